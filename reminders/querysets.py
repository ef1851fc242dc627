"""Reminders and the attempts to deliver them: who reads them, and the subsets the pages count."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Sum, Value
from django.db.models.functions import Coalesce, NullIf
from django.utils import timezone

from accounts.hiding import about_hidden
from accounts.models import Zone
from accounts.roles import Role, role_of
from reminders.caseloads import in_care_of
from reminders.hours import places_at_rest
from reminders.kinds import Reason
from reminders.rules import USUAL_DAYS

if TYPE_CHECKING:
    from accounts.models import User
    from reminders.models import Delivery, Reminder, RuleSetting, StormHold, SweepTurn, Wording  # noqa: F401

WAITS = (Reason.QUIET_HOURS, Reason.DAILY_LIMIT)
RULE_READERS = (Role.HEAD, Role.ADMINISTRATOR)


class ReminderQuerySet(models.QuerySet["Reminder"]):
    """Reminders, and who reads them."""

    def visible_to(self, user: "User") -> Self:
        """A person's own reminders, nobody else's, and none about a record that is restricted for the person since."""
        if role_of(user) is None:
            return self.none()
        return self.filter(recipient=user).exclude(about_hidden(user, "subject"))

    def by_hand_of(self, user: "User") -> Self:
        """What no channel brought to people an officer looks after; without those who asked for silence."""
        if role_of(user) != Role.OFFICER:
            return self.none()
        rows = self._in_care_of(user).filter(state="unreached").exclude(reason=Reason.OPTED_OUT)
        return rows.of_rules_that_are_on()

    def of_rules_that_are_on(self) -> Self:
        """Without those of rules that were switched off: nobody asks any more whether their reason holds."""
        return self.exclude(rule__in=self._switched_off())

    @staticmethod
    def _switched_off() -> "models.QuerySet[RuleSetting, Any]":
        from reminders.models import RuleSetting

        return RuleSetting.objects.filter(is_on=False).values("rule")

    def explained_to(self, user: "User") -> Self:
        """What was not sent, for a reason: an officer's own and of own clients, a head's office; no restricted file."""
        role = role_of(user)
        if role == Role.OFFICER:
            return (self.visible_to(user) | self._in_care_of(user)).not_sent()
        if role == Role.HEAD:
            return self.filter(office_id=user.office_id).exclude(self._hidden_from(user)).not_sent()
        return self.none()

    def _in_care_of(self, user: "User") -> Self:
        return self.filter(in_care_of(user)).exclude(self._hidden_from(user))

    def _hidden_from(self, user: "User") -> Q:
        return about_hidden(user, "subject") | about_hidden(user, "recipient_key")

    def not_sent(self) -> Self:
        """Not sent, or not yet, for a reason; without what was cancelled while it only waited for its hour."""
        return self.exclude(reason="").exclude(state="cancelled", reason__in=WAITS)

    def of_reason(self, value: str) -> Self:
        """Not sent for that reason.

        Of a rule that was switched off those of rules that are off still; without an address those who have no account.
        """
        rows = self.filter(reason=value)
        if value == Reason.RULE_OFF:
            return rows.filter(rule__in=self._switched_off())
        return rows.exclude(recipient_kind="user") if value == Reason.NO_ADDRESS else rows

    def in_portal_alone(self) -> Self:
        """To accounts without an e-mail address: they found it in the portal."""
        return self.filter(recipient_kind="user", reason=Reason.NO_ADDRESS)

    def of_rules_on_again(self) -> Self:
        """Not sent because the rule was off, by now it is on: the next sweep brings back what still holds."""
        return self.filter(reason=Reason.RULE_OFF).of_rules_that_are_on()

    def counted_by(self, user: "User") -> Self:
        """Reminders whose delivery a person watches as numbers: a head the own office's, an administrator all."""
        role = role_of(user)
        if role == Role.HEAD:
            return self.filter(office_id=user.office_id)
        if role == Role.ADMINISTRATOR:
            return self.all()
        return self.none()

    def shown(self) -> Self:
        """Reminders whose time has come, and that were neither cancelled nor held back."""
        return self.filter(due_at__lte=timezone.now()).exclude(state__in=["cancelled", "held", "held_out"])

    def unread(self) -> Self:
        """Not opened by the recipient yet."""
        return self.filter(read_at__isnull=True)

    def unread_for(self, user: "User") -> Self:
        """What the bell counts."""
        return self.visible_to(user).shown().unread()

    def count_unread_for(self, user: "User") -> int:
        """The figure at the bell. It is on every page: with nothing unread, no kind of row is asked what is hidden."""
        if not self.filter(recipient=user).shown().unread().exists():
            return 0
        return self.unread_for(user).count()

    def unread_first(self) -> Self:
        """The order of the page: what is new, then what was read, each with the latest on top."""
        return self.order_by(F("read_at").desc(nulls_first=True), "-due_at", "-id")

    def waiting(self) -> Self:
        """Due, and not delivered yet."""
        return self.filter(state="waiting", due_at__lte=timezone.now())

    def deliverable(self, now: datetime) -> Self:
        """Due, not waiting for a later try, and with no e-mail on its way that may already have gone.

        None of a rule that is held: until somebody answers, nothing of it is sent. To accounts none while it is night
        on the clock they read (`User.zone`); everybody else's hours are looked at when the person is known.
        """
        from reminders.models import StormHold

        due = self.unposted().filter(Q(retry_at__isnull=True) | Q(retry_at__lte=now), state="waiting", due_at__lte=now)
        due = due.exclude(rule__in=StormHold.objects.open().values("rule"))
        at_rest = places_at_rest(now, opens=settings.MESSAGES_FROM, closes=settings.MESSAGES_UNTIL)
        if not at_rest:
            return due
        clock = Coalesce(
            NullIf("recipient__own_timezone", Value("")),
            *(f"recipient__{place}__timezone" for place in ("office", "regional_office", "prosecution_office")),
            Value(settings.TIME_ZONE),
        )
        return due.alias(clock=clock).exclude(recipient_kind="user", clock__in=at_rest)

    def to_accounts(self) -> Self:
        """For people who sign in: they read it in the portal."""
        return self.filter(recipient_kind="user")

    def to_people_without_account(self) -> Self:
        """For everybody else."""
        return self.exclude(recipient_kind="user")

    def unposted(self) -> Self:
        """With no e-mail that may have gone out or was left out for good."""
        from reminders.models import Delivery

        in_the_post = Delivery.objects.settled().filter(reminder=OuterRef("pk"), channel="email")
        return self.filter(~Exists(in_the_post))

    def apart_from(self, pairs: Collection[tuple[str, int]]) -> Self:
        """Without the reminders of these pairs of rule and office."""
        return self.exclude(reduce(or_, (Q(rule=rule, office=office) for rule, office in pairs))) if pairs else self


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    """Attempts."""

    def settled(self) -> Self:
        """Attempts after which the channel is not asked again: sent, skipped, on the way or uncertain."""
        return self.exclude(outcome="failed")

    def gone_out(self) -> Self:
        """Attempts over a channel outside the portal that reached the person, or may have."""
        return self.filter(outcome__in=["sending", "sent", "uncertain"]).exclude(channel="in_app")

    def tried_outside(self) -> Self:
        """Attempts over a channel outside the portal that the portal itself began, whatever became of them."""
        return self.exclude(outcome="skipped").exclude(channel__in=["in_app", "by_hand"])

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

    def of_today(self, now: datetime) -> Self:
        """Of active offices, each on the day it is there at `now`."""
        days = (Q(office__timezone=zone, day=timezone.localdate(now, timezone=ZoneInfo(zone))) for zone in Zone.values)
        return self.filter(reduce(or_, days), office__is_active=True)

    def free_since(self, since: datetime) -> Self:
        """Neither finished nor given up after that moment."""
        unfinished = Q(done_at__isnull=True) | Q(done_at__lt=since)
        return self.filter(unfinished, Q(failed_at__isnull=True) | Q(failed_at__lt=since))

    def written_on(self, rule: str, day: date) -> int:
        """How many reminders a rule brought on that day so far, at all offices."""
        return self.filter(rule=rule, day=day).aggregate(n=Coalesce(Sum("written"), 0))["n"]

    def numbers_before(self, rule: str, day: date, days: int) -> list[int]:
        """How many reminders a rule brought on each of the days before `day` on which it was asked."""
        before = self.filter(rule=rule, day__lt=day, day__gte=day - timedelta(days=days), done_at__isnull=False)
        return list(before.order_by().values("day").annotate(n=Sum("written")).values_list("n", flat=True))

    def forgotten(self, now: datetime) -> Self:
        """Of days too long ago to say what is usual."""
        return self.filter(day__lt=now.date() - timedelta(days=USUAL_DAYS + 2))
