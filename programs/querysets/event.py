"""Outreach events and what belongs to them: who may see them, and the subsets figures are made of."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from accounts.models import Zone
from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import NARRATIVE_ROLES
from programs.event_states import CALLED_STATES, HELD_STATES, OPEN_STATES, UNDATED_STATES

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import EventFile, EventSession, Material, OutreachEvent  # noqa: F401


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
        """Events that took place, however far their papers have come."""
        return self.filter(state__in=HELD_STATES)

    def called(self) -> Self:
        """Events whose invitations stand: villages answer them, or have come."""
        return self.filter(state__in=CALLED_STATES | HELD_STATES)

    def awaiting_approval(self) -> Self:
        """Proposals before the head."""
        return self.filter(state="proposed", returned_reason="")

    def returned(self) -> Self:
        """Proposals that the head gave back."""
        return self.filter(state="proposed").exclude(returned_reason="")

    def postponed(self) -> Self:
        """Events that wait for a new date."""
        return self.filter(state="postponed")

    def awaiting_documents(self) -> Self:
        """Events that took place and whose minutes nobody has written."""
        return self.filter(state="held")

    def awaiting_closing(self) -> Self:
        """Events whose promises are written down and settled, so that the head may close them."""
        from programs.models import FollowUp

        return self.filter(~Exists(FollowUp.objects.open().filter(event=OuterRef("pk"))), state="followed_up")

    def starting_between(self, first: date | None, last: date | None) -> Self:
        """Events that start from `first` to `last`, each day taken on the clock of the office that organises."""
        in_zones = Q()
        for zone in Zone.values:
            on_its_clock = Q(office__timezone=zone)
            if first:
                on_its_clock &= Q(starts_at__gte=datetime.combine(first, time.min, tzinfo=ZoneInfo(zone)))
            if last:
                on_its_clock &= Q(starts_at__lte=datetime.combine(last, time.max, tzinfo=ZoneInfo(zone)))
            in_zones |= on_its_clock
        return self.filter(in_zones)

    def upcoming(self, now: datetime) -> Self:
        """Events still ahead on a day that stands."""
        return self.filter(starts_at__gte=now).exclude(state__in=UNDATED_STATES)

    def awaiting_outcome(self, now: datetime) -> Self:
        """Events that have begun with villages invited, and that nobody has marked as held."""
        return self.filter(starts_at__lt=now, state__in=CALLED_STATES)

    def lapsed(self, now: datetime) -> Self:
        """Proposed or approved for a moment that has passed, with no village invited: a new day, or called off."""
        return self.filter(starts_at__lt=now, state__in=OPEN_STATES - CALLED_STATES - UNDATED_STATES)

    def awaiting_answers(self, now: datetime) -> Self:
        """Events still ahead for which at least one invited village has not answered."""
        from programs.models import VillageRegistration

        silent = VillageRegistration.objects.filter(event=OuterRef("pk"), state="invited")
        return self.upcoming(now).filter(Exists(silent), state__in=CALLED_STATES)

    def asked_to_move(self, now: datetime) -> Self:
        """Events still ahead for which at least one invited village asks for another date."""
        from programs.models import VillageRegistration

        wishes = VillageRegistration.objects.filter(event=OuterRef("pk"), state="other_date")
        return self.upcoming(now).filter(Exists(wishes), state__in=CALLED_STATES)

    def search(self, text: str) -> Self:
        """Events whose title, venue or host village holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(Q(title__icontains=text) | Q(venue__icontains=text) | Q(village__name__icontains=text))

    def with_numbers(self) -> Self:
        """Adds `villages_invited`, `_answered`, `_accepted` and `_asking`, `people_expected` and `people_attended`."""
        from programs.models import AttendanceGroup, VillageRegistration

        villages = VillageRegistration.objects.filter(event=OuterRef("pk")).order_by().values("event")
        numbers = AttendanceGroup.objects.filter(registration__event=OuterRef("pk")).order_by()
        people = numbers.values("registration__event")

        def count(condition: Q) -> Coalesce:
            return Coalesce(Subquery(villages.annotate(n=Count("pk", filter=condition)).values("n")), 0)

        expected = people.filter(registration__state="accepted").annotate(n=Sum("expected")).values("n")
        attended = people.annotate(n=Sum("attended")).values("n")
        return self.annotate(
            villages_invited=count(Q()),
            villages_answered=count(~Q(state="invited")),
            villages_accepted=count(Q(state="accepted")),
            villages_asking=count(Q(state="other_date")),
            people_expected=Coalesce(Subquery(expected), 0),
            people_attended=Subquery(attended),
        )


class EventSessionQuerySet(models.QuerySet["EventSession"]):
    """Parts of events."""

    def visible_to(self, user: "User") -> Self:
        """Follows the event."""
        from programs.models import OutreachEvent

        return self.filter(event__in=OutreachEvent.objects.visible_to(user))


class MaterialQuerySet(models.QuerySet["Material"]):
    """Reading for the public."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, or the Kanwil's offices', and what others share; a village sees what its events used."""
        from programs.models import OutreachEvent

        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(Q(office_id=user.office_id) | Q(is_shared=True))
        if role == Role.REGIONAL:
            return self.filter(Q(office__regional_office_id=user.regional_office_id) | Q(is_shared=True))
        if role == Role.NATIONAL:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            return self.filter(Exists(OutreachEvent.objects.visible_to(user).filter(materials=OuterRef("pk"))))
        return self.none()

    def search(self, text: str) -> Self:
        """Reading whose title or summary holds the text."""
        text = text.strip()
        return self.filter(Q(title__icontains=text) | Q(summary__icontains=text)) if text else self

    def with_use(self) -> Self:
        """Adds `uses`: at how many events it was shown."""
        return self.annotate(uses=Count("used_at")).order_by("title", "pk")


class EventFileQuerySet(models.QuerySet["EventFile"]):
    """Photos and papers of events."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; papers, which carry names, for officers and the head alone."""
        role = role_of(user)
        if role not in OFFICE_ROLES:
            return self.none()
        own = self.filter(event__office_id=user.office_id)
        return own if role in NARRATIVE_ROLES else own.filter(kind="photo")
