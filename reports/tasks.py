"""What workers do for reports. Each is harmless to run twice: the row of the job carries the state."""

from celery import shared_task
from django.utils import timezone

from accounts.models import User
from accounts.roles import Role
from reports.actions import housekeeping, run, schedule
from reports.dashboard import kept
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
def keep_dashboards() -> None:
    """Asks for the dashboards of the country and of every Kanwil to be counted ahead, each by itself."""
    for user in kept.readers():
        for period in kept.PERIODS[Role(user.role)]:
            keep_dashboard.delay(user.pk, period)


@shared_task(expires=50 * 60)
def keep_dashboard(user_id: int, period: str) -> None:
    """Counts one of them; counted twice it says the same."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is not None:
        kept.keep(user, period, timezone.now())


@shared_task
def keep_asked_dashboard(user_id: int, chosen: str) -> None:
    """Counts a dashboard that somebody waits for; `chosen` as its address has it, "period=12&compare=none"."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is not None:
        kept.keep_asked(user, chosen, timezone.now())


@shared_task
def freeze_public_counts() -> None:
    """Counts once a month what the page for everybody says."""
    public_counts.freeze_public_counts(timezone.now())


@shared_task
def send_scheduled_reports() -> None:
    """Tells owners of schedules that their report can be opened."""
    schedule.send_due(now=timezone.now())
