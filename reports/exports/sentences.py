"""The office's board of social work sentences, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport
from sentences.board import board_rows
from sentences.filters import BoardFilter
from sentences.models import SocialWorkSentence
from sentences.rules.day import hours_and_minutes

COLUMNS = (
    "Klien",
    "Nomor putusan",
    "Jalur",
    "Sudah dikerjakan",
    "Jam dalam putusan",
    "Batas waktu",
    "Perkiraan",
    "Keadaan",
    "Langkah berikutnya",
    "Tempat kerja",
    "Pembimbing Kemasyarakatan",
)


def _rows(request: HttpRequest) -> Any:
    user = request.user
    found = BoardFilter(request.GET, SocialWorkSentence.objects.visible_to(user), request=request, user=user)
    return found.qs.by_urgency()


def _lines(sentences: list[Any], user: User) -> Iterator[Line]:
    for row in board_rows(sentences, user):
        sentence: Any = row.sentence
        officer = sentence.supervision.officer
        yield [
            row.label,
            sentence.judgment_no,
            sentence.get_track_display(),
            hours_and_minutes(row.minutes_worked),
            sentence.hours_ordered,
            day(sentence.ends_on),
            f"{row.forecast.label}, {row.forecast.short}" if row.forecast else "",
            sentence.get_state_display(),
            row.next_step,
            sentence.site_name or "",
            officer.name if officer else "Belum ditentukan",
        ]


EXPORT = ListExport(
    "sentences", "Daftar putusan kerja sosial", "sentences:sentence_list", OFFICE_ROLES, COLUMNS, _rows, _lines
)
