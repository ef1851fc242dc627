"""What is to be done after events, meetings and agreements, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import AGREEMENT_READERS
from programs.views.follow_ups import listed_follow_ups
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Tindak lanjut",
    "Sesudah",
    "Jenis",
    "Desa atau kelurahan",
    "Penanggung jawab",
    "Bapas",
    "Petugas yang menagih",
    "Tenggat",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_follow_ups(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for row in rows:
        yield [
            row.heading,
            str(row.event or row.meeting or row.agreement or ""),
            row.get_kind_display(),
            str(row.village or ""),
            row.responsible,
            row.office.name,
            row.officer.name if row.officer else "Kepala Bapas",
            day(row.due_on),
            row.get_state_display(),
        ]


EXPORT = ListExport(
    "follow-ups", "Daftar tindak lanjut", "programs:followup_list", AGREEMENT_READERS, COLUMNS, _rows, _lines
)
