"""Recording that somebody without an account wants no more messages, and that the wish was taken back.

The wish stands in the outbox and, through `reminders.withdrawals`, on the file of the person.
"""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from reminders import withdrawals
from reminders.kinds import Reason, RecipientKind
from reminders.models import OptOut, Reminder


@transaction.atomic
def record_opt_out(*, kind: str, key: UUID, rule: str = "", by: User) -> OptOut:
    """An officer writes down that a recipient asked for silence; doing it twice makes one row.

    What waits for an officer's hand is not told any more.
    """
    now = timezone.now()
    row, _ = OptOut.objects.get_or_create(
        kind=RecipientKind(kind),
        key=key,
        rule=rule,
        ended_at=None,
        defaults={"source": OptOut.Source.OFFICER, "recorded_by": by, "at": now},
    )
    _leave_alone(kind, key, rule, now)
    return row


@transaction.atomic
def stop_by_recipient(*, kind: str, key: UUID, at: datetime, source: OptOut.Source) -> bool:
    """A recipient answered with the word to stop, or used the link of a message, at `at`; whether that was news.

    What is older than a wish on record is the same wish once more, also where an officer ended it since.
    """
    if OptOut.objects.filter(kind=kind, key=key, rule="", at__gte=at).exists():
        return False
    _, is_new = OptOut.objects.get_or_create(
        kind=kind, key=key, rule="", ended_at=None, defaults={"source": source, "at": at}
    )
    if is_new:
        _leave_alone(kind, key, "", at)
    return is_new


def end_opt_out(*, kind: str, key: UUID, by: User) -> int:
    """The recipient wants messages again, and the file says so already; returns how many wishes ended."""
    return OptOut.objects.filter(kind=kind, key=key, ended_at__isnull=True).update(ended_at=timezone.now())


@transaction.atomic
def welcome_again(*, kind: str, key: UUID, by: User) -> None:
    """The recipient told `by` that messages are welcome again. Raises DomainError where the file refuses it."""
    withdrawals.note_resumed(kind, key, by)
    end_opt_out(kind=kind, key=key, by=by)


def _leave_alone(kind: str, key: UUID, rule: str, at: datetime) -> None:
    unreached = Reminder.objects.filter(recipient_kind=kind, recipient_key=key, state=Reminder.State.UNREACHED)
    (unreached.filter(rule=rule) if rule else unreached).update(reason=Reason.OPTED_OUT)
    if not rule:
        withdrawals.note_stopped(kind, key, at)
