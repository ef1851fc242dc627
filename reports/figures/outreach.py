"""T10: outreach events held in a month, villages reached and people who came."""

from dataclasses import dataclass

from django.db.models import Count, Q, Sum

from accounts.models import Office
from programs.models import OutreachEvent
from programs.querysets.event import OutreachEventQuerySet
from reports.figures.period import Period

REACHED = Q(registrations__groups__attended__gt=0)
"""A village is reached by an event when at least one of its people came."""


@dataclass(frozen=True, slots=True)
class Outreach:
    """Events of one form of activity."""

    activity: str
    events: int
    villages: int
    people: int


def held_in(office: Office, period: Period) -> OutreachEventQuerySet:
    """Events of an office held in the period, on the office's own clock."""
    begins, ends = period.instants(office.zone)
    return OutreachEvent.objects.filter(office=office, starts_at__gte=begins, starts_at__lt=ends).held()


def outreach(office: Office, period: Period) -> list[Outreach]:
    """The rows of T10, by form of activity. A village reached twice by one form counts once there."""
    rows = (
        held_in(office, period)
        .order_by("activity")
        .values("activity")
        .annotate(
            events=Count("pk", distinct=True),
            villages=Count("registrations__village", filter=REACHED, distinct=True),
            people=Sum("registrations__groups__attended", default=0),
        )
    )
    return [Outreach(**row) for row in rows]


def villages_reached(office: Office, period: Period) -> int:
    """Villages reached in the period by any form of activity, each counted once."""
    reached: int = held_in(office, period).aggregate(
        reached=Count("registrations__village", filter=REACHED, distinct=True)
    )["reached"]
    return reached
