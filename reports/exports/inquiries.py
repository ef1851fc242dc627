"""The board of Litmas, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.inquiry_permissions import INQUIRY_ROLES
from clients.views.inquiry_board import InquiryBoard
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Orangnya",
    "Nomor register",
    "Jenis",
    "Peminta",
    "Tenggat",
    "Sisa waktu",
    "Pembimbing Kemasyarakatan",
    "Keadaan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for row in with_clients(InquiryBoard, rows, user):
        yield [
            row.label,
            row.register_no,
            row.kind.label,
            row.requester,
            moment(row.due_at),
            row.clock.text,
            row.officer.name if row.officer else "Belum ditunjuk",
            row.get_state_display(),
        ]


EXPORT = ListExport(
    "inquiries", "Daftar Litmas", "clients:inquiry_list", INQUIRY_ROLES, COLUMNS, rows_of(InquiryBoard), _lines
)
