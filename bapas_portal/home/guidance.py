"""Figures of the first pages about clients: visits, report-ins, journeys, stages, reports, endings, hand-overs."""

from typing import Any

from django.utils import timezone

from accounts.models import User
from bapas_portal.figures import Figure, address, figure
from clients.models import Client, Concern, Transfer
from clients.rules.concern import ANSWER_WITHIN_DAYS
from clients.stages import stage_due_for
from clients.views.ending import ended_open, ending_soon


def visit_figures(user: User, visits: Any, cases: Any) -> list[Figure]:
    """Visits of today, late ones, and cases without a next one."""
    today = user.office_today()
    return [
        figure(visits.due(today), "Kunjungan hari ini", address("clients:visit_list", tab="today"), "info"),
        figure(visits.overdue(today), "Kunjungan tanpa hasil", address("clients:visit_list", tab="overdue"), "bad"),
        figure(
            cases.without_next_visit(),
            "Tanpa kunjungan berikutnya",
            address("clients:visit_list", tab="unplanned"),
            "warn",
        ),
    ]


def report_in_figures(user: User, duties: Any) -> list[Figure]:
    """Report-ins of today, late ones, and missed ones that somebody must ask about."""
    today = user.office_today()
    return [
        figure(duties.due(today), "Wajib lapor hari ini", address("clients:report_in_list", tab="today"), "info"),
        figure(duties.overdue(today), "Terlambat lapor", address("clients:report_in_list", tab="overdue"), "bad"),
        figure(duties.missed_last(), "Tidak lapor", address("clients:report_in_list", tab="missed"), "bad"),
        figure(
            duties.awaiting_check(), "Lapor menunggu diperiksa", address("clients:report_in_list", tab="check"), "warn"
        ),
    ]


def journey_figures(user: User, permits: Any) -> list[Figure]:
    """Journeys that wait for the head, who is away, and who should have been back."""
    today = user.office_today()
    lists = "clients:travel_permit_list"
    return [
        figure(permits.requested(), "Izin luar kota menunggu keputusan", address(lists, tab="requested"), "warn"),
        figure(permits.away(today), "Sedang di luar kota", address(lists, tab="away"), "info"),
        figure(permits.overdue(today), "Lewat waktu kembali", address(lists, tab="overdue"), "bad"),
    ]


def ending_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """Guidance that ends soon, and guidance that should have been closed."""
    today = user.office_today()
    cases = [ending_soon(user, today), ended_open(user, today)]
    soon, passed = [rows.filter(officer=officer) if officer else rows for rows in cases]
    return [
        figure(soon, "Segera berakhir", address("clients:ending_list", tab="soon"), "warn"),
        figure(passed, "Lewat waktu, belum ditutup", address("clients:ending_list", tab="passed"), "bad"),
    ]


def guidance_figures(user: User, *, officer: User | None = None) -> list[Figure]:
    """Stages that the panel may be asked about, reports that still run, and people who wait too long for an answer."""
    now = timezone.now()
    concerns = Concern.objects.visible_to(user).of_office(user.office)
    stages = stage_due_for(user)
    if officer is not None:
        concerns, stages = concerns.of(officer), stages.filter(officer=officer)
    lists = "clients:concern_list"
    return [
        figure(stages, "Tahap jatuh tempo", address("clients:stage_list"), "warn"),
        figure(concerns.open(), "Laporan masalah ditangani", address(lists), "info"),
        figure(
            concerns.answer_overdue(now, ANSWER_WITHIN_DAYS),
            f"Pelapor menunggu lebih dari {ANSWER_WITHIN_DAYS} hari",
            address(lists, tab="late"),
            "bad",
        ),
    ]


def unassigned_figure(user: User) -> Figure:
    """Clients with a case that no officer guides yet."""
    return figure(
        Client.objects.visible_to(user).with_unassigned_case(),
        "Klien belum punya pembimbing",
        address("clients:client_list", attention="unassigned"),
        "warn",
    )


def transfer_figure(user: User) -> Figure:
    """Clients whom other offices ask this one to take over."""
    waiting = Transfer.objects.visible_to(user).waiting()
    rows = waiting.into(user.office) if user.office else waiting.none()
    return figure(rows, "Pelimpahan menunggu jawaban", address("clients:transfer_list", tab="in"), "warn")
