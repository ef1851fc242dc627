"""Clients, cases, visits and report-ins: who may see them, and the subsets every page and figure names alike."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Value

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.names import sounding

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Assignment, Client, ReportIn, Supervision, Visit  # noqa: F401

OPEN_STATUSES = ("registered", "active", "suspended")


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
            self.annotate(likeness=TrigramWordSimilarity(sound, F("sounding_name")), sound=sound)
            .filter(
                Q(sounding_name__trigram_word_similar=F("sound"))
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

    def done(self) -> Self:
        """Visits that took place or were attempted."""
        return self.filter(state__in=["held", "not_met"])

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

    def missed(self) -> Self:
        """Judged as not reported."""
        return self.filter(state="missed")
