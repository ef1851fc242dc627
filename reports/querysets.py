"""Report jobs and returns, and who may see them."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.models import Office
from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from reports.models import MonthlyReturn, ReportJob  # noqa: F401


class ReportJobQuerySet(models.QuerySet["ReportJob"]):
    """Reports people asked for."""

    def visible_to(self, user: "User") -> Self:
        """A person's own requests, nobody else's."""
        return self.none() if role_of(user) is None else self.filter(requested_by=user)

    def waiting(self) -> Self:
        """Not taken up by a worker yet."""
        return self.filter(state="waiting")


class MonthlyReturnQuerySet(models.QuerySet["MonthlyReturn"]):
    """Returns of offices: counts without names."""

    def visible_to(self, user: "User") -> Self:
        """Returns of the offices whose counts this person may see."""
        if role_of(user) in {Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL}:
            return self.filter(office__in=Office.objects.visible_to(user))
        return self.none()
