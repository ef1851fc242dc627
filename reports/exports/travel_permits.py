"""Journeys of clients, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.permissions import client_label
from clients.views.travel_permit import TravelPermitList
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Tujuan",
    "Keperluan",
    "Berangkat",
    "Kembali",
    "Keadaan",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for permit in with_clients(TravelPermitList, rows, user):
        officer = permit.supervision.officer
        yield [
            client_label(user, permit.supervision.client),
            permit.destination,
            permit.purpose,
            day(permit.leaves_on),
            day(permit.returns_on),
            permit.get_state_display(),
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "travel-permits",
    "Daftar izin luar kota",
    "clients:travel_permit_list",
    OFFICE_ROLES,
    COLUMNS,
    rows_of(TravelPermitList),
    _lines,
)
