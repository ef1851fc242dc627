"""Sentences, sites, placements, sessions and the ledger: who may see them, and the subsets figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from sentences.models import HostSite, HoursEntry, Placement, SocialWorkSentence, WorkSession  # noqa: F401

OPEN_STATES = ("registered", "placed", "in_progress", "paused")


class HostSiteQuerySet(models.QuerySet["HostSite"]):
    """Places that host social work."""

    def visible_to(self, user: "User") -> Self:
        """The own office's sites; regional and national staff see theirs; a village official the own village's."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            today = timezone.localdate(timezone=user.zone)
            return self.filter(village__in=Village.objects.led_by(user, today))
        return self.none()

    def active(self) -> Self:
        """Sites that take people now."""
        return self.filter(state="active")


class SocialWorkSentenceQuerySet(models.QuerySet["SocialWorkSentence"]):
    """Sentences of unpaid work."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; a prosecutor those the own prosecution office executes. Villages see day lists only."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(supervision__office_id=user.office_id)
        if role == Role.PROSECUTOR:
            return self.filter(prosecution_office_id=user.prosecution_office_id)
        return self.none()

    def open(self) -> Self:
        """Neither completed nor reported as defaulted."""
        return self.filter(state__in=OPEN_STATES)

    def with_minutes(self) -> Self:
        """Adds `minutes_credited`: the sum of the ledger."""
        from sentences.models import HoursEntry

        total = (
            HoursEntry.objects.filter(sentence=OuterRef("pk")).order_by().values("sentence").annotate(t=Sum("minutes"))
        )
        return self.annotate(minutes_credited=Coalesce(Subquery(total.values("t")), 0))


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Who works where."""

    def visible_to(self, user: "User") -> Self:
        """Follows the site for a village official, the sentence for everyone else."""
        from sentences.models import HostSite, SocialWorkSentence

        if role_of(user) == Role.VILLAGE_HEAD:
            return self.filter(site__in=HostSite.objects.visible_to(user))
        return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))

    def on_day(self, day: date) -> Self:
        """Placements that run on that day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)


class WorkSessionQuerySet(models.QuerySet["WorkSession"]):
    """Stretches of work."""

    def visible_to(self, user: "User") -> Self:
        """Follows the placement."""
        from sentences.models import Placement

        return self.filter(placement__in=Placement.objects.visible_to(user))

    def awaiting_host(self) -> Self:
        """Drafted, and the host has not confirmed yet."""
        return self.filter(state="draft")

    def awaiting_officer(self) -> Self:
        """Confirmed by the host, and the officer has not verified yet."""
        return self.filter(state="confirmed")

    def verified(self) -> Self:
        """Sessions that count."""
        return self.filter(state="verified")


class HoursEntryQuerySet(models.QuerySet["HoursEntry"]):
    """The ledger."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence."""
        from sentences.models import SocialWorkSentence

        return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))

    def total(self) -> int:
        """Sum in minutes."""
        return self.aggregate(total=Sum("minutes"))["total"] or 0
