"""What stood in the way of events, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import READER_ROLES
from programs.views.obstacles import listed_obstacles
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Hambatan",
    "Jenis",
    "Kegiatan",
    "Tanggal",
    "Tempat",
    "Bapas",
    "Cara mengatasinya",
)


def _rows(request: HttpRequest) -> Any:
    return listed_obstacles(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for obstacle in rows:
        event = obstacle.event
        yield [
            obstacle.text,
            obstacle.get_kind_display(),
            event.title,
            day(event.day),
            event.village.name,
            event.office.name,
            obstacle.solution,
        ]


EXPORT = ListExport(
    "obstacles", "Daftar hambatan kegiatan", "programs:obstacle_list", READER_ROLES, COLUMNS, _rows, _lines
)
