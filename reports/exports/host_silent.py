"""Hours that a host has not confirmed in time, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from bapas_portal.templatetags.portal import day, hours
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.waiting import HostSilentList

COLUMNS = (
    "Klien",
    "Hari",
    "Lama kerja",
    "Tempat kerja",
    "Keadaan",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for session in with_clients(HostSilentList, rows, user):
        officer = session.supervision.officer
        yield [
            client_label(user, session.supervision.client),
            day(session.worked_on),
            hours(session.minutes),
            session.placement.site.name,
            session.get_state_display(),
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "host-silent",
    "Daftar jam yang belum dikonfirmasi",
    "sentences:host_silent_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(HostSilentList),
    _lines,
)
