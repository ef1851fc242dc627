"""Reports that a sentence is not served, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from bapas_portal.templatetags.portal import hours
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.default import DefaultReportList

COLUMNS = (
    "Klien",
    "Dilaporkan",
    "Belum dikerjakan",
    "Kejaksaan",
    "Diusulkan",
    "Keputusan",
    "Diputus",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for report in with_clients(DefaultReportList, rows, user):
        yield [
            client_label(user, report.supervision.client),
            day(report.reported_on),
            hours(report.remaining_minutes),
            report.sentence.prosecution_office.name,
            report.get_proposed_display(),
            report.get_decision_display() if report.decision else f"Menunggu {report.waiting_days} hari",
            day(report.decided_on),
        ]


EXPORT = ListExport(
    "default-reports",
    "Daftar laporan tidak dijalankan",
    "sentences:defaultreport_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(DefaultReportList),
    _lines,
)
