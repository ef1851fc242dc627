"""Stopping a report that is not wanted any more, and asking again for one that did not come about."""

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from reports.actions.request import ONE_AT_A_TIME, nudge_worker
from reports.models import ReportJob

ALREADY_OVER = "Permintaan ini sudah tidak berjalan."
NOT_FAILED = "Hanya permintaan yang gagal atau dibatalkan yang dapat diulang."
State = ReportJob.State


def cancel(job: ReportJob, *, by: User) -> None:
    """Stops a job of one's own; a worker that is at it sees this at its next chunk of rows and drops its files.

    Raises DomainError when the job has ended already.
    """
    pending = ReportJob.objects.visible_to(by).pending().filter(pk=job.pk)
    if not pending.update(state=State.CANCELLED, step="", finished_at=timezone.now()):
        raise DomainError(ALREADY_OVER)


def retry(job: ReportJob, *, by: User) -> None:
    """Puts a failed or cancelled job of one's own back in the queue.

    Raises DomainError for one that did not fail, and while another of the kind is pending.
    """
    ended = ReportJob.objects.visible_to(by).filter(pk=job.pk, state__in=[State.FAILED, State.CANCELLED])
    try:
        with transaction.atomic():
            found = ended.update(
                state=State.WAITING,
                attempts=0,
                progress=0,
                rows_done=0,
                step="",
                error="",
                started_at=None,
                finished_at=None,
            )
    except IntegrityError as error:
        raise DomainError(ONE_AT_A_TIME) from error
    if not found:
        raise DomainError(NOT_FAILED)
    transaction.on_commit(lambda: nudge_worker(job))
