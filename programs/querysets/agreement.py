"""Agreements and what was promised in them: who may see them, and the subsets figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Agreement, Commitment  # noqa: F401


class AgreementQuerySet(models.QuerySet["Agreement"]):
    """Agreements. They name no client."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, those its Kanwil made for all its offices, and models of others; Kanwil its offices'."""
        role = role_of(user)
        if role in OFFICE_ROLES and user.office is not None:
            own = Q(office_id=user.office_id)
            kanwil = Q(office=None, regional_office_id=user.office.regional_office_id)
            return self.filter(own | kanwil | Q(is_model=True))
        if role == Role.REGIONAL:
            return self.filter(Q(regional_office_id=user.regional_office_id) | Q(is_model=True))
        if role == Role.NATIONAL:
            return self.all()
        return self.none()

    def in_force(self, day: date) -> Self:
        """Signed, begun, neither over nor ended early."""
        return self.filter(state__in=["signed", "renewed"], starts_on__lte=day, ends_on__gte=day)


class AgreementRowQuerySet(models.QuerySet[Any]):
    """Rows of an agreement, or of one of its commitments."""

    def visible_to(self, user: "User") -> Self:
        """Follows the agreement."""
        from programs.models import Agreement

        path = "agreement" if any(field.name == "agreement" for field in self.model._meta.fields) else ""
        return self.filter(**{f"{path or 'commitment__agreement'}__in": Agreement.objects.visible_to(user)})


class CommitmentQuerySet(models.QuerySet["Commitment"]):
    """What parties promised."""

    def visible_to(self, user: "User") -> Self:
        """Follows the agreement."""
        from programs.models import Agreement

        return self.filter(agreement__in=Agreement.objects.visible_to(user))

    def with_realised(self) -> Self:
        """Adds `realised`: the sum of its progress."""
        from programs.models import CommitmentProgress

        rows = CommitmentProgress.objects.filter(commitment=OuterRef("pk")).order_by().values("commitment")
        return self.annotate(realised=Coalesce(Subquery(rows.annotate(n=Sum("quantity")).values("n")), 0))

    def overdue(self, day: date) -> Self:
        """Open after its due date."""
        return self.filter(state="open", due_on__lt=day)
