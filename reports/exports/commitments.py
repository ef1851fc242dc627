"""Promises of partners, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import AGREEMENT_READERS
from programs.views.commitments import listed_commitments
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Janji",
    "Perjanjian",
    "Pihak",
    "Penanggung jawab",
    "Kantor",
    "Tenggat",
    "Terlaksana",
    "Dijanjikan",
    "Satuan",
    "Keadaan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_commitments(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for promise in rows:
        agreement = promise.agreement
        yield [
            promise.title,
            agreement.title,
            str(promise.party),
            promise.owner_name,
            str(agreement.office or agreement.regional_office.short_name),
            day(promise.due_on),
            promise.realised,
            promise.quantity,
            promise.unit,
            promise.get_state_display(),
        ]


EXPORT = ListExport(
    "commitments", "Daftar janji mitra", "programs:commitment_list", AGREEMENT_READERS, COLUMNS, _rows, _lines
)
