"""Clients out of town, and what is written down around the end of guidance."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db.models import Q

from clients.querysets.rows import CaseRowQuerySet, NarrativeRowQuerySet
from clients.querysets.scope import OPEN_STATUSES

if TYPE_CHECKING:
    from accounts.models import User

REOFFENDED = Q(has_reoffended=True)
"""Notes of contact after guidance that say that the person offended again."""


class TravelPermitQuerySet(CaseRowQuerySet):
    """Leave to go out of town (izin luar kota); in a closed case nothing waits to be decided or noted any more."""

    def in_open_cases(self) -> Self:
        """Of clients who are still guided in that case."""
        return self.filter(supervision__status__in=OPEN_STATUSES)

    def of(self, officer: "User") -> Self:
        """Permits in the cases of one officer."""
        return self.filter(supervision__officer=officer)

    def requested(self) -> Self:
        """Waiting for the head's decision."""
        return self.in_open_cases().filter(state="requested")

    def granted(self) -> Self:
        """With leave, and no return is noted."""
        return self.in_open_cases().filter(state="granted")

    def away(self, on: date) -> Self:
        """Who is out of town with leave on that day."""
        return self.granted().filter(leaves_on__lte=on, returns_on__gte=on)

    def overdue(self, on: date) -> Self:
        """Who should have been back before that day, and of whom no return is noted."""
        return self.granted().filter(returns_on__lt=on)

    def overlapping(self, leaves_on: date, returns_on: date) -> Self:
        """Permits, asked for or granted, that share a day with a journey."""
        return self.filter(state__in=["requested", "granted"], leaves_on__lte=returns_on, returns_on__gte=leaves_on)

    def excusing(self, day: date) -> Self:
        """Journeys during which the head excused the client from reporting, that hold that day."""
        return self.filter(
            state__in=["granted", "returned"], excuses_report_in=True, leaves_on__lte=day, returns_on__gte=day
        ).exclude(came_back_on__lt=day)


class AftercareContactQuerySet(NarrativeRowQuerySet):
    """Contact after guidance (bimbingan lanjutan)."""

    def answered_between(self, first: date, last: date) -> Self:
        """Notes of these days that say whether the person offended again."""
        return self.filter(on__range=(first, last), has_reoffended__isnull=False)

    def reoffended(self) -> Self:
        """Those that say that the person did."""
        return self.filter(REOFFENDED)

    def latest_of_each_person(self) -> Self:
        """The last note about each person: who was asked twice, or after two cases, is one."""
        return self.order_by("supervision__client_id", "-on", "-pk").distinct("supervision__client_id")
