"""Desa Binaan, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import FOSTER_READERS
from programs.views.foster import listed_programmes
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Desa",
    "Kecamatan",
    "Kabupaten atau kota",
    "Bapas",
    "Potensi",
    "Jumlah pelatihan",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_programmes(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for programme in rows:
        district = programme.village.district
        yield [
            programme.village.name,
            district.name,
            district.regency.name,
            programme.office.name,
            programme.potential,
            programme.courses_all,
            programme.get_state_display(),
        ]


EXPORT = ListExport("foster", "Daftar Desa Binaan", "programs:foster_list", FOSTER_READERS, COLUMNS, _rows, _lines)
