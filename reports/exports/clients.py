"""The list of clients, taken out."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest

from accounts.models import User
from accounts.roles import OFFICE_ROLES
from clients.filters import ClientFilter
from clients.permissions import can_read_visits, client_label
from clients.templatetags.clients import current_case, is_named_to
from clients.views.client_list import client_filter
from reports.exports.dates import day
from reports.exports.listed import Line, ListExport

NEXT_VISIT = "Kunjungan berikutnya"
COLUMNS = (
    "Klien",
    "Nomor klien",
    "Desa atau kelurahan",
    "Kecamatan",
    "Program",
    "Keadaan perkara",
    "Pembimbing Kemasyarakatan",
    NEXT_VISIT,
)


def _rows(request: HttpRequest) -> Any:
    found: ClientFilter = client_filter(request.GET, request.user)
    return found.qs


def _lines(clients: list[Any], user: User) -> Iterator[Line]:
    """Children and colleagues' clients as on the page: initials and number, without their village."""
    reads_visits = bool(can_read_visits(user))
    for client in clients:
        case: Any = current_case(client)
        is_named = is_named_to(client, user)
        line: Line = [
            client_label(user, client),
            client.number,
            client.village.name if is_named else "",
            client.village.district.name if is_named else "",
            case.get_kind_display() if case else "Belum ada",
            case.get_status_display() if case else "",
            case.officer.name if case and case.officer else "Belum ditunjuk",
        ]
        if reads_visits:
            line.append(day(case.plans[0].planned_on) if case and case.plans else "")
        yield line


def _left_out(user: User) -> tuple[str, ...]:
    """Who keeps the register reads no visits, planned ones neither."""
    return () if can_read_visits(user) else (NEXT_VISIT,)


EXPORT = ListExport("clients", "Daftar klien", "clients:client_list", OFFICE_ROLES, COLUMNS, _rows, _lines, _left_out)
