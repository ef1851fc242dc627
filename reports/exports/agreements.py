"""The list of agreements, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.utils.formats import date_format

from accounts.models import User
from programs.permissions import AGREEMENT_READERS
from programs.views.agreements import listed_agreements, partners_of, standing_of
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
            date_format(agreement.starts_on, "j F Y") if agreement.starts_on else "Belum ditandatangani",
            date_format(agreement.ends_on, "j F Y") if agreement.ends_on else "",
            agreement.commitments_done,
            agreement.commitments_all,
            standing_of(agreement, user).words,
        ]


EXPORT = ListExport(
    "agreements", "Daftar perjanjian", "programs:agreement_list", AGREEMENT_READERS, COLUMNS, _rows, _lines
)
