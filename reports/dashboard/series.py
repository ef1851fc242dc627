"""Twelve months of visits held and hours verified, for the chart and the table below it."""

from dataclasses import dataclass
from datetime import UTC, date, timedelta

from django.db.models import Count, DateField, F, Func, Sum
from django.db.models.functions import TruncMonth

from accounts.models import Office
from clients.models import Visit
from reports.figures.period import Period, month_label
from sentences.models import HoursEntry


class LocalMonth(Func):
    """The first day of the month in which a moment lies on the clock of a zone: LocalMonth(zone, moment)."""

    template = "DATE_TRUNC('month', TIMEZONE(%(expressions)s))::date"
    output_field = DateField()


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """One month of the chart."""

    first: date
    visits: int
    minutes: int

    @property
    def label(self) -> str:
        """ "November 2026"."""
        return month_label(self.first)


def monthly(offices: list[Office], until: date) -> list[MonthPoint]:
    """Visits held and minutes verified in the twelve months that end with the month of `until`."""
    period = Period.twelve_months(until)
    begins, ends = period.instants(UTC)
    margin = timedelta(days=1)  # no zone's midnight is further from UTC's; the exact month is taken below
    visits = dict(
        Visit.objects.held()
        .filter(
            supervision__office__in=offices,
            occurred_at__range=(begins - margin, ends + margin),
        )
        .order_by()
        .annotate(month=LocalMonth(F("supervision__office__timezone"), F("occurred_at")))
        .values_list("month")
        .annotate(number=Count("pk"))
    )
    minutes = dict(
        HoursEntry.objects.filter(
            sentence__supervision__office__in=offices, worked_on__range=(period.first, period.last)
        )
        .order_by()
        .annotate(month=TruncMonth("worked_on"))
        .values_list("month")
        .annotate(total=Sum("minutes"))
    )
    return [MonthPoint(first, visits.get(first, 0), minutes.get(first, 0)) for first in period.months]
