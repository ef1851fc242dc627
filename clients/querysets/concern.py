"""Steps taken on a concern."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import role_of
from clients.querysets.scope import NARRATIVE_ROLES

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import ConcernStep  # noqa: F401


class ConcernStepQuerySet(models.QuerySet["ConcernStep"]):
    """Steps of the chain; a village head sees the answer to a report, not the steps."""

    def visible_to(self, user: "User") -> Self:
        """Officers and the head, as far as the concern."""
        from clients.models import Concern

        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(concern__in=Concern.objects.visible_to(user))
        return self.none()
