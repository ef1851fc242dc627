"""Outreach events and villages' answers: who may see them, and the subsets figures are made of."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Sum
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration  # noqa: F401


class OutreachEventQuerySet(models.QuerySet["OutreachEvent"]):
    """Outreach events. They name no client, so regional and national staff see them in full."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, Kanwil's or all events; for a village official those that invited the own village."""
        from programs.models import VillageRegistration

        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            own = VillageRegistration.objects.visible_to(user).filter(event=OuterRef("pk"))
            return self.filter(Exists(own))
        return self.none()

    def held(self) -> Self:
        """Events that took place."""
        return self.filter(state="held")

    def upcoming(self, now: datetime) -> Self:
        """Events still ahead."""
        return self.filter(starts_at__gte=now).exclude(state="cancelled")

    def awaiting_outcome(self, now: datetime) -> Self:
        """Events whose day has passed and whose attendance nobody has entered."""
        return self.filter(starts_at__lt=now, state__in=["proposed", "invited"])


class VillageRegistrationQuerySet(models.QuerySet["VillageRegistration"]):
    """Invited villages and their answers."""

    def visible_to(self, user: "User") -> Self:
        """Follows the event; a village official sees the own village's while the term runs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(event__office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(event__office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            today = timezone.localdate(timezone=user.zone)
            return self.filter(village__in=Village.objects.led_by(user, today)).exclude(event__state="proposed")
        return self.none()

    def awaiting_answer(self) -> Self:
        """Invited, not answered, and the event is still on."""
        return self.filter(state="invited", event__state="invited")

    def accepted(self) -> Self:
        """Villages that said they come."""
        return self.filter(state="accepted")


class AttendanceGroupQuerySet(models.QuerySet["AttendanceGroup"]):
    """Numbers of people, never their names."""

    def visible_to(self, user: "User") -> Self:
        """Follows the registration."""
        from programs.models import VillageRegistration

        return self.filter(registration__in=VillageRegistration.objects.visible_to(user))

    def attended_total(self) -> int:
        """People who came."""
        return self.aggregate(total=Sum("attended"))["total"] or 0
