"""Sentences, sites, placements, sessions and the ledger: who may see them, and the subsets figures are made of."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import (
    BooleanField,
    Case,
    Count,
    DateField,
    Exists,
    ExpressionWrapper,
    F,
    JSONField,
    Max,
    OuterRef,
    Q,
    Subquery,
    Sum,
    When,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual
from django.utils import timezone

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import OPEN_STATUSES, cases_of, hidden_clients
from sentences.expressions import LocalDay, OfficeDay, PlanWalk
from sentences.forecast import LATE_SHARE, Outlook
from sentences.rules.cover import ENDS_SOON
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Client
    from sentences.models import (  # noqa: F401
        Attendance,
        HostSite,
        HoursEntry,
        Placement,
        SocialWorkSentence,
        WorkSession,
    )

OPEN_STATES = ("registered", "placed", "in_progress", "paused")


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


def _awaits_decision() -> Exists:
    """Whether a report of default of the sentence has no decision yet."""
    from sentences.models import DefaultReport

    return Exists(DefaultReport.objects.undecided().filter(sentence=OuterRef("pk")))


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

    def awaiting_decision(self) -> Self:
        """Reported as not served, and neither prosecutor nor judge has decided what follows."""
        return self.filter(_awaits_decision())

    def by_decision(self) -> Self:
        """Those that wait for a decision on top, the others by urgency."""
        rows = self.by_urgency().annotate(awaits_decision=_awaits_decision())
        return rows.order_by("-awaits_decision", *rows.query.order_by)

    def with_forecast(self, now: datetime) -> Self:
        """Adds `forecast_row`: where the weekly plan of each open sentence leads; None for a closed one."""
        walked = Case(When(state__in=OPEN_STATES, then=PlanWalk(now)), default=None, output_field=JSONField())
        return self.annotate(forecast_row=walked)

    def with_outlook(self, now: datetime) -> Self:
        """Open sentences with `outlook`: "red", "amber" or "green"."""
        return self.open().annotate(outlook=KeyTextTransform("outlook", PlanWalk(now)))

    def in_outlook(self, now: datetime, *outlooks: Outlook) -> Self:
        """Open sentences that look like one of `outlooks`."""
        return self.with_outlook(now).filter(outlook__in=outlooks)

    def with_period_passed(self, now: datetime) -> Self:
        """Adds `is_late`: day 150 of 180 has come, or the same share of a shorter period."""
        share, whole = LATE_SHARE
        passed_days = (F("period_days") * share + (whole - 1)) / whole
        late_from = ExpressionWrapper(F("starts_on") + passed_days, output_field=DateField())
        is_late = GreaterThanOrEqual(OfficeDay(now), late_from)
        return self.annotate(is_late=ExpressionWrapper(is_late, output_field=BooleanField()))

    def late_in_period(self, now: datetime) -> Self:
        """Open sentences from day 150 of 180 on, or the same share of a shorter period; those that are over too."""
        return self.open().with_period_passed(now).filter(is_late=True)

    def search(self, text: str, or_else: Q | None = None) -> Self:
        """By judgment number, register number or client number; `or_else` says how names are searched."""
        text = text.strip()
        by_number = (
            Q(judgment_no__icontains=text)
            | Q(supervision__register_no__icontains=text)
            | Q(supervision__client__number__icontains=text)
        )
        return self.filter(by_number | or_else if or_else else by_number)

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

    def running(self, day: date) -> Self:
        """Placements of open sentences that have not ended before that day, those that begin later too."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), sentence__state__in=OPEN_STATES)

    def on_day(self, day: date) -> Self:
        """Placements that run on that day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)

    def at_work(self, day: date) -> Self:
        """Placements on a day whose sentence is being carried out then: open, in an open case, not paused."""
        from sentences.models import Pause

        paused = Pause.objects.filter(Q(until=None) | Q(until__gte=day), sentence=OuterRef("sentence"), since__lte=day)
        running = self.on_day(day).filter(~Exists(paused), sentence__state__in=set(OPEN_STATES) - {"paused"})
        return running.filter(sentence__supervision__status__in=OPEN_STATUSES)


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


class HoursEntryQuerySet(models.QuerySet["HoursEntry"]):
    """The ledger."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence."""
        from sentences.models import SocialWorkSentence

        return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))

    def total(self) -> int:
        """Sum in minutes."""
        return self.aggregate(total=Sum("minutes"))["total"] or 0

    def last_day(self) -> date | None:
        """The last day of work of which minutes still count; None where none do."""
        days = self.order_by().values("worked_on").annotate(counted=Sum("minutes")).filter(counted__gt=0)
        last: date | None = days.aggregate(last=Max("worked_on"))["last"]
        return last


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


class AttendanceQuerySet(models.QuerySet["Attendance"]):
    """Who came, as the host says."""

    def visible_to(self, user: "User") -> Self:
        """Follows the placement."""
        from sentences.models import Placement

        return self.filter(placement__in=Placement.objects.visible_to(user))

    def on_day(self, day: date) -> Self:
        """Of one day."""
        return self.filter(on=day)

    def unfinished(self) -> Self:
        """Somebody came, nobody said when they left, and no session of that day was written down since; oldest first.

        A session that was written down and rejected settles the day too: somebody said that it does not count.
        """
        from sentences.models import WorkSession

        day = LocalDay("starts_at", "placement__site__office__timezone")
        written = WorkSession.objects.filter(
            sentence=OuterRef("placement__sentence"), drafted_at__gte=OuterRef("recorded_at")
        )
        written = written.annotate(day=day).filter(day=OuterRef("on"))
        came = self.filter(~Exists(written), state="arrived", session=None)
        return came.filter(placement__sentence__state__in=OPEN_STATES).order_by("on", "arrived_at", "id")
