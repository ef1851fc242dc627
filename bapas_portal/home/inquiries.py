"""Figures of the first pages about Litmas."""

from typing import Any

from django.utils import timezone

from bapas_portal.figures import Figure, address, figure


def inquiry_figures(inquiries: Any) -> list[Figure]:
    """Litmas past their clock, those with half of it gone, and all that run; each with its part of the board."""
    now = timezone.now()
    return [
        figure(inquiries.overdue(now), "Litmas lewat tenggat", address("clients:inquiry_list", tab="overdue"), "bad"),
        figure(
            inquiries.due_soon(now), "Litmas segera habis tenggat", address("clients:inquiry_list", tab="soon"), "warn"
        ),
        figure(inquiries.unfinished(), "Litmas berjalan", address("clients:inquiry_list", tab="running"), "info"),
    ]


def inquiry_decisions(inquiries: Any) -> list[Figure]:
    """What waits for the head: an appointment, and reports that officers signed."""
    return [
        figure(
            inquiries.unassigned(), "Litmas belum ada petugas", address("clients:inquiry_list", tab="unassigned"), "bad"
        ),
        figure(
            inquiries.waiting_for_signature(),
            "Laporan Litmas menunggu terbit",
            address("clients:inquiry_list", tab="signed"),
            "warn",
        ),
    ]
