"""T5: supervision visits and report-ins of a month, by audience."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, Q

from accounts.models import Office
from clients.models import ReportIn, Visit
from reports.figures.period import Period

AudienceCounts = dict[str, dict[str, int]]
"""Counts by name, for each audience."""


def by_audience(rows: Iterable[Mapping[str, Any]], key: str) -> AudienceCounts:
    """Grouped rows as counts by the audience that stands under `key`."""
    return {row[key]: {name: value for name, value in row.items() if name != key} for row in rows}


def visits(office: Office, period: Period, today: date) -> AudienceCounts:
    """Visits made in the month by what came of them, and visits planned in it that still have no outcome today."""
    begins, ends = period.instants(office.zone)
    in_month = Q(occurred_at__gte=begins, occurred_at__lt=ends)
    planned = Q(planned_on__range=(period.first, period.last), planned_on__lt=today)
    rows = (
        Visit.objects.filter(in_month | planned, supervision__office=office)
        .order_by()
        .values("supervision__audience")
        .annotate(
            held=Count("pk", filter=in_month & Q(state=Visit.State.HELD)),
            home=Count("pk", filter=in_month & Q(state=Visit.State.HELD, kind=Visit.Kind.HOME)),
            not_met=Count("pk", filter=in_month & Q(state=Visit.State.NOT_MET)),
            no_outcome=Count("pk", filter=planned & Q(state=Visit.State.PLANNED)),
            violations=Count("pk", filter=in_month & Q(is_violation=True)),
        )
    )
    return by_audience(rows, "supervision__audience")


def report_ins(office: Office, period: Period) -> AudienceCounts:
    """Report-ins that fell due in the month, by state."""
    rows = (
        ReportIn.objects.filter(supervision__office=office, due_on__range=(period.first, period.last))
        .order_by()
        .values("supervision__audience")
        .annotate(
            due=Count("pk"),
            reported=Count("pk", filter=Q(state=ReportIn.State.REPORTED)),
            excused=Count("pk", filter=Q(state=ReportIn.State.EXCUSED)),
            missed=Count("pk", filter=Q(state=ReportIn.State.MISSED)),
            unjudged=Count("pk", filter=Q(state=ReportIn.State.DUE)),
        )
    )
    return by_audience(rows, "supervision__audience")
