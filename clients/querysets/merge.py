"""Merged records."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import Role, role_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Merge  # noqa: F401


class MergeQuerySet(models.QuerySet["Merge"]):
    """Merged records, still so or separated again."""

    def visible_to(self, user: "User") -> Self:
        """The head and the registrar of the office that holds the record."""
        if role_of(user) in {Role.HEAD, Role.REGISTRAR}:
            return self.filter(kept__office_id=user.office_id).exclude(kept__in=hidden_clients(user))
        return self.none()

    def in_force(self) -> Self:
        """Not separated again."""
        return self.filter(undone_at=None)
