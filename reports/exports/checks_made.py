"""What came of courses by the checks made, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.participants import label_participants
from programs.permissions import FOSTER_KEEPERS
from programs.views.checks_made import listed_checks_made
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Peserta",
    "Hubungan",
    "Pelatihan",
    "Desa",
    "Bulan pemeriksaan",
    "Tanggal",
    "Pekerjaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_checks_made(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    label_participants(user, [check.enrolment for check in rows])
    for check in rows:
        person = check.enrolment
        yield [
            person.label,
            person.get_relation_display(),
            person.course.title,
            person.course.programme.village.name,
            check.month,
            day(check.on),
            check.get_work_display(),
        ]


EXPORT = ListExport(
    "checks-made",
    "Daftar hasil pemeriksaan",
    "programs:outcomecheck_made_list",
    FOSTER_KEEPERS,
    COLUMNS,
    _rows,
    _lines,
)
