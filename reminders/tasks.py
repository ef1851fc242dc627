"""What beat calls for the outbox. Each is harmless to run twice: the rows carry the state."""

from datetime import datetime

from celery import shared_task
from django.conf import settings
from django.utils import timezone

from reminders.actions import beat, deliver, sweep

SWEEP_EXPIRES = 9 * 60  # seconds; the next round begins after ten minutes


@shared_task
def record_beat() -> None:
    """Shows that beat and a worker are alive."""
    beat.record_beat(now=timezone.now())


@shared_task
def sweep_due_reminders() -> None:
    """Writes what must be told, and calls other workers to share the round."""
    since = timezone.now()
    for _ in range(settings.REMINDER_SWEEP_HELPERS):
        share_sweep.apply_async(args=[since.isoformat()], expires=SWEEP_EXPIRES)
    sweep.sweep(now=since, since=since)


@shared_task
def share_sweep(since: str) -> None:
    """Takes turns of the round that began at `since`."""
    sweep.sweep(now=timezone.now(), since=datetime.fromisoformat(since))


@shared_task
def deliver_due_reminders() -> None:
    """Tells it."""
    deliver.deliver(now=timezone.now())
