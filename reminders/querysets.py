"""Reminders and the attempts to deliver them: who reads them, and the subsets the pages count."""

from collections.abc import Collection
from datetime import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from accounts.hiding import about_hidden
from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from reminders.models import Delivery, Reminder, RuleSetting, StormHold, SweepTurn, Wording  # noqa: F401

RULE_READERS = (Role.HEAD, Role.ADMINISTRATOR)


class ReminderQuerySet(models.QuerySet["Reminder"]):
    """Reminders, and who reads them."""

    def visible_to(self, user: "User") -> Self:
        """A person's own reminders, nobody else's, and none about a record that is restricted for the person since."""
        if role_of(user) is None:
            return self.none()
        return self.filter(recipient=user).exclude(about_hidden(user, "subject"))

    def counted_by(self, user: "User") -> Self:
        """Reminders whose delivery a person watches as numbers: a head the own office's, an administrator all."""
        role = role_of(user)
        if role == Role.HEAD:
            return self.filter(office_id=user.office_id)
        if role == Role.ADMINISTRATOR:
            return self.all()
        return self.none()

    def shown(self) -> Self:
        """Reminders whose time has come and that were not cancelled."""
        return self.filter(due_at__lte=timezone.now()).exclude(state="cancelled")

    def unread(self) -> Self:
        """Not opened by the recipient yet."""
        return self.filter(read_at__isnull=True)

    def unread_for(self, user: "User") -> Self:
        """What the bell counts."""
        return self.visible_to(user).shown().unread()

    def unread_first(self) -> Self:
        """The order of the page: what is new, then what was read, each with the latest on top."""
        return self.order_by(F("read_at").desc(nulls_first=True), "-due_at", "-id")

    def waiting(self) -> Self:
        """Due, and not delivered yet."""
        return self.filter(state="waiting", due_at__lte=timezone.now())

    def deliverable(self, now: datetime) -> Self:
        """Due, not waiting for a later try, and with no e-mail on its way that may already have gone."""
        return self.unposted().filter(Q(retry_at__isnull=True) | Q(retry_at__lte=now), state="waiting", due_at__lte=now)

    def to_accounts(self) -> Self:
        """For people who sign in: they read it in the portal."""
        return self.filter(recipient_kind="user")

    def unposted(self) -> Self:
        """With no e-mail that may have gone out or was left out for good."""
        from reminders.models import Delivery

        in_the_post = Delivery.objects.settled().filter(reminder=OuterRef("pk"), channel="email")
        return self.filter(~Exists(in_the_post))

    def cancelled_unsent(self) -> Self:
        """Cancelled before any e-mail could go out."""
        return self.unposted().filter(state="cancelled")

    def apart_from(self, pairs: Collection[tuple[str, int]]) -> Self:
        """Without the reminders of these pairs of rule and office."""
        return self.exclude(reduce(or_, (Q(rule=rule, office=office) for rule, office in pairs))) if pairs else self


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    """Attempts."""

    def settled(self) -> Self:
        """Attempts after which the channel is not asked again: sent, skipped, on the way or uncertain."""
        return self.exclude(outcome="failed")

    def lost(self, before: datetime) -> Self:
        """Attempts begun before that moment whose worker never came back to say how they ended."""
        return self.filter(outcome="sending", at__lt=before)


class RuleSettingQuerySet(models.QuerySet["RuleSetting"]):
    """Decisions about rules."""

    def visible_to(self, user: "User") -> Self:
        """Heads and the administrator read them; only the administrator changes them."""
        return self if role_of(user) in RULE_READERS else self.none()


class WordingQuerySet(models.QuerySet["Wording"]):
    """Versions of the words of rules."""

    def visible_to(self, user: "User") -> Self:
        """Heads and the administrator read them; only the administrator writes them."""
        return self if role_of(user) in RULE_READERS else self.none()

    def active(self) -> Self:
        """Those in use."""
        return self.filter(state="active")


class StormHoldQuerySet(models.QuerySet["StormHold"]):
    """Rules that were stopped."""

    def visible_to(self, user: "User") -> Self:
        """Heads and the administrator see them; only the administrator decides."""
        return self if role_of(user) in RULE_READERS else self.none()

    def open(self) -> Self:
        """Not decided yet."""
        return self.filter(decision="")


class SweepTurnQuerySet(models.QuerySet["SweepTurn"]):
    """Turns of asking the rules."""

    def visible_to(self, user: "User") -> Self:
        """A head the own office's, an administrator all."""
        role = role_of(user)
        if role == Role.HEAD:
            return self.filter(office_id=user.office_id)
        return self.all() if role == Role.ADMINISTRATOR else self.none()
