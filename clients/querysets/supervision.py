"""Cases, and who guided them when."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce

from accounts.roles import OFFICE_ROLES, role_of
from clients.querysets.report_in import MissesInARow
from clients.querysets.scope import OPEN_STATUSES, cases_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import Assignment, Supervision  # noqa: F401


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
