"""Addenda of agreements: who may see them, and those that count."""

from typing import TYPE_CHECKING, Self

from django.db import models

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Amendment  # noqa: F401


class AmendmentQuerySet(models.QuerySet["Amendment"]):
    """What parties changed in agreements."""

    def visible_to(self, user: "User") -> Self:
        """Of the own place alone, like the agreement's text."""
        from programs.models import Agreement

        return self.filter(agreement__in=Agreement.objects.of_place(user))

    def standing(self) -> Self:
        """Not withdrawn."""
        return self.filter(withdrawn_on=None)
