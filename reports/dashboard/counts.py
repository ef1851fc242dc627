"""The figures of many offices at once: one grouped query for each, however many offices there are.

Each starts from the queryset method that its list uses. What depends on the day is asked of each office on its own
clock, because "today" and "this month" begin at another instant in each of the three time zones.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, Sum
from django.utils import timezone

from accounts.models import Office
from clients.models import ReportIn, Supervision, Visit
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.figures import FIGURE_NAMES
from reports.figures.period import Period
from sentences.models import HoursEntry, SocialWorkSentence


@dataclass(slots=True)
class Counts:
    """The figures of one office, or of several together. Times are in minutes."""

    values: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FIGURE_NAMES, 0))
    visits_met: int = 0
    """Of the visits made, those at which the client was met."""

    def add(self, other: "Counts") -> None:
        """Adds the figures of another office."""
        for name, value in other.values.items():
            self.values[name] += value
        self.visits_met += other.visits_met


def total(counts: Iterable[Counts]) -> Counts:
    """The figures of several offices together."""
    result = Counts()
    for one in counts:
        result.add(one)
    return result


def in_each_zone(offices: Iterable[Office], path: str, condition: Callable[[ZoneInfo], Q]) -> Q:
    """Rows of the offices for which `condition(zone)` holds in the zone of each; `path` leads from a row to its office.

    An office lies in one zone, so no row is taken twice.
    """
    by_zone = defaultdict(list)
    for office in offices:
        by_zone[office.timezone].append(office.pk)
    return reduce(or_, (Q((f"{path}__in", own)) & condition(ZoneInfo(zone)) for zone, own in sorted(by_zone.items())))


def count(offices: list[Office], period: Period, now: datetime) -> dict[int, Counts]:
    """The figures of each office, by its primary key."""
    result = {office.pk: Counts() for office in offices}
    if not offices:
        return result
    for figure, rows in (
        *_clients(offices),
        *_contact(result, offices, period, now),
        *_social_work(offices, period),
        *_outreach(offices, period),
    ):
        for office_id, value in rows:
            result[office_id].values[figure] = value
    return result


Rows = tuple[str, Iterable[tuple[int, int]]]
"""The name of a figure, and office and value for each office that has any."""


def _active(offices: list[Office]) -> Any:
    """Cases guided now whose person is in the hands of these offices."""
    return Supervision.objects.active().filter(client__office__in=offices).order_by()


def _clients(offices: list[Office]) -> list[Rows]:
    """People with an active case."""
    return [("clients", _active(offices).values_list("client__office").annotate(people=Count("client", distinct=True)))]


def clients_by_kind(offices: list[Office]) -> dict[str, int]:
    """People with an active case by programme, one person once in each."""
    return dict(_active(offices).values_list("kind").annotate(people=Count("client", distinct=True)))


def _contact(result: dict[int, Counts], offices: list[Office], period: Period, now: datetime) -> list[Rows]:
    """Visits made, visits overdue, report-ins missed; the visits that met the client go into `result`."""

    def made(zone: ZoneInfo) -> Q:
        begins, ends = period.instants(zone)
        return Q(occurred_at__gte=begins, occurred_at__lt=ends)

    def before_today(zone: ZoneInfo) -> Q:
        return Q(planned_on__lt=timezone.localdate(now, timezone=zone))

    path = "supervision__office"
    latest_day = max(timezone.localdate(now, timezone=office.zone) for office in offices)
    missed = ReportIn.objects.missed().filter(
        supervision__office__in=offices, due_on__range=(period.first, period.last)
    )
    done = Visit.objects.done().filter(in_each_zone(offices, path, made))
    met = Count("pk", filter=Q(state=Visit.State.HELD))
    visits = list(done.order_by().values_list(path).annotate(number=Count("pk"), met=met))
    for office_id, _, number_met in visits:
        result[office_id].visits_met = number_met
    counted = [
        (name, rows.order_by().values_list(path).annotate(number=Count("pk")))
        for name, rows in (
            ("overdue", Visit.objects.overdue(latest_day).filter(in_each_zone(offices, path, before_today))),
            ("missed", missed),
        )
    ]
    return [("visits", [(office_id, number) for office_id, number, _ in visits]), *counted]


def _social_work(offices: list[Office], period: Period) -> list[Rows]:
    """Minutes ordered in open sentences, and minutes credited for days of the period."""
    ordered = SocialWorkSentence.objects.open().filter(supervision__office__in=offices).order_by()
    verified = HoursEntry.objects.filter(
        sentence__supervision__office__in=offices, worked_on__range=(period.first, period.last)
    ).order_by()
    return [
        ("minutes_ordered", ordered.values_list("supervision__office").annotate(minutes=Sum("hours_ordered") * 60)),
        ("minutes_verified", verified.values_list("sentence__supervision__office").annotate(total=Sum("minutes"))),
    ]


def _outreach(offices: list[Office], period: Period) -> list[Rows]:
    """Events held, and villages whose people came."""
    held = OutreachEvent.objects.held().starting_between(period.first, period.last)
    reached = Q(registrations__in=VillageRegistration.objects.reached())
    rows = list(
        held.filter(office__in=offices)
        .order_by()
        .values_list("office")
        .annotate(
            events=Count("pk", distinct=True),
            villages=Count("registrations__village", filter=reached, distinct=True),
        )
    )
    return [
        ("events", [(office, events) for office, events, _ in rows]),
        ("villages", [(office, villages) for office, _, villages in rows]),
    ]
