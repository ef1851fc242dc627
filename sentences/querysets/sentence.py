"""Sentences of unpaid work: who may see them, and the subsets figures are made of."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import (
    BooleanField,
    Case,
    DateField,
    Exists,
    ExpressionWrapper,
    F,
    JSONField,
    OuterRef,
    Q,
    Subquery,
    Sum,
    When,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import cases_of
from sentences.expressions import OfficeDay, PlanWalk
from sentences.forecast import LATE_SHARE, Outlook
from sentences.querysets.scope import OPEN_STATES

if TYPE_CHECKING:
    from accounts.models import Office, User
    from sentences.models import SocialWorkSentence  # noqa: F401


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

    def of_office(self, office: "Office | None") -> Self:
        """Sentences in the cases of one office, without those that came along with clients from another."""
        return self.filter(supervision__office=office)

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

    def coming_late(self, first: date, last: date) -> Self:
        """Open sentences whose day 150 of 180, or the same share of a shorter period, is one of these: `late_from`."""
        share, whole = LATE_SHARE
        passed_days = (F("period_days") * share + (whole - 1)) / whole
        late_from = ExpressionWrapper(F("starts_on") + passed_days, output_field=DateField())
        return self.open().annotate(late_from=late_from).filter(late_from__range=(first, last))

    def ending_between(self, first: date, last: date) -> Self:
        """Open sentences whose last day, on which an hour counts, is one of these: `last_day`."""
        last_day = ExpressionWrapper(F("starts_on") + F("period_days"), output_field=DateField())
        return self.open().annotate(last_day=last_day).filter(last_day__range=(first, last))

    def closed_between(self, first: date, last: date) -> Self:
        """Sentences closed on one of these days: done, or reported as not served."""
        return self.filter(closed_on__range=(first, last))

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

    def without_place(self, now: datetime) -> Self:
        """Open sentences without a placement that runs or is to begin, on the day of their office."""
        from sentences.models import Placement

        running = Placement.objects.filter(sentence=OuterRef("pk"))
        running = running.filter(Q(ends_on=None) | Q(ends_on__gte=OuterRef("office_day")))
        return self.open().alias(office_day=OfficeDay(now)).filter(~Exists(running))

    def with_minutes(self) -> Self:
        """Adds `minutes_credited`: the sum of the ledger."""
        from sentences.models import HoursEntry

        total = (
            HoursEntry.objects.filter(sentence=OuterRef("pk")).order_by().values("sentence").annotate(t=Sum("minutes"))
        )
        return self.annotate(minutes_credited=Coalesce(Subquery(total.values("t")), 0))
