"""Guidance that ends soon or should have been closed, taken out."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from clients.rules import KINDS_ENDED_BY_PANEL
from clients.views.ending import EndingList
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients

COLUMNS = (
    "Klien",
    "Nomor register",
    "Program",
    "Berakhir",
    "Persiapan",
    "Pembimbing Kemasyarakatan",
)


def preparation_of(case: Any) -> str:
    """How far the ending of a case is prepared, from a case with its annotations (see `ending_cases`)."""
    if case.kind not in KINDS_ENDED_BY_PANEL:
        return "tanpa sidang"
    if case.is_waived:
        return "Pengecualian kepala"
    if case.is_accepted:
        return "Disetujui sidang"
    if case.is_proposed:
        return "Menunggu sidang"
    return "Belum diajukan" if case.is_assessed else "Belum dinilai"


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for case in with_clients(EndingList, rows, user):
        yield [
            client_label(user, case.client),
            case.register_no,
            case.get_kind_display(),
            day(case.ends_on),
            preparation_of(case),
            case.officer.name if case.officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "endings",
    "Daftar bimbingan yang berakhir",
    "clients:ending_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(EndingList),
    _lines,
)
