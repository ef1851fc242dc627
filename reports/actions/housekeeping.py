"""What beat does for reports: takes up what was left lying, and clears away files whose time is over."""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from reports.actions.request import nudge_worker
from reports.models import ReportJob

MAX_ATTEMPTS = 3
GRACE = timedelta(seconds=30)  # a job this young is on its way to a worker already
WORKER_GONE = "Pembuatan laporan tiga kali terhenti. Hubungi administrator."


def dispatch_waiting(*, now: datetime) -> int:
    """Returns the jobs of lost workers to the queue and tells a worker about everything that waits.

    Returns how many jobs were sent. Telling twice is harmless: only one worker can claim a row.
    """
    lost = ReportJob.objects.lost(now)
    lost.filter(attempts__gte=MAX_ATTEMPTS).update(
        state=ReportJob.State.FAILED, error=WORKER_GONE, step="", finished_at=now
    )
    lost.update(
        state=ReportJob.State.WAITING, progress=0, rows_done=0, step="Diulang: pekerja terhenti", started_at=None
    )
    sent = 0
    for job in ReportJob.objects.in_turn().filter(created_at__lte=now - GRACE):
        if not nudge_worker(job):
            break
        sent += 1
    return sent


def delete_expired_files(*, now: datetime) -> int:
    """Deletes the files of reports whose time is over; the row stays and says so. Returns how many.

    What a list was searched by goes with its files: it may hold a client's name. So do the words of a request that
    did not come about, which can be repeated for as long.
    """
    for request in ReportJob.objects.given_up(now):
        ReportJob.objects.given_up(now).filter(pk=request.pk).update(
            state=ReportJob.State.EXPIRED, parameters=_without_words(request)
        )
    count = 0
    for pk in ReportJob.objects.expired(now).values_list("pk", flat=True):
        with transaction.atomic():
            job = ReportJob.objects.expired(now).select_for_update(skip_locked=True).filter(pk=pk).first()
            if job is None:
                continue
            job.pdf.delete(save=False)
            job.xlsx.delete(save=False)
            job.csv.delete(save=False)
            ReportJob.objects.filter(pk=pk).update(
                state=ReportJob.State.EXPIRED, pdf="", xlsx="", csv="", parameters=_without_words(job)
            )
            count += 1
    return count


def _without_words(job: ReportJob) -> dict[str, Any]:
    """What was asked for, without what was searched by."""
    return {name: value for name, value in job.parameters.items() if name != "query"}
