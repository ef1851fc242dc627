"""What workers do for reports. Each is harmless to run twice: the row of the job carries the state."""

from celery import shared_task
from django.utils import timezone

from reports.actions import housekeeping, run, schedule
from reports.outreach import public_counts


@shared_task
def run_report(job_id: int) -> None:
    """Makes the report whose turn it is."""
    run.run_in_turn(job_id)


@shared_task
def dispatch_waiting_reports() -> None:
    """Takes up reports whose message was lost or whose worker ended."""
    housekeeping.dispatch_waiting(now=timezone.now())


@shared_task
def delete_expired_files() -> None:
    """Clears away files whose time is over."""
    housekeeping.delete_expired_files(now=timezone.now())


@shared_task
def freeze_public_counts() -> None:
    """Counts once a month what the page for everybody says."""
    public_counts.freeze_public_counts(timezone.now())


@shared_task
def send_scheduled_reports() -> None:
    """Tells owners of schedules that their report can be opened."""
    schedule.send_due(now=timezone.now())
