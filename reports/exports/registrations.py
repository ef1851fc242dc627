"""Invited villages by how far they came, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from programs.permissions import READER_ROLES
from programs.views.invited_villages import listed_registrations
from reports.exports.dates import moment
from reports.exports.listed import Line, ListExport

COLUMNS = (
    "Desa atau kelurahan",
    "Kecamatan",
    "Kegiatan",
    "Waktu mulai",
    "Bapas",
    "Jawaban",
    "Orang hadir",
    "Keadaan kegiatan",
)


def _rows(request: HttpRequest) -> Any:
    return listed_registrations(request)[1]


def _lines(rows: list[Any], user: User) -> Iterator[Line]:
    for registration in rows:
        event, village = registration.event, registration.village
        yield [
            village.name,
            village.district.name,
            event.title,
            moment(event.starts_at),
            event.office.name,
            registration.get_state_display(),
            registration.attended_total if registration.attendance_entered_at else "",
            event.get_state_display(),
        ]


EXPORT = ListExport(
    "registrations",
    "Daftar desa yang diundang",
    "programs:registration_list",
    READER_ROLES,
    COLUMNS,
    _rows,
    _lines,
)
