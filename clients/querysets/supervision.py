"""Cases, and who guided them when."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce, Least

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.report_in import MissesInARow
from clients.querysets.scope import OPEN_STATUSES, cases_of
from clients.terms import ConcernGround, ConcernState

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import Assignment, Supervision  # noqa: F401

COMPLETED, REVOKED = "completed", "revoked"
NO_GROUND = ""


def closed_as(first: date, last: date, *statuses: str) -> Q:
    """Cases that ended with one of these statuses on one of these days."""
    return Q(status__in=statuses, closed_on__range=(first, last))


class SupervisionQuerySet(models.QuerySet["Supervision"]):
    """Cases."""

    def visible_to(self, user: "User") -> Self:
        """The cases of the own office, and those that other offices had of a client who is now in its hands."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(cases_of(user))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Cases in the register of one office, open or closed."""
        return self.filter(office=office)

    def open(self) -> Self:
        """Cases that are not completed, revoked, handed over or ended by death."""
        return self.filter(status__in=OPEN_STATUSES)

    def begun_by(self, day: date) -> Self:
        """Cases whose guidance has begun by that day."""
        return self.filter(starts_on__lte=day)

    def active(self) -> Self:
        """Cases being guided now."""
        return self.filter(status="active")

    def guided_by(self, user: "User") -> Self:
        """Open cases of one officer."""
        return self.open().filter(officer=user)

    def unassigned(self) -> Self:
        """Registered cases that no officer guides yet."""
        return self.filter(status="registered", officer__isnull=True)

    def guided_between(self, first: date, last: date) -> Self:
        """Cases under guidance on one of these days, also those that came or ended in between."""
        lasting = Q(closed_on=None) | Q(closed_on__gte=first)
        return self.alias(entered_on=Least("starts_on", "closed_on")).filter(lasting, entered_on__lte=last)

    def with_revocation_ground(self) -> Self:
        """Adds `ground` to revoked cases: a new offence before any other, else that of the last concern, else none."""
        from clients.models import Concern

        offence = ConcernGround.NEW_OFFENCE.value
        pursued = Concern.objects.filter(supervision=OuterRef("pk"), state=ConcernState.REVOKED)
        last = Coalesce(Subquery(pursued.order_by("-pk").values("ground")[:1]), Value(NO_GROUND))
        return self.annotate(
            ground=Case(When(Exists(pursued.filter(ground=offence)), then=Value(offence)), default=last)
        )

    def revoked_for_new_offence(self) -> Self:
        """Revoked cases whose ground was a new offence."""
        return self.with_revocation_ground().filter(ground=ConcernGround.NEW_OFFENCE)

    def with_misses_in_a_row(self) -> Self:
        """Adds `misses`: report-ins missed one after another up to now, also before a hand-over (R46 counts them)."""
        return self.annotate(misses=MissesInARow("pk"))

    def with_risk(self) -> Self:
        """Adds `risk`: the level last assessed for the client, empty when nobody has; it goes along in a hand-over."""
        from clients.models import RiskAssessment

        assessed = RiskAssessment.objects.filter(supervision__client=OuterRef("client"))
        latest = assessed.order_by("-assessed_on", "-pk").values("level")[:1]
        return self.annotate(risk=Coalesce(Subquery(latest), Value("")))

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
            return self.filter(cases_of(user, "supervision"))
        return self.none()
