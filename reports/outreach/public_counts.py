"""Events, villages and people for everybody: counted once a month, and never changed for fewer than ten people.

Whoever reads the page twice and subtracts learns of at least ten people, or of nobody. So a month in which the number
of people moved by fewer than ten repeats what was said before.
"""

from datetime import date, datetime, time, tzinfo

from django.db import IntegrityError, transaction
from django.db.models import Count, Sum
from django.utils import timezone

from programs.models import OutreachEvent, PublicCount
from programs.publication import LEAST
from reports.figures.outreach import villages_reached


def stands(before: int, now: int) -> bool:
    """Whether the figures of the month before are said again: the people moved by fewer than ten."""
    return abs(now - before) < LEAST


def freeze_public_counts(now: datetime) -> PublicCount:
    """What the page says in the month of `now`, of events that ended before it. Harmless to run twice."""
    zone = timezone.get_default_timezone()
    month = timezone.localdate(now, timezone=zone).replace(day=1)
    existing = PublicCount.objects.filter(month=month).first()
    if existing is not None:
        return existing
    counted = _counted(month, zone)
    last = PublicCount.objects.order_by("month").last()
    if stands(last.people if last else 0, counted["people"]):
        counted = {name: getattr(last, name) if last else 0 for name in counted}
    try:
        with transaction.atomic():
            return PublicCount.objects.create(month=month, **counted)
    except IntegrityError:  # another worker was first
        return PublicCount.objects.get(month=month)


def _counted(month: date, zone: tzinfo) -> dict[str, int]:
    """Everything that took place before `month`. Two queries."""
    ended = OutreachEvent.objects.held().filter(ends_at__lt=datetime.combine(month, time.min, tzinfo=zone))
    counted = ended.aggregate(
        events=Count("pk", distinct=True), people=Sum("registrations__groups__attended", default=0)
    )
    return {**counted, "villages": villages_reached(ended)}
