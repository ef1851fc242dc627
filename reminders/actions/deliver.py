"""Handing reminders over. To people with an account: at once in the portal, at most once by e-mail.

No protocol lets a database and a mail server agree, so one side must be chosen for the moment in between. The attempt
is written and committed as "sending" before the mail server is called, and the database refuses a second attempt beside
it. A worker that dies in between therefore leaves an attempt nobody repeats: after `LOST_AFTER` it is shown as
uncertain. The person misses nothing, because the same reminder stands in the portal from the first claim on.
An attempt that certainly did not go out is repeated with growing pauses; where the mail server answers nobody the round
of mail ends, and that attempt is no try. People without an account are told in `deliver_outside.py`, and told first: a
mail server that hangs holds up none of their messages.
"""

import logging
from collections.abc import Collection, Iterator
from datetime import datetime

from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string

from accounts.models import User
from reminders.actions.deliver_outside import deliver_outside
from reminders.actions.sweep import cancel_without_reason
from reminders.channels import mail
from reminders.channels.attempts import LOST_AFTER, MAX_ATTEMPTS, OUTAGE, OUTAGE_PAUSE, pause_after
from reminders.channels.message import Fate
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, Reminder

logger = logging.getLogger(__name__)


def deliver(*, now: datetime) -> int:
    """Delivers everything that is due at `now`; returns how many reminders were taken up."""
    _settle_lost_attempts(now)
    unknown = cancel_without_reason(now=now)
    return deliver_outside(now=now, unknown=unknown) + _deliver_to_accounts(now, unknown)


def _deliver_to_accounts(now: datetime, unknown: Collection[tuple[str, int]]) -> int:
    """Shows and mails what is due, until the mail server seems to work for nobody; returns how many were taken up."""
    taken = 0
    for reminder, attempt in _claim_each(now, unknown):
        taken += 1
        if attempt is not None and _send(reminder, attempt, now):
            break
    return taken


def _claim_each(now: datetime, unknown: Collection[tuple[str, int]]) -> Iterator[tuple[Reminder, Delivery | None]]:
    """Claims one due reminder after the other until none is left; two workers never claim the same."""
    while claimed := _claim_next(now, unknown):
        yield claimed


@transaction.atomic
def _claim_next(now: datetime, unknown: Collection[tuple[str, int]]) -> tuple[Reminder, Delivery | None] | None:
    """Shows the next due reminder in the portal and opens its e-mail attempt, which is None when none is to be made.

    Reminders of a rule and office in `unknown` are passed over.
    """
    reminder = (
        Reminder.objects.deliverable(now)
        .to_accounts()
        .apart_from(unknown)
        .select_for_update(skip_locked=True, of=("self",))
        .select_related("recipient")
        .order_by("due_at", "pk")
        .first()
    )
    if reminder is None:
        return None
    Delivery.objects.bulk_create(
        [
            Delivery(
                reminder=reminder,
                channel=Delivery.Channel.IN_APP,
                attempt=1,
                outcome=Delivery.Outcome.SENT,
            )
        ],
        ignore_conflicts=True,
    )
    reason = _reason_to_skip(_account_of(reminder))
    attempt = Delivery.objects.create(
        reminder=reminder,
        channel=Delivery.Channel.EMAIL,
        attempt=reminder.deliveries.filter(channel=Delivery.Channel.EMAIL).count() + 1,
        outcome=Delivery.Outcome.SKIPPED if reason else Delivery.Outcome.SENDING,
        reason=reason or "",
    )
    row = Reminder.objects.filter(pk=reminder.pk)
    if reason:
        row.update(state=Reminder.State.DELIVERED, reason=reason)
        return reminder, None
    # Changing the row itself makes a worker that read it a moment ago look again, and pass on.
    row.update(retry_at=now + LOST_AFTER)
    return reminder, attempt


def _reason_to_skip(recipient: User) -> Reason | None:
    """Why no e-mail is sent, or None when one is."""
    if not recipient.is_active:
        return Reason.INACTIVE_ACCOUNT
    return None if recipient.email else Reason.NO_ADDRESS


def _account_of(reminder: Reminder) -> User:
    assert reminder.recipient is not None  # noqa: S101 - reminder_account_of_users_alone
    return reminder.recipient


def _send(reminder: Reminder, attempt: Delivery, now: datetime) -> bool:
    """Sends the e-mail of an open attempt and writes down how it went; whether the mail server seems to be away.

    A message that breaks stops no other.
    """
    try:
        answer = mail.hand_over(_message(reminder))
    except SoftTimeLimitExceeded:
        raise
    except Exception as error:
        logger.exception("The e-mail of reminder %s cannot be written.", reminder.public_id)
        _fail(reminder, attempt, type(error).__name__, now)
        return False
    if answer.fate == Fate.NOT_YET:
        _fail(reminder, attempt, f"{OUTAGE}: {answer.detail}" if answer.is_outage else answer.detail, now)
    else:
        _settle(
            attempt, Delivery.Outcome.SENT if answer.fate == Fate.TAKEN else Delivery.Outcome.UNCERTAIN, answer.detail
        )
    return answer.is_outage


def _message(reminder: Reminder) -> EmailMessage:
    """The e-mail: the safe words of the rule and the address of the page; the names stay behind the sign-in."""
    return EmailMessage(
        subject=reminder.title,
        body=render_to_string("reminders/email.txt", {"reminder": reminder, "site_url": settings.SITE_URL}),
        to=[_account_of(reminder).email],
        headers={"Message-ID": f"<{reminder.public_id}@reminders>", "Auto-Submitted": "auto-generated"},
    )


@transaction.atomic
def _settle(attempt: Delivery, outcome: Delivery.Outcome, detail: str = "") -> None:
    """Closes an open attempt; the reminder is delivered."""
    still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Delivery.Outcome.SENDING)
    if still_open.update(outcome=outcome, detail=detail):
        Reminder.objects.filter(pk=attempt.reminder_id).update(
            state=Reminder.State.DELIVERED,
            retry_at=None,
            reason=Reason.UNCERTAIN if outcome == Delivery.Outcome.UNCERTAIN else "",
        )


@transaction.atomic
def _fail(reminder: Reminder, attempt: Delivery, detail: str, now: datetime) -> None:
    """Closes an open attempt that certainly did not go out, and plans the next one or gives up."""
    still_open = Delivery.objects.filter(pk=attempt.pk, outcome=Delivery.Outcome.SENDING)
    if not still_open.update(outcome=Delivery.Outcome.FAILED, detail=detail):
        return
    row = Reminder.objects.filter(pk=reminder.pk)
    if detail.startswith(OUTAGE):
        row.update(retry_at=now + OUTAGE_PAUSE)
        return
    failed = reminder.deliveries.filter(channel=Delivery.Channel.EMAIL, outcome=Delivery.Outcome.FAILED)
    tries = failed.exclude(detail__startswith=OUTAGE).count()
    if tries >= MAX_ATTEMPTS:
        row.update(state=Reminder.State.FAILED, retry_at=None, reason=Reason.FAILED)
    else:
        row.update(retry_at=now + pause_after(tries))


def _settle_lost_attempts(now: datetime) -> None:
    """Attempts whose worker died are closed as uncertain instead of being repeated."""
    lost = Delivery.objects.lost(before=now - LOST_AFTER)
    for attempt in lost.filter(reminder__recipient_kind=RecipientKind.USER):
        _settle(attempt, Delivery.Outcome.UNCERTAIN, "Pekerja berhenti saat mengirim.")
