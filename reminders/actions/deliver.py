"""Handing reminders over. To people with an account: at once in the portal, at most once by e-mail.

The e-mail waits for the hours in which messages ring, and what one rule tells one account on one day is one e-mail:
what is due together stands in it together, what comes later the same day waits for the next.

No protocol lets a database and a mail server agree, so one side must be chosen for the moment in between. The attempt
is written and committed as "sending" before the mail server is called, and the database refuses a second attempt beside
it. A worker that dies in between therefore leaves an attempt nobody repeats: after `LOST_AFTER` it is shown as
uncertain. The person misses nothing, because the same reminder stands in the portal from its time on.
An attempt that certainly did not go out is repeated with growing pauses; where the mail server answers nobody the round
of mail ends, and that attempt is no try. People without an account are told in `deliver_outside.py`, and told first: a
mail server that hangs holds up none of their messages.
"""

import logging
import time
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Count, Min
from django.template.loader import render_to_string

from accounts.models import User
from bapas_portal import advisory_locks
from reminders.actions.deliver_outside import deliver_outside
from reminders.actions.sweep import cancel_without_reason
from reminders.channels import mail
from reminders.channels.attempts import LOST_AFTER, MAX_ATTEMPTS, OUTAGE, OUTAGE_PAUSE, pause_after
from reminders.channels.message import Answer, Fate
from reminders.hours import start_of_day
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, Reminder
from reminders.querysets import ReminderQuerySet
from reminders.registry import rule_named

logger = logging.getLogger(__name__)

LINES = 50  # reminders written out in one e-mail; of more it says how many there are
Outcome = Delivery.Outcome


def deliver(*, now: datetime) -> int:
    """Delivers everything that is due at `now`; returns how many reminders were taken up."""
    _settle_lost_attempts(now)
    _begin_new_day(now)
    unknown = cancel_without_reason(now=now)
    return deliver_outside(now=now, unknown=unknown) + _deliver_to_accounts(now, unknown)


def _deliver_to_accounts(now: datetime, unknown: Collection[tuple[str, int]]) -> int:
    """Mails what is due, until the mail server seems to work for nobody; returns how many reminders were taken up."""
    started, taken = time.monotonic(), 0
    due = Reminder.objects.deliverable(now).to_accounts().apart_from(unknown)
    kinds = due.order_by().values_list("rule", "recipient").annotate(first=Min("due_at")).order_by("first", "recipient")
    for rule, recipient_id, _first in list(kinds):
        moment = now + timedelta(seconds=time.monotonic() - started)
        claimed = _claim(due, rule, recipient_id, moment)
        taken += len(claimed)
        attempts = [(reminder, attempt) for reminder, attempt in claimed if attempt.outcome == Outcome.SENDING]
        if attempts and _send(attempts, moment):
            break
    return taken


@transaction.atomic
def _claim(due: ReminderQuerySet, rule: str, recipient_id: int, moment: datetime) -> list[tuple[Reminder, Delivery]]:
    """Opens the attempts of all that one rule tells one account: one e-mail. Two workers never claim the same.

    Empty when another worker has it in hand, or when this person was sent an e-mail of the rule today: what came since
    waits for the morning, and stands in the portal meanwhile.
    """
    if not advisory_locks.take_if_free(f"{rule}:account:{recipient_id}"):
        return []
    rows = due.filter(rule=rule, recipient=recipient_id).order_by("due_at", "pk")
    found = list(rows.select_for_update(skip_locked=True, of=("self",)).select_related("recipient"))
    if not found:
        return []
    claimed = Reminder.objects.filter(pk__in=[reminder.pk for reminder in found])
    person = _account_of(found[0])
    if _was_mailed_today(rule, person, moment):
        tomorrow = start_of_day(moment, person.zone) + timedelta(days=1)
        claimed.update(retry_at=tomorrow, reason=Reason.DAILY_LIMIT)
        return []
    shown = {"channel": Delivery.Channel.IN_APP, "attempt": 1, "outcome": Outcome.SENT, "at": moment}
    Delivery.objects.bulk_create([Delivery(reminder=reminder, **shown) for reminder in found], ignore_conflicts=True)
    reason = _reason_to_skip(person)
    mails = Delivery.objects.filter(reminder__in=found, channel=Delivery.Channel.EMAIL).order_by()
    tries = dict(mails.values_list("reminder").annotate(n=Count("pk")))
    attempts = Delivery.objects.bulk_create(
        Delivery(
            reminder=reminder,
            channel=Delivery.Channel.EMAIL,
            attempt=tries.get(reminder.pk, 0) + 1,
            outcome=Outcome.SKIPPED if reason else Outcome.SENDING,
            reason=reason or "",
            at=moment,
        )
        for reminder in found
    )
    if reason:
        claimed.update(state=Reminder.State.DELIVERED, reason=reason, retry_at=None)
    else:
        # Changing the row itself makes a worker that read it a moment ago look again, and pass on.
        claimed.update(retry_at=moment + LOST_AFTER, reason="")
    return list(zip(found, attempts, strict=True))


def _was_mailed_today(rule: str, person: User, moment: datetime) -> bool:
    """Whether an e-mail of this rule went out, or may have, on the present day of the recipient's clock."""
    mails = Delivery.objects.gone_out().filter(channel=Delivery.Channel.EMAIL)
    today = mails.filter(at__gte=start_of_day(moment, person.zone))
    return today.filter(reminder__rule=rule, reminder__recipient=person).exists()


def _reason_to_skip(recipient: User) -> Reason | None:
    """Why no e-mail is sent, or None when one is."""
    if not recipient.is_active:
        return Reason.INACTIVE_ACCOUNT
    return None if recipient.email else Reason.NO_ADDRESS


def _account_of(reminder: Reminder) -> User:
    assert reminder.recipient is not None  # noqa: S101 - reminder_account_of_users_alone
    return reminder.recipient


def _send(attempts: Sequence[tuple[Reminder, Delivery]], moment: datetime) -> bool:
    """Sends the one e-mail of open attempts and writes down how it went; whether the mail server seems to be away.

    A message that breaks stops no other.
    """
    try:
        answer = mail.hand_over(_message([reminder for reminder, _ in attempts]))
    except SoftTimeLimitExceeded:
        raise
    except Exception as error:
        logger.exception("The e-mail of reminder %s cannot be written.", attempts[0][0].public_id)
        answer = Answer(fate=Fate.NOT_YET, detail=type(error).__name__)
    detail = f"{OUTAGE}: {answer.detail}" if answer.is_outage else answer.detail
    with transaction.atomic():
        for reminder, attempt in attempts:
            if answer.fate == Fate.NOT_YET:
                _fail(reminder, attempt, detail, moment)
            else:
                _settle(attempt, Outcome.SENT if answer.fate == Fate.TAKEN else Outcome.UNCERTAIN, answer.detail)
    return answer.is_outage


def _message(reminders: Sequence[Reminder]) -> EmailMessage:
    """The e-mail: the safe words of the rule and the addresses of the pages; the names stay behind the sign-in."""
    first, rule = reminders[0], rule_named(reminders[0].rule)
    context = {"reminders": reminders[:LINES], "more": len(reminders[LINES:]), "site_url": settings.SITE_URL}
    one = len(reminders) == 1
    return EmailMessage(
        subject=first.title if one else f"{len(reminders)} pengingat: {rule.label if rule else first.rule}",
        body=render_to_string("reminders/email.txt", context),
        to=[_account_of(first).email],
        headers={"Message-ID": f"<{first.public_id}@reminders>", "Auto-Submitted": "auto-generated"},
    )


@transaction.atomic
def _settle(attempt: Delivery, outcome: Delivery.Outcome, detail: str = "") -> None:
    """Closes an open attempt; the reminder is delivered."""
    still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Outcome.SENDING)
    if still_open.update(outcome=outcome, detail=detail):
        Reminder.objects.filter(pk=attempt.reminder_id).update(
            state=Reminder.State.DELIVERED,
            retry_at=None,
            reason=Reason.UNCERTAIN if outcome == Outcome.UNCERTAIN else "",
        )


@transaction.atomic
def _fail(reminder: Reminder, attempt: Delivery, detail: str, now: datetime) -> None:
    """Closes an open attempt that certainly did not go out, and plans the next one or gives up."""
    still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Outcome.SENDING)
    if not still_open.update(outcome=Outcome.FAILED, detail=detail):
        return
    row = Reminder.objects.filter(pk=reminder.pk)
    if detail.startswith(OUTAGE):
        row.update(retry_at=now + OUTAGE_PAUSE)
        return
    failed = reminder.deliveries.filter(channel=Delivery.Channel.EMAIL, outcome=Outcome.FAILED)
    tries = failed.exclude(detail__startswith=OUTAGE).count()
    if tries >= MAX_ATTEMPTS:
        row.update(state=Reminder.State.FAILED, retry_at=None, reason=Reason.FAILED)
    else:
        row.update(retry_at=now + pause_after(tries))


def _begin_new_day(now: datetime) -> None:
    """What waited for another day waits again as new: from midnight on the sweep words it for the day it is read on."""
    postponed = Reminder.objects.to_accounts().filter(state=Reminder.State.WAITING, reason=Reason.DAILY_LIMIT)
    postponed.filter(due_at__lte=now, retry_at__lte=now).update(retry_at=None, reason="")


def _settle_lost_attempts(now: datetime) -> None:
    """Attempts whose worker died are closed as uncertain instead of being repeated."""
    lost = Delivery.objects.lost(before=now - LOST_AFTER)
    for attempt in lost.filter(reminder__recipient_kind=RecipientKind.USER):
        _settle(attempt, Outcome.UNCERTAIN, "Pekerja berhenti saat mengirim.")
