"""Duties to report."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.scope import OPEN_STATUSES, cases_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import ReportIn, ReportInPolicy  # noqa: F401

SETTLED_STATES = ("reported", "excused", "missed")


def misses_in_a_row(case: OuterRef) -> Coalesce:
    """How many report-ins of `case` were missed since the client last reported or was excused."""
    from clients.models import ReportIn

    kept_later = ReportIn.objects.filter(
        supervision=OuterRef("supervision"), due_on__gt=OuterRef("due_on"), state__in=["reported", "excused"]
    )
    missed = ReportIn.objects.filter(~Exists(kept_later), supervision=case, state="missed").order_by()
    return Coalesce(Subquery(missed.values("supervision").annotate(n=Count("pk")).values("n")), 0)


class ReportInQuerySet(models.QuerySet["ReportIn"]):
    """Duties to report."""

    def visible_to(self, user: "User") -> Self:
        """Report-ins in the cases a person may see: the registrar's counter sees them too."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(cases_of(user, "supervision"))
        return self.none()

    def of_office(self, office: "Office") -> Self:
        """Duties in the cases of one office."""
        return self.filter(supervision__office=office)

    def due(self, on: date) -> Self:
        """Must be reported on that day and is not yet."""
        return self.filter(state="due", due_on=on)

    def overdue(self, on: date) -> Self:
        """Should have been reported before that day and nobody has judged it yet."""
        return self.filter(state="due", due_on__lt=on)

    def expected(self, on: date) -> Self:
        """Whom the counter waits for: due on that day, or before it and not judged yet."""
        return self.filter(state="due", due_on__lte=on)

    def upcoming(self, on: date) -> Self:
        """Must be reported on a later day."""
        return self.filter(state="due", due_on__gt=on)

    def awaiting_check(self) -> Self:
        """Reported from afar or by somebody else, and no officer has checked it yet."""
        told_otherwise = Q(mode="remote") | ~Q(reporter="self")
        return self.filter(told_otherwise, state="reported", verified_at__isnull=True)

    def recorded_since(self, moment: datetime) -> Self:
        """Reports written down at or after a moment: those a wrong tap can still be taken back from at the counter."""
        return self.filter(state="reported", reported_at__gte=moment)

    def of(self, officer: "User") -> Self:
        """Duties in the cases of one officer."""
        return self.filter(supervision__officer=officer)

    def missed(self) -> Self:
        """Judged as not reported."""
        return self.filter(state="missed")

    def missed_last(self) -> Self:
        """Missed, in an open case, and no later duty was settled: where somebody must ask why (R46)."""
        from clients.models import ReportIn

        settled = ReportIn.objects.filter(
            supervision=OuterRef("supervision"), due_on__gt=OuterRef("due_on"), state__in=SETTLED_STATES
        )
        return self.missed().filter(~Exists(settled), supervision__status__in=OPEN_STATUSES)

    def with_misses_in_a_row(self) -> Self:
        """Adds `misses`: report-ins missed one after another in the case up to now (R46 counts them)."""
        return self.annotate(misses=misses_in_a_row(OuterRef("supervision")))


class ReportInPolicyQuerySet(models.QuerySet["ReportInPolicy"]):
    """How offices arrange the duty to report."""

    def visible_to(self, user: "User") -> Self:
        """The own office's."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()
