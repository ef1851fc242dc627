"""Villages found, taken out; nothing is found before anything is asked."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from reports.exports.listed import Line, ListExport
from villages.models import Village
from villages.views.village import listed_villages

COLUMNS = (
    "Desa atau kelurahan",
    "Letak",
    "Kode",
    "Kode pos",
    "Bapas",
)


def _rows(request: HttpRequest) -> Any:
    found = listed_villages(request)
    return found.qs if found.is_asked and found.is_valid() else Village.objects.none()


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for village in rows:
        yield [
            village.name,
            village.path,
            village.code,
            village.postal_code,
            str(village.district.regency.office or "Belum ditetapkan"),
        ]


EXPORT = ListExport(
    "villages", "Daftar desa dan kelurahan", "villages:village_list", OFFICE_ROLES | COUNT_ROLES, COLUMNS, _rows, _lines
)
