"""Sessions whose hours do not count yet, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from bapas_portal.templatetags.portal import hours
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.waiting import WaitingHoursList

COLUMNS = ("Klien", "Hari kerja", "Lama kerja", "Tempat kerja", "Pembimbing Kemasyarakatan")


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for session in with_clients(WaitingHoursList, rows, user):
        officer = session.supervision.officer
        yield [
            client_label(user, session.supervision.client),
            day(session.starts_at),
            hours(session.minutes),
            session.placement.site.name,
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "waiting-hours",
    "Daftar jam belum sah",
    "sentences:waiting_hours_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(WaitingHoursList),
    _lines,
)
