"""Notes from the field, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import FOSTER_KEEPERS
from programs.views.findings import listed_findings
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Tanggal",
    "Catatan",
    "Sumber",
    "Cara",
    "Tema",
    "Tempat",
    "Dibenarkan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_findings(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for finding in rows:
        yield [
            day(finding.on),
            finding.text,
            f"{finding.get_source_display()} {finding.informant}".strip(),
            finding.get_method_display(),
            "; ".join(str(theme) for theme in finding.themes.all()),
            finding.village.name if finding.village else "Umum",
            day(finding.confirmed_on),
        ]


EXPORT = ListExport(
    "findings", "Daftar temuan lapangan", "programs:finding_list", FOSTER_KEEPERS, COLUMNS, _rows, _lines
)
