"""Host sites: who may see them, and the subsets figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from sentences.querysets.scope import OPEN_STATES
from sentences.rules.cover import ENDS_SOON
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from sentences.models import HostSite  # noqa: F401


RESTING_ON_COVER = ("agreed", "active", "paused")
"""States of a site in which an agreement has to be in force."""

AWAITING_HEAD = ("surveyed", "agreed")
"""States of a site whose next step is the head's."""


def _covered_on(day: date) -> Exists:
    """Whether an agreement covers the site on that day."""
    from sentences.models import SiteCover

    return Exists(SiteCover.objects.in_force(day).filter(site=OuterRef("pk")))


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

    def awaiting_head(self) -> Self:
        """Surveyed sites to agree with, and agreed ones to open: steps that the head of the office alone takes."""
        return self.filter(state__in=AWAITING_HEAD)

    def with_cover(self, day: date) -> Self:
        """Adds `covered`: whether an agreement is in force that day, and `covered_later`: 60 days after it still."""
        return self.annotate(covered=_covered_on(day), covered_later=_covered_on(day + ENDS_SOON))

    def cover_lapsed(self, day: date) -> Self:
        """Sites agreed upon or in use that no agreement covers on that day."""
        return self.filter(~_covered_on(day), state__in=RESTING_ON_COVER)

    def cover_ending(self, day: date) -> Self:
        """Sites agreed upon or in use that are covered that day, but not 60 days later."""
        return self.filter(_covered_on(day), ~_covered_on(day + ENDS_SOON), state__in=RESTING_ON_COVER)

    def cover_needs_care(self, day: date) -> Self:
        """Both: the agreement is gone, or goes within 60 days."""
        return self.cover_lapsed(day) | self.cover_ending(day)

    def with_people(self, day: date) -> Self:
        """Adds `people`: how many open sentences are placed there on that day."""
        from sentences.models import Placement

        running = Placement.objects.on_day(day).filter(site=OuterRef("pk"), sentence__state__in=OPEN_STATES)
        count = running.order_by().values("site").annotate(people=Count("pk"))
        return self.annotate(people=Coalesce(Subquery(count.values("people")), 0))

    def with_waiting(self) -> Self:
        """Adds `waiting`: how many sessions there still await the host's word."""
        draft = Q(placements__sessions__state="draft")
        return self.annotate(waiting=Count("placements__sessions", filter=draft))
