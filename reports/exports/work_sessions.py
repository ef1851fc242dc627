"""Sessions that wait for the person who checks them, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import Role
from bapas_portal.templatetags.portal import clock, hours
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport
from sentences.session_queue import queue_rows
from sentences.views.session import listed_sessions

COLUMNS = (
    "Klien",
    "Nomor putusan",
    "Hari",
    "Selesai pukul",
    "Lama kerja",
    "Tugas",
    "Tempat kerja",
    "Dikonfirmasi oleh",
    "Dikonfirmasi pada",
)


def _rows(request: HttpRequest) -> Any:
    return listed_sessions(request)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for session, label in queue_rows(rows, user):
        yield [
            label,
            session.sentence.judgment_no,
            moment(session.starts_at),
            clock(session.ends_at),
            hours(session.minutes),
            session.task,
            session.placement.site.name,
            session.confirmation,
            moment(session.confirmed_at),
        ]


EXPORT = ListExport(
    "work-sessions",
    "Daftar sesi kerja yang menunggu diperiksa",
    "sentences:session_queue",
    (Role.OFFICER, Role.HEAD),
    COLUMNS,
    _rows,
    _lines,
)
