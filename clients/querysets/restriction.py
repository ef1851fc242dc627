"""Restricted records: from whom a client is hidden."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.roles import Role, role_of
from clients.querysets.scope import in_hands_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import Admission, Restriction  # noqa: F401


class RestrictionQuerySet(models.QuerySet["Restriction"]):
    """Restrictions, in force or lifted."""

    def visible_to(self, user: "User") -> Self:
        """The head manages the restrictions of the own office, but not one that was put there because of the head."""
        if role_of(user) == Role.HEAD:
            return self.filter(client__office_id=user.office_id).exclude(client__in=hidden_clients(user))
        return self.none()

    def in_force(self) -> Self:
        """Not lifted."""
        return self.filter(lifted_at=None)

    def naming(self, user: "User") -> Self:
        """In force because `user` is related to the client: no guidance by that person, whoever admitted them."""
        return self.in_force().filter(excluded=user)

    def hiding_from(self, user: "User", now: datetime | None = None) -> Self:
        """Restrictions that keep a client from `user`, who was not admitted.

        One that names a related person hides from that person alone. One that protects the client hides from
        everybody but the head, the officer of an open case and whoever stands in for that officer today.
        """
        from clients.models import Admission, Supervision

        admitted = Admission.objects.filter(restriction=OuterRef("pk"), user=user.pk, until__gt=now or timezone.now())
        rows = self.in_force().filter(~Exists(admitted))
        if role_of(user) == Role.HEAD:
            return rows.filter(excluded=user.pk)
        guiding = Supervision.objects.open().filter(in_hands_of(user), client=OuterRef("client"))
        return rows.filter(Q(excluded=user.pk) | (Q(excluded=None) & ~Exists(guiding)))


class AdmissionQuerySet(models.QuerySet["Admission"]):
    """Who was let in to a restricted record."""

    def visible_to(self, user: "User") -> Self:
        """The head, as far as the restriction itself."""
        if role_of(user) == Role.HEAD:
            own = self.filter(restriction__client__office_id=user.office_id)
            return own.exclude(restriction__client__in=hidden_clients(user))
        return self.none()
