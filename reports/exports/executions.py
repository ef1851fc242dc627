"""The prosecutor's list of the sentences the own office executes, taken out: hours, days and default alone."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import Role
from bapas_portal.templatetags import portal
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport
from sentences.models import DefaultReport
from sentences.prosecution import execution_rows
from sentences.rules.day import hours_and_minutes
from sentences.views.prosecutor import listed_executions

COLUMNS = (
    "Orang",
    "Nomor putusan",
    "Jalur",
    "Sudah dikerjakan",
    "Jam dalam putusan",
    "Batas waktu",
    "Perkiraan",
    "Hari terakhir dikonfirmasi",
    "Tidak hadir tanpa alasan sah",
    "Keadaan",
    "Laporan tidak dijalankan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_executions(request)[1]


def default_in_words(report: DefaultReport | None) -> str:
    """What became of a report that the sentence is not served; "" without one."""
    if report is None:
        return ""
    return report.get_decision_display() or f"Dilaporkan {portal.day(report.reported_on)}, menunggu keputusan"


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for row in execution_rows(rows, user):
        sentence = row.sentence
        yield [
            row.label,
            sentence.judgment_no,
            sentence.get_track_display(),
            hours_and_minutes(row.minutes_worked),
            sentence.hours_ordered,
            day(sentence.ends_on),
            f"{row.forecast.label}, {row.forecast.short}" if row.forecast else "",
            day(row.last_confirmed_on),
            row.unlawful_absences,
            sentence.get_state_display(),
            default_in_words(row.report),
        ]


EXPORT = ListExport(
    "executions",
    "Daftar putusan yang dilaksanakan Kejaksaan",
    "sentences:sentence_list",
    (Role.PROSECUTOR,),
    COLUMNS,
    _rows,
    _lines,
)
