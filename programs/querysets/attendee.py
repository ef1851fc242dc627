"""Who came to an event: who may see the list, and the code by which people put themselves on it."""

from typing import TYPE_CHECKING, Self

from django.db import models

from accounts.roles import role_of
from clients.querysets.scope import NARRATIVE_ROLES
from programs.wall_code import as_typed

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Attendee, DoorCode, EventParty  # noqa: F401


class EventPartyQuerySet(models.QuerySet["EventParty"]):
    """Institutions invited beside the villages."""

    def visible_to(self, user: "User") -> Self:
        """Follows the event."""
        from programs.models import OutreachEvent

        return self.filter(event__in=OutreachEvent.objects.visible_to(user))


class AttendeeQuerySet(models.QuerySet["Attendee"]):
    """People on the list at the door."""

    def visible_to(self, user: "User") -> Self:
        """Officers and the head of the own office alone: the list carries names."""
        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(event__office_id=user.office_id)
        return self.none()

    def counted(self) -> Self:
        """Each person once: rows that were recognised as copies are left out."""
        return self.filter(same_as=None)

    def by_themselves(self) -> Self:
        """People who put themselves on the list with the code on the wall."""
        return self.filter(source="code")


class DoorCodeQuerySet(models.QuerySet["DoorCode"]):
    """Codes by which people put themselves on the list of an event."""

    def visible_to(self, user: "User") -> Self:
        """Staff of the own office alone, as the list itself."""
        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(event__office_id=user.office_id)
        return self.none()

    def with_code(self, code: str) -> Self:
        """The one whose code was scanned, or typed in whatever letters."""
        return self.filter(code=as_typed(code) or "-")
