"""Telling people without an account: by WhatsApp, else by SMS, else by e-mail, else through their officer's own hand.

What arrived last on one of these comes first for that number.

Reminders are claimed in portions; each message is then opened on its own: under a lock for this rule and recipient it
is looked up whether the person had one today, and the attempt is committed as "sending" before the line is used. A
worker that dies leaves that one attempt open, and what it had claimed besides is free again after `LOST_AFTER`.

An attempt that may have gone out is repeated under its own key only where the provider promised to send one key once;
elsewhere it stays uncertain, and neither it nor another channel is tried. One that certainly did not go out is repeated
with growing pauses, and then the next channel has its turn. Outside the hours of the recipient's place, and after a
message of the same rule on the same day, a reminder waits as if it had become due later, so that the next sweep still
words it for the day on which it will be read, and cancels it when its reason is gone.

The lot falls at the moment at which the first attempt would begin: whoever is held out for the control group passed
every check that those who are told passed, and nothing that becomes of a message later decides who is compared.
"""

import logging
import time
from collections.abc import Collection
from datetime import datetime, timedelta

from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import IntegrityError, transaction

from bapas_portal import advisory_locks
from reminders.actions.people import People
from reminders.addressees import Addressee
from reminders.channels import choice, words
from reminders.channels.attempts import LOST_AFTER, MAX_ATTEMPTS, pause_after
from reminders.channels.gateway import BUSY
from reminders.channels.message import Answer, Fate, Message
from reminders.channels.outlets import Outlets
from reminders.hours import next_day, sending_from, start_of_day
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, Reminder
from reminders.numbers import number_hash
from reminders.rules import is_in_control_group
from reminders.settings_of_rules import control_percents

logger = logging.getLogger(__name__)

PORTION = 100
State, Outcome = Reminder.State, Delivery.Outcome


def deliver_outside(*, now: datetime, unknown: Collection[tuple[str, int]] = ()) -> int:
    """Tells everybody without an account what is due at `now`; returns how many reminders were taken up.

    Reminders of a rule and office in `unknown` are passed over.
    """
    _reopen_lost_attempts(now)
    started, taken, percents = time.monotonic(), 0, control_percents()
    with Outlets() as outlets:
        while claimed := _claim(now, unknown):
            people = People(claimed)
            for reminder in claimed:
                moment = now + timedelta(seconds=time.monotonic() - started)
                _Telling(reminder, people, outlets, moment, percents.get(reminder.rule, 0)).run()
            taken += len(claimed)
    return taken


@transaction.atomic
def _claim(now: datetime, unknown: Collection[tuple[str, int]]) -> list[Reminder]:
    """Takes the next portion; two workers never take the same, and a dead one's is free again after `LOST_AFTER`."""
    rows = list(
        Reminder.objects.to_people_without_account()
        .deliverable(now)
        .apart_from(unknown)
        .select_for_update(skip_locked=True, of=("self",))
        .order_by("due_at", "pk")[:PORTION]
    )
    Reminder.objects.filter(pk__in=[row.pk for row in rows]).update(retry_at=now + LOST_AFTER, reason="")
    return rows


class _Telling:
    """One reminder on its way to one person, at one moment. `percent` of the rule's recipients are held out."""

    def __init__(self, reminder: Reminder, people: People, outlets: Outlets, moment: datetime, percent: int) -> None:
        self.reminder, self.people, self.outlets, self.moment = reminder, people, outlets, moment
        self.percent = percent
        self.row = Reminder.objects.filter(pk=reminder.pk, state=State.WAITING)

    def run(self) -> None:
        """Says it, or writes down why not; a message that breaks stops no other."""
        person = self.people.of(self.reminder)
        reason = choice.obstacle(person, has_opted_out=self.people.has_opted_out(self.reminder))
        if reason or person is None:
            self._leave(reason or Reason.NO_ADDRESS, on=choice.ORDER[0])
            return
        opens = sending_from(self.moment, person.zone, opens=settings.MESSAGES_FROM, closes=settings.MESSAGES_UNTIL)
        if opens > self.moment:
            self._postpone(opens, Reason.QUIET_HOURS)
            return
        while attempt := self._open(person):
            message = Message(
                to=choice.address_on(attempt.channel, person),
                title=self.reminder.title,
                text=words.text_for(self.reminder, attempt.channel),
                key=f"{self.reminder.public_id}-{attempt.channel}",
            )
            try:
                answer = self.outlets.send(attempt.channel, message, self.moment)
            except SoftTimeLimitExceeded:
                raise
            except Exception as error:
                logger.exception("The message of reminder %s cannot be written.", self.reminder.public_id)
                answer = Answer(fate=Fate.NEVER, detail=type(error).__name__, reason=Reason.FAILED)
            if self._settle(attempt, answer):
                return

    @transaction.atomic
    def _open(self, person: Addressee) -> Delivery | None:
        """The attempt to make now, committed as "sending"; None when the reminder rests for now or for good."""
        if not self.row.select_for_update().exists():
            return None  # an officer sent it, or its reason went
        if self._was_told_today(person):
            morning = next_day(self.moment, person.zone, opens=settings.MESSAGES_FROM)
            self._postpone(morning, Reason.DAILY_LIMIT)
            return None
        pauses: list[datetime] = []
        passed_over: list[tuple[str, Reason]] = []
        tried = list(self.reminder.deliveries.all())
        may_have_gone = [a for a in tried if a.outcome not in {Outcome.FAILED, Outcome.SKIPPED}]
        if may_have_gone:
            return self._again(may_have_gone[0])
        for channel in choice.order_for(person, arrived=self.people.arrived):
            mine = [attempt for attempt in tried if attempt.channel == channel]
            if any(attempt.outcome == Outcome.SKIPPED for attempt in mine) or self._is_exhausted(mine):
                continue
            wrong = self.people.wrong_numbers
            reason = choice.block(channel, person, switched_on=self.outlets.switched_on, wrong=wrong)
            if reason:
                passed_over.append((channel, reason))
                continue
            if busy := self.outlets.busy_until(channel, self.moment):
                self.row.update(retry_at=busy)
                return None
            if away := self.outlets.away_until(channel, self.moment):
                pauses.append(away)
                continue
            if not tried and is_in_control_group(self.reminder.rule, self.reminder.recipient_key, self.percent):
                self.row.update(state=State.HELD_OUT, reason=Reason.HELD_OUT, retry_at=None)
                return None
            self._skip(passed_over)
            return self._begin(channel, person, 1 + max((attempt.attempt for attempt in mine), default=0))
        if pauses:
            self.row.update(retry_at=min(pauses))
            return None
        self._skip(passed_over)
        reasons = set(self.reminder.deliveries.exclude(reason="").values_list("reason", flat=True))
        self.row.update(state=State.UNREACHED, reason=choice.gravest(reasons), retry_at=None)
        return None

    def _again(self, attempt: Delivery) -> Delivery | None:
        """Hands over once more what may have gone out, where the provider absorbs it; else leaves it as it is."""
        if attempt.outcome == Outcome.UNCERTAIN and self._may_repeat(attempt):
            attempt.attempt += 1
            attempt.outcome, attempt.at = Outcome.SENDING, self.moment
            attempt.save(update_fields=["attempt", "outcome", "at"])
            return attempt
        if attempt.outcome != Outcome.SENDING:
            _close(self.reminder, attempt.outcome)
        return None

    def _may_repeat(self, attempt: Delivery) -> bool:
        return self.outlets.repeats(attempt.channel) and attempt.attempt < MAX_ATTEMPTS

    def _is_exhausted(self, mine: Collection[Delivery]) -> bool:
        """Whether the channel refused for good, or was tried often enough. Being asked to wait is no try."""
        return any(attempt.reason for attempt in mine) or sum(a.detail != BUSY for a in mine) >= MAX_ATTEMPTS

    def _was_told_today(self, person: Addressee) -> bool:
        """Whether this rule told the recipient something else today, on the recipient's own clock.

        A lock is held until the attempt is committed: of two workers with two reminders for one person one waits.
        """
        rule, kind, key = self.reminder.rule, self.reminder.recipient_kind, self.reminder.recipient_key
        advisory_locks.wait_for(f"{rule}:{kind}:{key}")
        others = Delivery.objects.gone_out().exclude(reminder=self.reminder)
        return others.filter(
            reminder__rule=rule,
            reminder__recipient_kind=kind,
            reminder__recipient_key=key,
            at__gte=start_of_day(self.moment, person.zone),
        ).exists()

    def _begin(self, channel: str, person: Addressee, number: int) -> Delivery:
        on_the_telephone = channel in choice.ON_THE_TELEPHONE
        return Delivery.objects.create(
            reminder=self.reminder,
            channel=channel,
            attempt=number,
            outcome=Outcome.SENDING,
            number_hash=number_hash(choice.address_on(channel, person)) if on_the_telephone else "",
            at=self.moment,
        )

    def _skip(self, passed_over: Collection[tuple[str, Reason]]) -> None:
        """Writes down which channels are not asked, and why."""
        for channel, reason in passed_over:
            Delivery.objects.create(
                reminder=self.reminder,
                channel=channel,
                attempt=1 + self.reminder.deliveries.filter(channel=channel).count(),
                outcome=Outcome.SKIPPED,
                reason=reason,
                at=self.moment,
            )

    @transaction.atomic
    def _leave(self, reason: Reason, *, on: str) -> None:
        """Writes down why the person is told over no channel."""
        if not self.row.select_for_update().exists():
            return
        if not self.reminder.deliveries.settled().filter(channel=on).exists():
            self._skip([(on, reason)])
        self.row.update(state=State.UNREACHED, reason=reason, retry_at=None)

    @transaction.atomic
    def _postpone(self, until: datetime, reason: Reason) -> None:
        """Lets the reminder become due later; one that may have gone out is not sent again on another day."""
        if not self.row.select_for_update().exists():
            return
        if self.reminder.deliveries.gone_out().exists():
            _close(self.reminder, Outcome.UNCERTAIN)
        else:
            self.row.update(due_at=until, retry_at=None, reason=reason)

    @transaction.atomic
    def _settle(self, attempt: Delivery, answer: Answer) -> bool:
        """Closes an open attempt; whether the reminder rests now, for a while or for good."""
        row = Reminder.objects.select_for_update().get(pk=self.reminder.pk)
        still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Outcome.SENDING)
        match answer.fate:
            case Fate.TAKEN:
                if still_open.update(outcome=Outcome.SENT, detail=""):
                    _keep_provider_id(attempt, answer.provider_id)
                    _close(row, Outcome.SENT)
                return True
            case Fate.UNSURE:
                if still_open.update(outcome=Outcome.UNCERTAIN, detail=answer.detail):
                    if self._may_repeat(attempt):
                        self.row.update(retry_at=self.moment + pause_after(attempt.attempt))
                    else:
                        _close(row, Outcome.UNCERTAIN)
                return True
            case Fate.NOT_YET:
                if not still_open.update(outcome=Outcome.FAILED, detail=answer.detail):
                    return True
                if self._is_exhausted(self.reminder.deliveries.filter(channel=attempt.channel)):
                    Delivery.objects.filter(pk=attempt.pk).update(reason=Reason.FAILED)
                    return False
                self.row.update(retry_at=self.moment + (answer.wait or pause_after(attempt.attempt)))
                return True
            case Fate.NEVER:
                reason = answer.reason or Reason.FAILED
                return not still_open.update(outcome=Outcome.FAILED, reason=reason, detail=answer.detail)


def _close(reminder: Reminder, outcome: str) -> None:
    """The reminder is out of hands: it arrived as far as anybody knows, or nobody knows."""
    reason = Reason.UNCERTAIN if outcome == Outcome.UNCERTAIN else ""
    Reminder.objects.filter(pk=reminder.pk).update(state=State.DELIVERED, retry_at=None, reason=reason)


def _keep_provider_id(attempt: Delivery, provider_id: str) -> None:
    """Notes what the provider calls the message; one who names two alike is found by our own reference alone."""
    try:
        with transaction.atomic():
            Delivery.objects.filter(pk=attempt.pk).update(provider_id=provider_id)
    except IntegrityError:
        logger.warning("The gateway gave two messages the id %s.", provider_id)


def _reopen_lost_attempts(now: datetime) -> None:
    """Attempts whose worker died may have gone out: repeated where that is harmless, else uncertain."""
    lost = Delivery.objects.lost(before=now - LOST_AFTER).exclude(reminder__recipient_kind=RecipientKind.USER)
    with Outlets() as outlets:
        for attempt in lost.select_related("reminder"):
            with transaction.atomic():
                still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Outcome.SENDING)
                if not still_open.update(outcome=Outcome.UNCERTAIN, detail="Pekerja berhenti saat mengirim."):
                    continue
                if outlets.repeats(attempt.channel) and attempt.attempt < MAX_ATTEMPTS:
                    Reminder.objects.filter(pk=attempt.reminder_id, state=State.WAITING).update(retry_at=now)
                else:
                    _close(attempt.reminder, Outcome.UNCERTAIN)
