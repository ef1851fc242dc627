"""Reminders, and who reads them."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.utils import timezone

from accounts.roles import role_of

if TYPE_CHECKING:
    from accounts.models import User
    from reminders.models import Reminder  # noqa: F401


class ReminderQuerySet(models.QuerySet["Reminder"]):
    """Reminders, and who reads them."""

    def visible_to(self, user: "User") -> Self:
        """A person's own reminders, nobody else's."""
        return self.none() if role_of(user) is None else self.filter(recipient=user)

    def shown(self) -> Self:
        """Reminders whose time has come and that were not cancelled."""
        return self.filter(due_at__lte=timezone.now()).exclude(state="cancelled")

    def unread_for(self, user: "User") -> Self:
        """What the bell counts."""
        return self.visible_to(user).shown().filter(read_at__isnull=True)

    def waiting(self) -> Self:
        """Due, and not delivered yet."""
        return self.filter(state="waiting", due_at__lte=timezone.now())
