"""Hand-overs between offices, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.permissions import client_label
from clients.views.transfer_list import TransferList
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Nomor klien",
    "Dari",
    "Ke",
    "Diajukan",
    "Keadaan",
    "Dijawab",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for transfer in with_clients(TransferList, rows, user):
        yield [
            client_label(user, transfer.client),
            transfer.client.number,
            transfer.from_office.name,
            transfer.to_office.name,
            day(transfer.requested_at),
            transfer.get_state_display(),
            day(transfer.answered_at),
        ]


EXPORT = ListExport(
    "transfers", "Daftar pelimpahan", "clients:transfer_list", OFFICE_ROLES, COLUMNS, rows_of(TransferList), _lines
)
