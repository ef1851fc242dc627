"""The ledger of hours, taken out: every credit and correction."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from bapas_portal.templatetags.portal import hours
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.waiting import HoursList

COLUMNS = (
    "Klien",
    "Hari",
    "Jenis",
    "Jam",
    "Menit",
    "Alasan koreksi",
    "Tempat kerja",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for entry in with_clients(HoursList, rows, user):
        officer = entry.supervision.officer
        yield [
            client_label(user, entry.supervision.client),
            day(entry.worked_on),
            entry.get_kind_display(),
            hours(entry.minutes),
            entry.minutes,
            entry.reason,
            entry.session.placement.site.name,
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "hours",
    "Daftar jam sah",
    "sentences:hours_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(HoursList),
    _lines,
)
