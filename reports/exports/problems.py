"""Problems that groups solved, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport
from villages.views.problem import listed_problems

COLUMNS = (
    "Masalah",
    "Jenis",
    "Kelompok",
    "Desa",
    "Kecamatan",
    "Bapas",
    "Tanggal",
    "Bersama Bhabinkamtibmas",
    "Bersama Bapas",
)


def _rows(request: HttpRequest) -> Any:
    return listed_problems(request).qs


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for problem in rows:
        village = problem.group.village
        yield [
            problem.text,
            problem.get_kind_display(),
            problem.group.name,
            village.name,
            village.district.name,
            str(village.district.regency.office or "Belum ditetapkan"),
            day(problem.on),
            "Ya" if problem.with_police else "Tidak",
            "Ya" if problem.with_office else "Tidak",
        ]


EXPORT = ListExport(
    "problems",
    "Daftar masalah yang diselesaikan warga",
    "villages:problem_list",
    OFFICE_ROLES | COUNT_ROLES,
    COLUMNS,
    _rows,
    _lines,
)
