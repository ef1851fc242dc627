"""Outreach events, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import READER_ROLES
from programs.views.events import listed_events
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Kegiatan",
    "Waktu mulai",
    "Waktu selesai",
    "Tempat",
    "Bapas",
    "Desa diundang",
    "Desa menjawab",
    "Desa bersedia",
    "Orang diperkirakan",
    "Orang hadir",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_events(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for event in rows:
        yield [
            event.title,
            moment(event.starts_at),
            moment(event.ends_at),
            event.village.name,
            event.office.name,
            event.villages_invited,
            event.villages_answered,
            event.villages_accepted,
            event.people_expected,
            "" if event.people_attended is None else event.people_attended,
            event.get_state_display(),
        ]


EXPORT = ListExport("events", "Daftar kegiatan penyuluhan", "programs:event_list", READER_ROLES, COLUMNS, _rows, _lines)
