"""Groups of citizens, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport
from villages.views.group import listed_groups

COLUMNS = (
    "Kelompok",
    "Jenis",
    "Desa",
    "Kecamatan",
    "Bapas",
    "Anggota",
    "Masalah selesai",
    "Berakhir",
)


def _rows(request: HttpRequest) -> Any:
    return listed_groups(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for group in rows:
        district = group.village.district
        yield [
            group.name,
            group.get_kind_display(),
            group.village.name,
            district.name,
            str(district.regency.office or "Belum ditetapkan"),
            group.members or "Belum dicatat",
            group.solved,
            day(group.until),
        ]


EXPORT = ListExport(
    "groups", "Daftar kelompok warga", "villages:group_list", OFFICE_ROLES | COUNT_ROLES, COLUMNS, _rows, _lines
)
