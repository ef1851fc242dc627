"""What is done towards the goals of a case."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import role_of
from clients.querysets.scope import NARRATIVE_ROLES, cases_of

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Activity  # noqa: F401


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Activities; they hang on a goal, which hangs on a case."""

    def visible_to(self, user: "User") -> Self:
        """Whoever may read the goal."""
        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(cases_of(user, "goal__supervision"))
        return self.none()
