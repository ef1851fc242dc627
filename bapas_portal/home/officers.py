"""Each officer of an office beside the others, on the head's first page."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count

from accounts.models import User
from bapas_portal.figures import Figure, address
from clients.models import ReportIn, Supervision, Visit


@dataclass(frozen=True)
class OfficerTotals:
    """What one officer of the office has in hand; each number with its list."""

    name: str
    figures: tuple[Figure, ...]


def officer_totals(user: User) -> list[OfficerTotals]:
    """Clients, late visits, cases without a next visit and missed report-ins of every officer, in five queries."""
    if user.office is None:
        return []
    today = user.office_today()
    cases = Supervision.objects.visible_to(user)
    columns: tuple[tuple[dict[int, int], str, dict[str, str], str], ...] = (
        (per_officer(cases.open(), "officer", "client"), "clients:client_list", {}, "neutral"),
        (
            per_officer(Visit.objects.visible_to(user).overdue(today), "officer"),
            "clients:visit_list",
            {"tab": "overdue"},
            "bad",
        ),
        (per_officer(cases.without_next_visit(), "officer"), "clients:visit_list", {"tab": "unplanned"}, "warn"),
        (
            per_officer(ReportIn.objects.visible_to(user).missed_last(), "supervision__officer"),
            "clients:report_in_list",
            {"tab": "missed"},
            "bad",
        ),
    )
    labels = ("Klien", "Kunjungan tanpa hasil", "Tanpa kunjungan berikutnya", "Tidak lapor")
    return [
        OfficerTotals(
            officer.name,
            tuple(
                Figure(
                    numbers.get(officer.pk, 0),
                    label,
                    address(url_name, **query, officer=str(officer.public_id)),
                    tone if numbers.get(officer.pk) else "neutral",
                )
                for label, (numbers, url_name, query, tone) in zip(labels, columns, strict=True)
            ),
        )
        for officer in User.objects.officers_of(user.office)
    ]


def per_officer(rows: Any, officer: str, counted: str = "pk") -> dict[int, int]:
    """How many different `counted` of the rows each officer has."""
    return dict(rows.order_by().values_list(officer).annotate(n=Count(counted, distinct=True)))
