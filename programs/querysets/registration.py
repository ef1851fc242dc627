"""Villages' answers and how many people came: who may see them, and the subsets figures are made of."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from programs.event_states import CALLED_STATES, HELD_STATES
from programs.event_steps import CONDITIONS, LOST_CONDITIONS
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import AttendanceGroup, VillageRegistration  # noqa: F401


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
        return self.filter(state="invited", event__state__in=CALLED_STATES)

    def refusing_the_day(self, now: datetime) -> Self:
        """Villages that declined or ask for another date, while their event is still ahead."""
        return self.filter(
            state__in=["declined", "other_date"], event__state__in=CALLED_STATES, event__starts_at__gt=now
        )

    def reached(self) -> Self:
        """Villages reached: at least one of their people was counted at an event that took place.

        The village that lends its hall is reached on the same terms as any other. Every figure of villages reached,
        and where-next, rests on this (GLOSSARY, "desa terjangkau").
        """
        from programs.models import AttendanceGroup

        came = AttendanceGroup.objects.filter(registration=models.OuterRef("pk"), attended__gt=0)
        return self.filter(models.Exists(came), event__state__in=HELD_STATES)

    def with_progress(self) -> Self:
        """Adds `has_come` and `has_open_promise`, which the steps ask: a promise of the village or the whole event."""
        from programs.models import FollowUp, VillageRegistration

        of_village = Q(village=None) | Q(village=OuterRef("village"))
        promises = FollowUp.objects.open().filter(of_village, event=OuterRef("event"))
        came = VillageRegistration.objects.reached().filter(pk=OuterRef("pk"))
        return self.annotate(has_come=Exists(came), has_open_promise=Exists(promises))

    def as_far_as(self, step: str) -> Self:
        """Villages that came as far as this step, or came no further for this cause (event_steps.STEPS, LOST)."""
        return self.with_progress().filter({**CONDITIONS, **LOST_CONDITIONS}[step])

    def search(self, text: str) -> Self:
        """The village or the title of the event holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(Q(village__name__icontains=text) | Q(event__title__icontains=text))

    def accepted(self) -> Self:
        """Villages that said they come."""
        return self.filter(state="accepted")

    def with_people(self) -> Self:
        """Joined to the event, the village's path and those who answered, with the numbers per group."""
        return self.select_related(
            "village__district__regency__province",
            "event__office",
            "event__created_by",
            "event__village__district__regency__province",
            "answered_by",
            "answered_link__handed_on_by",
            "attendance_entered_by",
        ).prefetch_related("groups")


class AttendanceGroupQuerySet(models.QuerySet["AttendanceGroup"]):
    """Numbers of people, never their names."""

    def visible_to(self, user: "User") -> Self:
        """Follows the registration."""
        from programs.models import VillageRegistration

        return self.filter(registration__in=VillageRegistration.objects.visible_to(user))
