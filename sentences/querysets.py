"""Sentences, sites, placements, sessions and the ledger: who may see them, and the subsets figures are made of."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import (
    Case,
    Count,
    DateField,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import cases_of, hidden_clients
from sentences.forecast import WORKING_DAYS_OF_SEVEN
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from sentences.models import (  # noqa: F401
        Attendance,
        HostSite,
        HoursDispute,
        HoursEntry,
        Placement,
        SocialWorkSentence,
        WorkSession,
    )

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


class SocialWorkSentenceQuerySet(models.QuerySet["SocialWorkSentence"]):
    """Sentences of unpaid work."""

    def visible_to(self, user: "User") -> Self:
        """Those of the cases a person may see; a prosecutor those the own prosecution office executes.

        Villages see day lists only.
        """
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(cases_of(user, "supervision"))
        if role == Role.PROSECUTOR:
            return self.filter(prosecution_office_id=user.prosecution_office_id)
        return self.none()

    def guided_by(self, user: "User") -> Self:
        """Sentences whose case `user` guides."""
        return self.filter(supervision__officer=user)

    def by_urgency(self) -> Self:
        """Open ones first, the nearest end on top."""
        is_closed = Case(When(state__in=OPEN_STATES, then=0), default=1)
        last_day = ExpressionWrapper(F("starts_on") + F("period_days"), output_field=DateField())
        return self.annotate(last_day=last_day).order_by(is_closed, "last_day", "id")

    def at_risk(self, on: date) -> Self:
        """Open sentences whose remaining hours do not fit into five working days a week until the last day.

        The same arithmetic as `Forecast.outlook`: tight, impossible, or already past the last day.
        """
        days_left = ExpressionWrapper(
            F("starts_on") + F("period_days") - Greatest(F("starts_on"), Value(on, DateField())) + 1,
            output_field=IntegerField(),
        )
        minutes_per_day = F("hours_per_day") * 60
        return (
            self.open()
            .with_minutes()
            .annotate(
                days_left=Greatest(days_left, 0),
                days_needed=(F("hours_ordered") * 60 - F("minutes_credited") + minutes_per_day - 1) / minutes_per_day,
            )
            .filter(days_needed__gt=0)
            .annotate(needed_of_seven=F("days_needed") * 7, free_of_seven=F("days_left") * WORKING_DAYS_OF_SEVEN)
            .filter(needed_of_seven__gt=F("free_of_seven"))
        )

    def search(self, text: str) -> Self:
        """By judgment number, register number or client number; names are searched among the clients."""
        text = text.strip()
        return self.filter(
            Q(judgment_no__icontains=text)
            | Q(supervision__register_no__icontains=text)
            | Q(supervision__client__number__icontains=text)
        )

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

    def guided_by(self, user: "User") -> Self:
        """Sessions of the cases `user` guides."""
        return self.filter(sentence__supervision__officer=user)

    def on_day(self, day: date, zone: ZoneInfo) -> Self:
        """Sessions that begin on that day of the zone."""
        midnight = datetime.combine(day, time(), tzinfo=zone)
        return self.filter(starts_at__gte=midnight, starts_at__lt=midnight + timedelta(days=1))

    def with_counted_minutes(self) -> Self:
        """Adds `counted`: what the ledger holds for each session, None for one that was never counted."""
        return self.annotate(counted=Sum("hours_entries__minutes"))

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


class SiteRowQuerySet(models.QuerySet[Any]):
    """Rows with a `site` that an office keeps: covers, links, sheets, incidents."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(site__office_id=user.office_id)
        return self.none()


class SiteCoverQuerySet(SiteRowQuerySet):
    """Agreements that sites rest on."""

    def in_force(self, day: date) -> Self:
        """Running on that day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)


class IncidentQuerySet(SiteRowQuerySet):
    """Things that happened at sites; what concerns a restricted client is left out."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, without those about a person who is hidden from `user`."""
        rows = super().visible_to(user)
        if role_of(user) is None:
            return rows
        return rows.exclude(sentence__isnull=False, sentence__supervision__client__in=hidden_clients(user))

    def unsettled(self) -> Self:
        """Nobody has written down what was done."""
        return self.filter(closed_at=None)


class SentenceRowQuerySet(models.QuerySet[Any]):
    """Rows with a `sentence` that tell how its execution goes."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence, for officers, the head and the executing prosecutor."""
        from sentences.models import SocialWorkSentence

        if role_of(user) in {Role.OFFICER, Role.HEAD, Role.PROSECUTOR}:
            return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))
        return self.none()


class DefaultReportQuerySet(SentenceRowQuerySet):
    """Reports of default to the prosecutor."""

    def undecided(self) -> Self:
        """No decision is known yet."""
        return self.filter(decision="")


class DisputeQuerySet(models.QuerySet["HoursDispute"]):
    """Objections to sessions."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence, for officers, the head and the executing prosecutor."""
        from sentences.models import SocialWorkSentence

        if role_of(user) in {Role.OFFICER, Role.HEAD, Role.PROSECUTOR}:
            return self.filter(session__sentence__in=SocialWorkSentence.objects.visible_to(user))
        return self.none()

    def unsettled(self) -> Self:
        """Nobody has answered yet."""
        return self.filter(outcome="")


class AttendanceQuerySet(models.QuerySet["Attendance"]):
    """Who came, as the host says."""

    def visible_to(self, user: "User") -> Self:
        """Follows the placement."""
        from sentences.models import Placement

        return self.filter(placement__in=Placement.objects.visible_to(user))

    def on_day(self, day: date) -> Self:
        """Of one day."""
        return self.filter(on=day)
