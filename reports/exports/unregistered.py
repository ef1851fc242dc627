"""Cases of social work of which the judgment is not registered, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.permissions import client_label
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.waiting import UnregisteredList

COLUMNS = (
    "Klien",
    "Nomor register",
    "Program",
    "Mulai",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for case in with_clients(UnregisteredList, rows, user):
        yield [
            client_label(user, case.client),
            case.register_no,
            case.get_kind_display(),
            day(case.starts_on),
            case.officer.name if case.officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "unregistered",
    "Daftar perkara tanpa putusan",
    "sentences:unregistered_list",
    OFFICE_ROLES,
    COLUMNS,
    rows_of(UnregisteredList),
    _lines,
)
