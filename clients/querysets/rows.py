"""Rows that follow a case or a person: whoever may see that, in a role that works with them, may see these."""

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import NARRATIVE_ROLES, cases_of, persons_of

if TYPE_CHECKING:
    from accounts.models import Office, User


class CaseRowQuerySet(models.QuerySet[Any]):
    """Rows with a `supervision`, for everybody of the office who keeps its registers."""

    roles: ClassVar[frozenset[Role]] = OFFICE_ROLES

    def visible_to(self, user: "User") -> Self:
        """Rows of the cases a person may see."""
        if role_of(user) in self.roles:
            return self.filter(cases_of(user, "supervision"))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Rows in the cases of one office."""
        return self.filter(supervision__office=office)


class NarrativeRowQuerySet(CaseRowQuerySet):
    """Rows with a `supervision` that tell how guidance goes: for officers and the head."""

    roles: ClassVar[frozenset[Role]] = NARRATIVE_ROLES


class AttachmentQuerySet(NarrativeRowQuerySet):
    """Photos and papers of visits and of steps."""

    def kept(self) -> Self:
        """Those whose file is there."""
        return self.filter(removed_at=None)

    def removed(self) -> Self:
        """Those whose file was taken away, latest first."""
        return self.exclude(removed_at=None).order_by("-removed_at")


class PersonRowQuerySet(models.QuerySet[Any]):
    """Rows with a `client`: addresses, telephone numbers, guarantors."""

    def visible_to(self, user: "User") -> Self:
        """Rows of the persons whose file the office holds."""
        if role_of(user) in OFFICE_ROLES:
            return self.filter(persons_of(user))
        return self.none()


class GuarantorQuerySet(PersonRowQuerySet):
    """Who vouches for clients."""

    def on(self, day: date) -> Self:
        """Those who vouch on that day."""
        return self.filter(Q(until=None) | Q(until__gte=day), since__lte=day)

    def reminded_on(self, day: date) -> Self:
        """Those of them who agreed to be reminded."""
        return self.on(day).filter(may_be_reminded=True)
