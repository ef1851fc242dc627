"""Hand-overs between offices, and who stands in for whom."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Substitution, Transfer  # noqa: F401


class TransferQuerySet(models.QuerySet["Transfer"]):
    """Requests to take over the guidance of a client."""

    def visible_to(self, user: "User") -> Self:
        """Requests from and to the own office, for its head and registrar; officers see those they asked for."""
        role = role_of(user)
        if role not in OFFICE_ROLES:
            return self.none()
        rows = self.filter(Q(from_office=user.office_id) | Q(to_office=user.office_id))
        rows = rows.exclude(client__in=hidden_clients(user))
        return rows.filter(requested_by=user) if role == Role.OFFICER else rows

    def waiting(self) -> Self:
        """Neither accepted nor refused nor taken back."""
        return self.filter(state="requested")


class SubstitutionQuerySet(models.QuerySet["Substitution"]):
    """Who stands in for whom."""

    def visible_to(self, user: "User") -> Self:
        """The head sees the office's; an officer those that concern the own person."""
        role = role_of(user)
        if role == Role.HEAD:
            return self.filter(officer__office_id=user.office_id)
        if role == Role.OFFICER:
            return self.filter(Q(officer=user) | Q(substitute=user))
        return self.none()

    def on(self, day: date) -> Self:
        """In force on that day."""
        return self.filter(since__lte=day, until__gte=day, ended_at=None)
