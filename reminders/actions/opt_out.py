"""Recording that somebody without an account wants no more messages, and that the wish was taken back."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from reminders.kinds import Reason, RecipientKind
from reminders.models import OptOut, Reminder


@transaction.atomic
def record_opt_out(*, kind: str, key: UUID, rule: str = "", by: User) -> OptOut:
    """An officer writes down that a recipient asked for silence; doing it twice makes one row.

    What waits for an officer's hand is not told any more.
    """
    row, _ = OptOut.objects.get_or_create(
        kind=RecipientKind(kind),
        key=key,
        rule=rule,
        ended_at=None,
        defaults={"source": OptOut.Source.OFFICER, "recorded_by": by},
    )
    unreached = Reminder.objects.filter(recipient_kind=kind, recipient_key=key, state=Reminder.State.UNREACHED)
    (unreached.filter(rule=rule) if rule else unreached).update(reason=Reason.OPTED_OUT)
    return row


def end_opt_out(*, kind: str, key: UUID, by: User) -> int:
    """The recipient wants messages again; returns how many wishes ended."""
    return OptOut.objects.filter(kind=kind, key=key, ended_at__isnull=True).update(ended_at=timezone.now())


@transaction.atomic
def stop_by_reply(*, kind: str, key: UUID, at: datetime) -> bool:
    """A recipient answered with the word to stop at `at`; whether that was news.

    A reply that is older than a wish on record is the same reply once more, also where an officer ended it since.
    """
    if OptOut.objects.filter(kind=kind, key=key, rule="", at__gte=at).exists():
        return False
    _, is_new = OptOut.objects.get_or_create(
        kind=kind, key=key, rule="", ended_at=None, defaults={"source": OptOut.Source.REPLY, "at": at}
    )
    return is_new
