"""Sessions of the panel, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.views.panel import PANEL_ROLES, PanelSessionList
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of

COLUMNS = (
    "Tanggal",
    "Tempat",
    "Ketua",
    "Jumlah perkara",
    "Belum diputus",
    "Keadaan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for session in rows:
        yield [
            day(session.on),
            session.place,
            session.chair,
            session.matters,
            session.waiting,
            session.get_state_display(),
        ]


EXPORT = ListExport(
    "panels", "Daftar sidang", "clients:panelsession_list", PANEL_ROLES, COLUMNS, rows_of(PanelSessionList), _lines
)
