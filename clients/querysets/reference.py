"""Lists held as data: the outcomes of a visit and the kinds of Litmas an officer can choose from."""

from typing import TYPE_CHECKING, Self

from django.db import models

if TYPE_CHECKING:
    from clients.models import InquiryKind, OutcomeKind  # noqa: F401


class OutcomeKindQuerySet(models.QuerySet["OutcomeKind"]):
    """Outcomes of a visit: reference data."""

    def in_use(self) -> Self:
        """Those that can be chosen now."""
        return self.filter(is_active=True)

    def met(self) -> "OutcomeKind":
        """The ordinary outcome: the client was met."""
        return self.get(code="met")


class InquiryKindQuerySet(models.QuerySet["InquiryKind"]):
    """Kinds of Litmas: reference data."""

    def in_use(self) -> Self:
        """Those that can be chosen now."""
        return self.filter(is_active=True)
