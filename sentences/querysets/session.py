"""Sessions of work between draft and verification."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Sum

from sentences.querysets.scope import OPEN_STATES

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Client
    from sentences.models import WorkSession  # noqa: F401


CONFIRM_WITHIN_DAYS = 3
"""The portal's own choice: no text says within how many days a host answers."""


def _handled_by(who: "User | F") -> Q:
    """Who made the link that confirmed a session, or typed its sheet or its row on it."""
    typed = Q(day_sheet__typed_by=who) | Q(day_sheet__isnull=False, drafted_by=who)
    return Q(confirmed_link__created_by=who) | typed


class WorkSessionQuerySet(models.QuerySet["WorkSession"]):
    """Stretches of work."""

    def visible_to(self, user: "User") -> Self:
        """Follows the placement."""
        from sentences.models import Placement

        return self.filter(placement__in=Placement.objects.visible_to(user))

    def awaiting_host(self) -> Self:
        """Drafted, and the host has not confirmed yet."""
        return self.filter(state="draft")

    def host_silent(self, now: datetime) -> Self:
        """Drafted three days ago or longer in a sentence that is still open, and the host has not answered."""
        long_ago = now - timedelta(days=CONFIRM_WITHIN_DAYS)
        return self.awaiting_host().filter(drafted_at__lte=long_ago, sentence__state__in=OPEN_STATES)

    def guided_by(self, user: "User") -> Self:
        """Sessions of the cases `user` guides."""
        return self.filter(sentence__supervision__officer=user)

    def on_day(self, day: date, zone: ZoneInfo) -> Self:
        """Sessions that begin on that day of the zone."""
        midnight = datetime.combine(day, time(), tzinfo=zone)
        return self.filter(starts_at__gte=midnight, starts_at__lt=midnight + timedelta(days=1))

    def of_person(self, client: "Client") -> Self:
        """Of every sentence of one person: a day has 24 hours, however many judgments ask for them."""
        return self.filter(sentence__supervision__client=client)

    def within_24_hours_of(self, starts_at: datetime, ends_at: datetime) -> Self:
        """Sessions that share some 24 hours with work from `starts_at` to `ends_at`."""
        near = timedelta(hours=24)
        return self.filter(ends_at__gt=starts_at - near, starts_at__lt=ends_at + near)

    def with_counted_minutes(self) -> Self:
        """Adds `counted`: what the ledger holds for each session, None for one that was never counted."""
        return self.annotate(counted=Sum("hours_entries__minutes"))

    def with_open_dispute(self) -> Self:
        """Adds `is_disputed`: somebody objects, and nobody has answered."""
        from sentences.models import HoursDispute

        return self.annotate(is_disputed=Exists(HoursDispute.objects.unsettled().filter(session=OuterRef("pk"))))

    def awaiting_officer(self) -> Self:
        """Confirmed by the host, nobody objects, and the officer has not verified yet."""
        return self.with_open_dispute().filter(state="confirmed", is_disputed=False)

    def handled_by(self, who: "User | F") -> Self:
        """Sessions in which the host's word came through these hands (see four_eyes.py)."""
        return self.filter(_handled_by(who))

    def not_handled_by(self, user: "User") -> Self:
        """The others, which `user` may check."""
        return self.exclude(_handled_by(user))

    def handled_by_their_guide(self) -> Self:
        """The officer of the case made the link or typed the sheet: the head checks these."""
        return self.handled_by(F("sentence__supervision__officer"))

    def verified(self) -> Self:
        """Sessions that count."""
        return self.filter(state="verified")
