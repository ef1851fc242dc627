"""Cases of a period by what became of them, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.permissions import client_label
from clients.views.guidance_outcome import OUTCOME_ROLES, GuidanceOutcomeList
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Nomor register",
    "Program",
    "Keadaan",
    "Ditutup",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for case in with_clients(GuidanceOutcomeList, rows, user):
        yield [
            client_label(user, case.client),
            case.register_no,
            case.get_kind_display(),
            case.get_status_display(),
            day(case.closed_on),
            case.officer.name if case.officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "outcomes",
    "Daftar hasil bimbingan",
    "clients:guidance_outcome_list",
    OUTCOME_ROLES,
    COLUMNS,
    rows_of(GuidanceOutcomeList),
    _lines,
)
