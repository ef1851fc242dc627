"""The agenda of letters, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import Role
from documents.views.letter import listed_letters
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Nomor",
    "Hal",
    "Tanggal",
    "Penanda tangan",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_letters(request).qs


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for letter in rows:
        yield [
            letter.number,
            letter.subject,
            day(letter.issued_on),
            letter.signed_by.name,
            "Berlaku" if letter.is_valid else "Ditarik",
        ]


EXPORT = ListExport(
    "letters", "Buku agenda surat", "documents:letter_list", (Role.OFFICER, Role.HEAD), COLUMNS, _rows, _lines
)
