"""The list of visits, taken out; in the part without a next date the rows are cases."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.models import Supervision
from clients.permissions import VISIT_ROLES, client_label
from clients.views.visit_list import VisitList
from reports.exports.dates import day, moment
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Perkara",
    "Rencana",
    "Terlaksana",
    "Keadaan",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    """One line for a visit, and one for a case without a date."""
    for row in with_clients(VisitList, rows, user):
        is_case = isinstance(row, Supervision)
        case = row if is_case else row.supervision
        yield [
            client_label(user, case.client),
            case.get_kind_display(),
            "" if is_case else day(row.planned_on),
            "" if is_case else moment(row.occurred_at),
            "Belum dijadwalkan" if is_case else row.get_state_display(),
            row.officer.name if row.officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "visits", "Daftar kunjungan", "clients:visit_list", VISIT_ROLES, COLUMNS, rows_of(VisitList), _lines
)
