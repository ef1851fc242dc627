"""Duties to report."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, Func, OuterRef, Q

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.scope import OPEN_STATUSES, cases_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import ReportIn, ReportInPolicy, Supervision  # noqa: F401

SETTLED_STATES = ("reported", "excused", "missed")


class MissesInARow(Func):
    """How many report-ins of a case were missed since the client last reported or was excused; takes the case's key.

    A hand-over does not end the row: it counts on over the cases that this one continues at other Bapas (R46).
    """

    output_field = models.IntegerField()
    arity = 1
    template = """(
        WITH RECURSIVE chain AS (
            SELECT own.id, own.predecessor_id FROM clients_supervision own WHERE own.id = %(expressions)s
            UNION ALL
            SELECT before.id, before.predecessor_id
            FROM clients_supervision before JOIN chain ON before.id = chain.predecessor_id
        ), duty AS (
            SELECT due_on, state FROM clients_reportin WHERE supervision_id IN (SELECT id FROM chain)
        )
        SELECT count(*) FROM duty
        WHERE state = 'missed' AND due_on > ALL (SELECT due_on FROM duty WHERE state IN ('reported', 'excused'))
    )"""


class ReportInQuerySet(models.QuerySet["ReportIn"]):
    """Duties to report."""

    def visible_to(self, user: "User") -> Self:
        """Report-ins in the cases a person may see: the registrar's counter sees them too."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(cases_of(user, "supervision"))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Duties in the cases of one office."""
        return self.filter(supervision__office=office)

    def continued_by(self, case: "Supervision") -> Self:
        """Duties of the case and of those it continues after hand-overs; one query for each hand-over."""
        from clients.models import Supervision

        chain, before = [case.pk], case.predecessor_id
        while before is not None:
            chain.append(before)
            before = Supervision._base_manager.values_list("predecessor_id", flat=True).get(pk=before)
        return self.filter(supervision__in=chain)

    def due(self, on: date) -> Self:
        """Must be reported on that day and is not yet."""
        return self.filter(state="due", due_on=on)

    def awaited(self) -> Self:
        """Not reported yet and not judged, whatever the day."""
        return self.filter(state="due")

    def asked(self) -> Self:
        """What was asked for: not who came outside the schedule."""
        return self.filter(is_extra=False)

    def kept(self) -> Self:
        """Asked for and reported."""
        return self.asked().filter(state="reported")

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
        """Missed, in an open case, and no later duty was settled: where somebody must ask why (R46).

        What was missed before a hand-over was the former Bapas's to ask; it counts in the row of misses all the same.
        """
        from clients.models import ReportIn

        settled = ReportIn.objects.filter(
            supervision=OuterRef("supervision"), due_on__gt=OuterRef("due_on"), state__in=SETTLED_STATES
        )
        return self.missed().filter(~Exists(settled), supervision__status__in=OPEN_STATUSES)

    def with_misses_in_a_row(self) -> Self:
        """Adds `misses`: report-ins missed one after another by the client of the case up to now (R46 counts them)."""
        return self.annotate(misses=MissesInARow("supervision"))


class ReportInPolicyQuerySet(models.QuerySet["ReportInPolicy"]):
    """How offices arrange the duty to report."""

    def visible_to(self, user: "User") -> Self:
        """The own office's."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()
