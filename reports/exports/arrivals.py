"""Arrivals that nobody finished, taken out."""

from collections.abc import Iterator
from typing import Any

from django.utils.formats import time_format

from accounts.models import User
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.waiting import ArrivalList

COLUMNS = (
    "Klien",
    "Hari",
    "Datang pukul",
    "Tempat kerja",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for arrival in with_clients(ArrivalList, rows, user):
        officer = arrival.supervision.officer
        yield [
            client_label(user, arrival.supervision.client),
            day(arrival.on),
            time_format(arrival.arrived_local, "H.i"),
            arrival.placement.site.name,
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "arrivals",
    "Daftar kedatangan yang belum selesai",
    "sentences:arrival_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(ArrivalList),
    _lines,
)
