"""The list of report-ins, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.permissions import client_label
from clients.views.report_in import ReportInList
from reports.exports.dates import day, moment
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Jatuh tempo",
    "Keadaan",
    "Cara lapor",
    "Lapor pada",
    "Tidak lapor berturut-turut",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for duty in with_clients(ReportInList, rows, user):
        officer = duty.supervision.officer
        yield [
            client_label(user, duty.supervision.client),
            day(duty.due_on),
            duty.get_state_display(),
            duty.get_mode_display() if duty.reported_at else "",
            moment(duty.reported_at),
            duty.misses,
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "report-ins", "Daftar wajib lapor", "clients:report_in_list", OFFICE_ROLES, COLUMNS, rows_of(ReportInList), _lines
)
