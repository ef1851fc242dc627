"""The list of concerns, taken out: what about, from whom, and whether it is answered; never the report itself."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.permissions import client_label
from clients.views.concern_list import ConcernList
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Tentang",
    "Hal",
    "Dari",
    "Desa",
    "Dilaporkan",
    "Keadaan",
    "Jawaban untuk pelapor",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for concern in with_clients(ConcernList, rows, user):
        officer = concern.supervision.officer if concern.supervision else None
        unanswered = "Belum dijawab" if concern.has_reporter else ""
        yield [
            client_label(user, concern.client) if concern.client else "Klien belum ditautkan",
            concern.get_ground_display(),
            concern.get_source_display(),
            concern.village.name if concern.village else "",
            moment(concern.filed_at),
            concern.get_state_display(),
            moment(concern.answered_at) or unanswered,
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "concerns", "Daftar laporan masalah", "clients:concern_list", GUIDANCE_ROLES, COLUMNS, rows_of(ConcernList), _lines
)
