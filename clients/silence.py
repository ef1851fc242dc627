"""Officers of whom nothing was heard: cases in hand, and no visit for as long as every client should have had one."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef
from django.utils import timezone

from accounts.models import LegalSetting
from accounts.querysets import UserQuerySet
from clients.models import Assignment, Visit

SETTING = "visit-days"
"""The usual days between two visits: after these, every client should have been visited once."""


def silent_days(now: datetime) -> int:
    """After how many days without a visit an officer counts as silent."""
    return int(LegalSetting.objects.value_of(SETTING, timezone.localdate(now)))


def silent(officers: UserQuerySet, now: datetime) -> UserQuerySet:
    """Those who have guided a case for so many days and made no visit in them, not even one that met nobody.

    Whoever was given the first case a week ago is not silent yet.
    """
    since = now - timedelta(days=silent_days(now))
    has_case = Assignment.objects.filter(
        officer=OuterRef("pk"), until=None, since__lt=since, supervision__status="active"
    )
    visited = Visit.objects.done().filter(officer=OuterRef("pk"), occurred_at__gte=since)
    return officers.filter(Exists(has_case), ~Exists(visited))
