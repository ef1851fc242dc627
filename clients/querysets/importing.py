"""Imports of an office, and their rows."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import Role, role_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from clients.models import ImportBatch, ImportRow  # noqa: F401

IMPORT_ROLES = frozenset({Role.REGISTRAR, Role.HEAD})


class ImportBatchQuerySet(models.QuerySet["ImportBatch"]):
    """Workbooks brought in."""

    def visible_to(self, user: "User") -> Self:
        """Those of the own office, for its registrar and head."""
        if role_of(user) in IMPORT_ROLES:
            return self.filter(office_id=user.office_id)
        return self.none()

    def at_work(self) -> Self:
        """Those a worker has, or should have, in hand."""
        return self.filter(state__in=["reading", "checking", "importing", "undoing"])

    def unfinished(self) -> Self:
        """Those whose rows are neither imported nor given up: a worker has them, or a person should look."""
        return self.filter(
            state__in=["reading", "mapping", "checking", "checked", "importing", "undoing"], purged_at__isnull=True
        )

    def unclaimed(self, before: datetime) -> Self:
        """Work that no worker has, or whose worker was lost before that moment."""
        return self.at_work().filter(models.Q(claimed_at__isnull=True) | models.Q(claimed_at__lt=before))

    def to_purge(self, before: datetime) -> Self:
        """Uploaded before that moment and still holding what people wrote."""
        return self.filter(uploaded_at__lt=before, purged_at__isnull=True)


class ImportRowQuerySet(models.QuerySet["ImportRow"]):
    """Rows of registers."""

    def visible_to(self, user: "User") -> Self:
        """Rows of the own office's imports, for its registrar and head; none about a client kept from the person."""
        if role_of(user) in IMPORT_ROLES:
            return self.filter(batch__office_id=user.office_id).exclude(self._about_hidden(user))
        return self.none()

    def hidden_from(self, user: "User") -> Self:
        """Rows about a client whose record is restricted and not open to the person."""
        return self.filter(self._about_hidden(user))

    @staticmethod
    def _about_hidden(user: "User") -> models.Q:
        hidden = hidden_clients(user)
        return models.Q(client__isnull=False, client__in=hidden) | models.Q(
            known_client__isnull=False, known_client__in=hidden
        )

    def importable(self) -> Self:
        """Not refused, complete, chosen, and not written yet."""
        return self.filter(is_chosen=True, is_complete=True, state="waiting").exclude(outcome="reject")

    def incomplete(self) -> Self:
        """Not refused, but without something a case file needs."""
        return self.filter(is_complete=False, state="waiting").exclude(outcome="reject")
