"""Reports of villages that their head changes, taken out without telephone numbers."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import Role, User
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport
from villages.views.succession import listed_successions

COLUMNS = (
    "Desa",
    "Kecamatan",
    "Kabupaten atau kota",
    "Penggantinya",
    "Sebutan jabatan",
    "Mulai menjabat",
    "Dilaporkan oleh",
    "Dilaporkan pada",
    "Keadaan",
    "Selesai pada",
    "Alasan tidak jadi",
)


def _rows(request: HttpRequest) -> Any:
    return listed_successions(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for report in rows:
        district = report.village.district
        yield [
            report.village.name,
            district.name,
            district.regency.name,
            report.name or "Sudah dihapus",
            report.title,
            day(report.since),
            report.reported_by.name,
            day(report.reported_at),
            report.get_state_display(),
            day(report.settled_at),
            report.dropped_reason,
        ]


EXPORT = ListExport(
    "successions",
    "Daftar pergantian pejabat desa",
    "villages:succession_list",
    [Role.HEAD],
    COLUMNS,
    _rows,
    _lines,
)
