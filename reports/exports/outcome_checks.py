"""Whose work and income somebody must ask about now, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.participants import label_participants
from programs.permissions import FOSTER_KEEPERS
from programs.views.courses import listed_checks
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Peserta",
    "Hubungan",
    "Pelatihan",
    "Desa",
    "Bulan pemeriksaan",
    "Sejak",
)


def _rows(request: HttpRequest) -> Any:
    return listed_checks(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for person in label_participants(user, rows):
        participant: Any = person
        yield [
            participant.label,
            participant.get_relation_display(),
            participant.course.title,
            participant.course.programme.village.name,
            participant.due_month,
            day(participant.due_on),
        ]


EXPORT = ListExport(
    "outcome-checks",
    "Daftar pemeriksaan hasil pelatihan",
    "programs:outcomecheck_list",
    FOSTER_KEEPERS,
    COLUMNS,
    _rows,
    _lines,
)
