"""Meetings and follow-ups: who may see them, and the subsets figures are made of."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import FollowUp, Meeting  # noqa: F401


class MeetingQuerySet(models.QuerySet["Meeting"]):
    """Coordination meetings."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        return self.none()


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    """What was promised to be done."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        return self.none()

    def open(self) -> Self:
        """Neither done nor dropped."""
        return self.filter(state="open")

    def overdue(self, day: date) -> Self:
        """Open after its due date."""
        return self.open().filter(due_on__lt=day)
