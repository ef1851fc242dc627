"""Cases whose next stage is due or before the panel, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.permissions import client_label
from clients.views.stage_list import StageList, note_next_stage
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Perkara",
    "Tahap sekarang",
    "Tahap berikutnya",
    "Dapat dimulai",
    "Pembimbing Kemasyarakatan",
)


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    cases = with_clients(StageList, rows, user)
    note_next_stage(cases, user.office_today())
    for case in cases:
        yield [
            client_label(user, case.client),
            case.get_kind_display(),
            case.get_stage_display(),
            case.next_stage,
            day(case.next_due),
            case.officer.name if case.officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "stages", "Daftar tahap bimbingan", "clients:stage_list", GUIDANCE_ROLES, COLUMNS, rows_of(StageList), _lines
)
