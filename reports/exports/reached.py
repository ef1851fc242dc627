"""Villages whose people came to an event of a period, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import READER_ROLES
from programs.views.reached import listed_villages
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Desa atau kelurahan",
    "Kecamatan",
    "Kabupaten atau kota",
    "Kode",
)


def _rows(request: HttpRequest) -> Any:
    return listed_villages(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for village in rows:
        district = village.district
        yield [village.name, district.name, district.regency.name, village.code]


EXPORT = ListExport(
    "reached",
    "Daftar desa terjangkau",
    "programs:reached_list",
    READER_ROLES,
    COLUMNS,
    _rows,
    _lines,
)
