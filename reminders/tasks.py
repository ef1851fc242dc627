"""What beat calls for the outbox. Each is harmless to run twice: the rows carry the state."""

from celery import shared_task
from django.utils import timezone

from reminders.actions import beat, deliver, sweep


@shared_task
def record_beat() -> None:
    """Shows that beat and a worker are alive."""
    beat.record_beat(now=timezone.now())


@shared_task
def sweep_due_reminders() -> None:
    """Writes what must be told."""
    sweep.sweep(now=timezone.now())


@shared_task
def deliver_due_reminders() -> None:
    """Tells it."""
    deliver.deliver(now=timezone.now())
