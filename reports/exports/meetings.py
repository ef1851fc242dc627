"""Meetings, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import AGREEMENT_READERS
from programs.views.meetings import listed_meetings
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Rapat",
    "Perjanjian",
    "Tanggal",
    "Tempat",
    "Bapas",
    "Jumlah keputusan",
    "Belum selesai",
)


def _rows(request: HttpRequest) -> Any:
    return listed_meetings(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for meeting in rows:
        yield [
            meeting.title,
            meeting.agreement.title if meeting.agreement else "",
            day(meeting.on),
            meeting.place,
            meeting.office.name,
            meeting.decisions,
            meeting.decisions_open,
        ]


EXPORT = ListExport("meetings", "Daftar rapat", "programs:meeting_list", AGREEMENT_READERS, COLUMNS, _rows, _lines)
