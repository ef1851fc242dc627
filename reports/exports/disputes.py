"""Objections to hours, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import Role
from bapas_portal.templatetags.portal import hours
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport
from sentences.disputes import dispute_rows
from sentences.views.dispute import listed_disputes

COLUMNS = (
    "Orang",
    "Sesi kerja",
    "Lama kerja",
    "Yang keberatan",
    "Keberatan",
    "Dicatat",
    "Hasil",
    "Jawaban",
    "Dijawab",
)


def _rows(request: HttpRequest) -> Any:
    return listed_disputes(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for row in dispute_rows(rows, user):
        dispute = row.dispute
        yield [
            row.label,
            moment(dispute.session.starts_at),
            hours(dispute.session.minutes),
            dispute.party_word,
            dispute.reason,
            moment(dispute.raised_at),
            "Belum dijawab" if dispute.is_open else dispute.get_outcome_display(),
            dispute.answer,
            moment(dispute.settled_at),
        ]


EXPORT = ListExport(
    "disputes",
    "Daftar keberatan atas jam",
    "sentences:dispute_list",
    (Role.OFFICER, Role.HEAD, Role.PROSECUTOR),
    COLUMNS,
    _rows,
    _lines,
)
