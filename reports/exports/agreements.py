"""The list of agreements, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import AGREEMENT_READERS
from programs.views.agreements import listed_agreements, partners_of, standing_of
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Perjanjian",
    "Tingkat",
    "Kantor",
    "Mitra",
    "Mulai berlaku",
    "Berakhir",
    "Janji terpenuhi",
    "Jumlah janji",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_agreements(request)[1]


def _lines(agreements: list[Any], user: User) -> Iterator[Line]:
    for agreement in agreements:
        yield [
            agreement.title,
            agreement.get_kind_display(),
            str(agreement.office or agreement.regional_office.short_name),
            "; ".join(side.name for side in partners_of(agreement)),
            day(agreement.starts_on) if agreement.starts_on else "Belum ditandatangani",
            day(agreement.ends_on),
            agreement.commitments_done,
            agreement.commitments_all,
            standing_of(agreement, user).words,
        ]


EXPORT = ListExport(
    "agreements", "Daftar perjanjian", "programs:agreement_list", AGREEMENT_READERS, COLUMNS, _rows, _lines
)
