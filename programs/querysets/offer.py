"""Offers by citizens and firms: who may see them."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import PublicOffer  # noqa: F401


class PublicOfferQuerySet(models.QuerySet["PublicOffer"]):
    """What the public offered."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(office_id=user.office_id)
        return self.none()

    def unanswered(self) -> Self:
        """Nobody has called back yet."""
        return self.filter(state="new")

    def contact_due_for_erasure(self, limit: datetime) -> Self:
        """Last answered before `limit`, with name and number still there."""
        return self.exclude(state="new").filter(handled_at__lt=limit, contact_erased_at=None)
