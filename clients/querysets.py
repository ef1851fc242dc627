"""Clients, cases, visits and report-ins: who may see them, and the subsets every page and figure names alike."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.names import sounding

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Assignment, Client, ReportIn, Supervision, Visit  # noqa: F401

# Two misspelt letters in a short name still leave this much likeness. A list is narrowed to one office first, where
# comparing every name takes milliseconds, so this needs no trigram index.
ALIKE_ENOUGH = 0.45
OPEN_STATUSES = ("registered", "active", "suspended")
SETTLED_STATES = ("reported", "excused", "missed")


def misses_in_a_row(case: OuterRef) -> Coalesce:
    """How many report-ins of `case` were missed since the client last reported or was excused."""
    from clients.models import ReportIn

    kept_later = ReportIn.objects.filter(
        supervision=OuterRef("supervision"), due_on__gt=OuterRef("due_on"), state__in=["reported", "excused"]
    )
    missed = ReportIn.objects.filter(~Exists(kept_later), supervision=case, state="missed").order_by()
    return Coalesce(Subquery(missed.values("supervision").annotate(n=Count("pk")).values("n")), 0)


class ClientQuerySet(models.QuerySet["Client"]):
    """People under guidance."""

    def visible_to(self, user: "User") -> Self:
        """The clients of the own office. Opening a colleague's case file also needs a reason (see permissions)."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()

    def in_caseload_of(self, user: "User") -> Self:
        """Clients with an open case guided by `user`."""
        from clients.models import Supervision

        own = Supervision.objects.open().filter(client=OuterRef("pk"), officer=user)
        return self.filter(Exists(own))

    def with_own_flag(self, user: "User") -> Self:
        """Adds `is_own`: whether `user` guides an open case of the client, or was the last to guide one.

        The last officer counts when every case is closed; whoever gave the client away earlier states a reason.
        """
        from clients.models import Supervision

        cases = Supervision.objects.filter(client=OuterRef("pk"))
        guided = cases.filter(officer__isnull=False).order_by("-closed_on", "-pk")
        was_last = Supervision.objects.filter(pk=OuterRef("last_case"), officer=user)
        return self.alias(last_case=Subquery(guided.values("pk")[:1])).annotate(
            is_own=Exists(cases.open().filter(officer=user)) | (~Exists(cases.open()) & Exists(was_last))
        )

    def with_overdue_visit(self, on: date) -> Self:
        """Clients of whom a planned visit has no outcome although its day has passed."""
        from clients.models import Visit

        return self.filter(Exists(Visit.objects.filter(supervision__client=OuterRef("pk")).overdue(on)))

    def without_next_visit(self) -> Self:
        """Clients with an active case for which no visit is planned."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).without_next_visit()))

    def with_unassigned_case(self) -> Self:
        """Clients with a case that no officer guides yet."""
        from clients.models import Supervision

        return self.filter(Exists(Supervision.objects.filter(client=OuterRef("pk")).unassigned()))

    def possible_duplicates_of(self, *, name: str, birth_date: date, nik: str | None) -> Self:
        """Clients with the same NIK, or a name of the same sound and the same birth date."""
        from clients.models.client import identity_hash

        alike = Q(sounding_name=sounding(Value(name)), birth_date=birth_date)
        return self.filter(alike | Q(nik_hash=identity_hash(nik))) if nik else self.filter(alike)

    def search(self, text: str) -> Self:
        """Clients by number, register number, exact NIK, or a name in any spelling; best match first."""
        from clients.models import Supervision
        from clients.models.client import identity_hash

        text = text.strip()
        if not text:
            return self
        digits = text.replace(" ", "")
        if digits.isdigit() and len(digits) == 16:
            return self.filter(nik_hash=identity_hash(digits))
        sound = sounding(Value(text))
        by_register = Supervision.objects.filter(client=OuterRef("pk"), register_no__icontains=text)
        return (
            self.annotate(likeness=TrigramWordSimilarity(sound, F("sounding_name")))  # type: ignore[arg-type]
            .filter(
                Q(likeness__gte=ALIKE_ENOUGH)
                | Q(number__icontains=text)
                | Q(alias__icontains=text)
                | Exists(by_register)
            )
            .order_by("-likeness", "number")
        )


class SupervisionQuerySet(models.QuerySet["Supervision"]):
    """Cases."""

    def visible_to(self, user: "User") -> Self:
        """The cases of the own office."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()

    def open(self) -> Self:
        """Cases that are not completed, revoked, handed over or ended by death."""
        return self.filter(status__in=OPEN_STATUSES)

    def active(self) -> Self:
        """Cases being guided now."""
        return self.filter(status="active")

    def guided_by(self, user: "User") -> Self:
        """Open cases of one officer."""
        return self.open().filter(officer=user)

    def unassigned(self) -> Self:
        """Registered cases that no officer guides yet."""
        return self.filter(status="registered", officer__isnull=True)

    def with_misses_in_a_row(self) -> Self:
        """Adds `misses`: report-ins missed one after another up to now (R46 counts them)."""
        return self.annotate(misses=misses_in_a_row(OuterRef("pk")))

    def without_next_visit(self) -> Self:
        """Active cases for which no visit is planned."""
        from clients.models import Visit

        planned = Visit.objects.filter(supervision=OuterRef("pk"), state="planned")
        return self.active().filter(~Exists(planned))


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    """Who guided what."""

    def visible_to(self, user: "User") -> Self:
        """Assignments of the own office's cases."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(supervision__office_id=user.office_id)
        return self.none()


class VisitQuerySet(models.QuerySet["Visit"]):
    """Visits. Their narratives are for officers and the head, never for the registrar."""

    def visible_to(self, user: "User") -> Self:
        """Visits of the own office, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(supervision__office_id=user.office_id)
        return self.none()

    def of(self, officer: "User") -> Self:
        """Visits of one officer: made by, or planned for."""
        return self.filter(officer=officer)

    def done(self) -> Self:
        """Visits that took place or were attempted."""
        return self.filter(state__in=["held", "not_met"])

    def made_between(self, first: date | None, last: date | None, zone: tzinfo) -> Self:
        """Leaves out visits made before `first` or after `last` on the clock of `zone`; plans stay."""
        made = Q()
        if first:
            made &= Q(occurred_at__gte=datetime.combine(first, time.min, tzinfo=zone))
        if last:
            made &= Q(occurred_at__lt=datetime.combine(last + timedelta(days=1), time.min, tzinfo=zone))
        return self.filter(made | Q(occurred_at__isnull=True)) if made else self

    def held(self) -> Self:
        """Visits at which the client was met."""
        return self.filter(state="held")

    def due(self, on: date) -> Self:
        """Planned for that day."""
        return self.filter(state="planned", planned_on=on)

    def overdue(self, on: date) -> Self:
        """Planned for an earlier day and still without an outcome: the one meaning of "overdue" on every page."""
        return self.filter(state="planned", planned_on__lt=on)

    def upcoming(self, on: date) -> Self:
        """Planned for a later day."""
        return self.filter(state="planned", planned_on__gt=on)


class ReportInQuerySet(models.QuerySet["ReportIn"]):
    """Duties to report."""

    def visible_to(self, user: "User") -> Self:
        """Report-ins of the own office's cases: the registrar's counter sees them too."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(supervision__office_id=user.office_id)
        return self.none()

    def due(self, on: date) -> Self:
        """Must be reported on that day and is not yet."""
        return self.filter(state="due", due_on=on)

    def overdue(self, on: date) -> Self:
        """Should have been reported before that day and nobody has judged it yet."""
        return self.filter(state="due", due_on__lt=on)

    def upcoming(self, on: date) -> Self:
        """Must be reported on a later day."""
        return self.filter(state="due", due_on__gt=on)

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
