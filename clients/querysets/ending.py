"""Clients out of town, and what is written down around the end of guidance."""

from datetime import date
from typing import TYPE_CHECKING, Self

from clients.querysets.rows import CaseRowQuerySet

if TYPE_CHECKING:
    from accounts.models import User


class TravelPermitQuerySet(CaseRowQuerySet):
    """Leave to go out of town (izin luar kota)."""

    def of(self, officer: "User") -> Self:
        """Permits in the cases of one officer."""
        return self.filter(supervision__officer=officer)

    def requested(self) -> Self:
        """Waiting for the head's decision."""
        return self.filter(state="requested")

    def granted(self) -> Self:
        """With leave, and no return is noted."""
        return self.filter(state="granted")

    def away(self, on: date) -> Self:
        """Who is out of town with leave on that day."""
        return self.filter(state="granted", leaves_on__lte=on, returns_on__gte=on)

    def overdue(self, on: date) -> Self:
        """Who should have been back before that day, and of whom no return is noted."""
        return self.filter(state="granted", returns_on__lt=on)

    def overlapping(self, leaves_on: date, returns_on: date) -> Self:
        """Permits, asked for or granted, that share a day with a journey."""
        return self.filter(state__in=["requested", "granted"], leaves_on__lte=returns_on, returns_on__gte=leaves_on)

    def excusing(self, day: date) -> Self:
        """Journeys during which the head excused the client from reporting, that hold that day."""
        return self.filter(
            state__in=["granted", "returned"], excuses_report_in=True, leaves_on__lte=day, returns_on__gte=day
        ).exclude(came_back_on__lt=day)
