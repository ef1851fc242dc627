"""What an officer tells with the own telephone, because no channel of the portal brought it."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from reminders.models import Delivery, Reminder


class AlreadyTold(Exception):
    """The message is on its way, was told, or is no longer needed."""


@transaction.atomic
def record_by_hand(*, reminder: Reminder, by: User) -> Delivery:
    """Notes that `by` told it in person. Raises AlreadyTold."""
    row = Reminder.objects.select_for_update().get(pk=reminder.pk)
    if row.state != Reminder.State.UNREACHED or row.deliveries.gone_out().exists():
        raise AlreadyTold("Pesan ini sudah disampaikan atau tidak diperlukan lagi.")
    told = Delivery.objects.create(
        reminder=row,
        channel=Delivery.Channel.BY_HAND,
        attempt=1,
        outcome=Delivery.Outcome.SENT,
        sent_by=by,
        at=timezone.now(),
    )
    Reminder.objects.filter(pk=row.pk).update(state=Reminder.State.DELIVERED, reason="", retry_at=None)
    return told
