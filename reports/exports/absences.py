"""Missed days of social work, taken out; a reason that is closed to the reader stays closed."""

from collections.abc import Iterator
from typing import Any

from accounts.models import User
from clients.permissions import client_label
from clients.querysets.scope import NARRATIVE_ROLES
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport, rows_of, with_clients
from sentences.views.absence import AbsenceList

COLUMNS = (
    "Klien",
    "Hari",
    "Alasan",
    "Penilaian",
    "Hari pengganti",
    "Pembimbing Kemasyarakatan",
)
JUDGMENTS = {True: "Alasan sah", False: "Tanpa alasan sah", None: "Belum dinilai"}


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for absence in with_clients(AbsenceList, rows, user):
        told = f": {absence.text}" if absence.text and absence.is_reason_open else ""
        officer = absence.supervision.officer
        yield [
            client_label(user, absence.supervision.client),
            day(absence.on),
            absence.get_ground_display() + told,
            JUDGMENTS[absence.is_lawful],
            day(absence.make_up_on),
            officer.name if officer else "Belum ditunjuk",
        ]


EXPORT = ListExport(
    "absences",
    "Daftar ketidakhadiran",
    "sentences:absence_list",
    NARRATIVE_ROLES,
    COLUMNS,
    rows_of(AbsenceList),
    _lines,
)
