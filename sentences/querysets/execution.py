"""Absences, and reports of default: the subsets that lists and figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.db.models.functions import TruncDate

from accounts.roles import Role, role_of
from clients.querysets.scope import in_hands_of
from sentences.expressions import LocalDay
from sentences.querysets.rows import SentenceRowQuerySet
from sentences.querysets.scope import OPEN_STATES

if TYPE_CHECKING:
    from accounts.models import Office, User


class ExecutionRowQuerySet(SentenceRowQuerySet):
    """Rows of the execution that an office works through in a list."""

    def of(self, officer: "User") -> Self:
        """Of the cases this officer guides."""
        return self.filter(sentence__supervision__officer=officer)

    def of_office(self, office: "Office | None") -> Self:
        """Of the office's own cases."""
        return self.filter(sentence__supervision__office=office)


class AbsenceQuerySet(ExecutionRowQuerySet):
    """Days of work that were missed."""

    def awaiting_judgment(self) -> Self:
        """Nobody has judged the reason yet, and the work goes on."""
        return self.filter(is_lawful=None, sentence__state__in=OPEN_STATES)

    def judged(self) -> Self:
        """Somebody judged the reason."""
        return self.exclude(is_lawful=None)

    def lawful(self) -> Self:
        """Missed for a lawful reason."""
        return self.filter(is_lawful=True)

    def unlawful(self) -> Self:
        """Missed without a lawful reason."""
        return self.filter(is_lawful=False)

    def with_reason_open(self, user: "User") -> Self:
        """Adds `is_reason_open`: whether a list shows `user` what was written of the reason, often an illness.

        Of colleagues' cases it stands on the page of the sentence, behind the reason for opening it and the log.
        """
        if role_of(user) == Role.HEAD:
            return self.annotate(is_reason_open=Value(True))
        own = Case(When(in_hands_of(user, "sentence__supervision__officer"), then=True), default=False)
        return self.annotate(is_reason_open=own)

    def with_made_up(self, zone: ZoneInfo | None = None) -> Self:
        """Adds `is_made_up`: work is written down on the make-up day, as the clock of `zone` or of the site counts."""
        from sentences.models import WorkSession

        of_site = LocalDay("starts_at", "placement__site__office__timezone")
        worked = (
            WorkSession.objects.filter(sentence=OuterRef("sentence"))
            .exclude(state="rejected")
            .annotate(day=TruncDate("starts_at", tzinfo=zone) if zone else of_site)
            .filter(day=OuterRef("make_up_on"))
        )
        return self.annotate(is_made_up=Exists(worked))

    def make_up_missed(self, today: date, zone: ZoneInfo) -> Self:
        """The make-up day has passed without work, and hours are still owed."""
        passed = self.filter(make_up_on__lt=today, sentence__state__in=OPEN_STATES)
        return passed.with_made_up(zone).filter(is_made_up=False)


class PauseQuerySet(SentenceRowQuerySet):
    """Times in which no work is expected."""

    def unfinished(self, day: date) -> Self:
        """Without a last day, or with one that has not passed on `day`; the latest first."""
        return self.filter(Q(until=None) | Q(until__gte=day)).order_by("-since", "-id")


class DefaultReportQuerySet(ExecutionRowQuerySet):
    """Reports of default to the prosecutor."""

    def undecided(self) -> Self:
        """No decision is known yet."""
        return self.filter(decision="")

    def decided(self) -> Self:
        """Prosecutor or judge decided."""
        return self.exclude(decision="")

    def awaiting_repetition(self) -> Self:
        """The work is to be repeated, and that has not begun."""
        return self.filter(decision="repeat", repetition=None)

    def unsettled(self) -> Self:
        """Something still follows: a decision, or the repetition that was decided."""
        return self.filter(Q(decision="") | Q(decision="repeat", repetition=None))
