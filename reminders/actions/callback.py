"""Writing down what the provider tells later. Told twice, or in the wrong order, it changes nothing more."""

from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from reminders.actions.opt_out import stop_by_recipient
from reminders.callbacks import Reply, StatusReport
from reminders.channels.gateway import WRONG_NUMBER
from reminders.kinds import Reason
from reminders.models import Delivery, OptOut, Reminder
from reminders.numbers import number_hash

ANSWERED_WITHIN = timedelta(days=90)
"""Whose message an answer from a number is about: those to whom one went there so lately."""

State, Outcome = Reminder.State, Delivery.Outcome


@transaction.atomic
def note_status(*, report: StatusReport, now: datetime) -> bool:
    """Notes that a message arrived, was read or failed; False for a message that is not ours.

    A message that failed on its way gives the next channel its turn. Once it arrived it cannot fail any more.
    """
    found = _delivery_of(report)
    if found is None:
        return False
    Reminder.objects.select_for_update().get(pk=found.reminder_id)  # as whoever sends: first the reminder
    delivery = Delivery.objects.get(pk=found.pk)
    if report.status == "failed":
        _fail(delivery, report, now)
        return True
    if delivery.outcome == Outcome.FAILED:
        return True
    delivery.delivered_at = min(delivery.delivered_at or report.at, report.at)
    if report.status == "read":
        delivery.read_at = min(delivery.read_at or report.at, report.at)
    delivery.outcome = Outcome.SENT
    delivery.save(update_fields=["delivered_at", "read_at", "outcome"])
    going = Reminder.objects.filter(pk=delivery.reminder_id).exclude(state=State.CANCELLED)
    going.update(state=State.DELIVERED, reason="", retry_at=None)
    return True


def _delivery_of(report: StatusReport) -> Delivery | None:
    """The attempt a report is about: by our own reference, else by the provider's id.

    The provider may be faster than we are in noting its id, and one that gives two messages the same id is understood
    by the reference alone.
    """
    asked = Delivery.objects.exclude(number_hash="").order_by("-attempt")
    public_id, _, channel = report.reference.rpartition("-")
    with suppress(ValueError):
        if found := asked.filter(reminder__public_id=UUID(public_id), channel=channel).first():
            return found
    return asked.filter(provider_id=report.provider_id).first() if report.provider_id else None


def _fail(delivery: Delivery, report: StatusReport, now: datetime) -> None:
    if delivery.delivered_at or delivery.outcome not in {Outcome.SENT, Outcome.SENDING, Outcome.UNCERTAIN}:
        return
    delivery.outcome = Outcome.FAILED
    delivery.reason = Reason.WRONG_NUMBER if report.error == WRONG_NUMBER else Reason.FAILED
    delivery.detail = "Penyedia melaporkan gagal."
    delivery.save(update_fields=["outcome", "reason", "detail"])
    Reminder.objects.filter(pk=delivery.reminder_id, state__in=[State.DELIVERED, State.WAITING]).update(
        state=State.WAITING, reason="", retry_at=now
    )


def note_reply(*, reply: Reply, now: datetime) -> int:
    """Lets everybody whom a message reached at this number rest, when the answer asks for it; returns how many."""
    if not reply.asks_to_stop or not reply.number:
        return 0
    told = Delivery.objects.filter(number_hash=number_hash(reply.number), at__gte=now - ANSWERED_WITHIN)
    people = set(told.values_list("reminder__recipient_kind", "reminder__recipient_key"))
    return sum(
        stop_by_recipient(kind=kind, key=key, at=reply.at, source=OptOut.Source.REPLY) for kind, key in sorted(people)
    )
