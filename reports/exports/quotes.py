"""Quotes that may be used in reports, taken out: who said them is told by kind alone."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.utils.formats import date_format

from accounts.models import User
from programs.permissions import FOSTER_KEEPERS
from programs.views.findings import listed_quotes
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Kutipan",
    "Sumber",
    "Cara",
    "Bulan",
    "Tema",
)


def _rows(request: HttpRequest) -> Any:
    return listed_quotes(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for finding in rows:
        yield [
            finding.quote,
            f"{finding.get_source_display()} {finding.informant}".strip(),
            finding.get_method_display(),
            date_format(finding.on, "F Y"),
            "; ".join(str(theme) for theme in finding.themes.all()),
        ]


EXPORT = ListExport("quotes", "Daftar kutipan", "programs:finding_quotes", FOSTER_KEEPERS, COLUMNS, _rows, _lines)
