"""Making a report: claim the row, do the work, all of it visible while it goes on."""

import logging
from datetime import date

from django.core.files.base import ContentFile
from django.utils import timezone

from bapas_portal.law import DomainError
from clients.hiding import hidden_at_work
from reports.actions.claim import Claim, TakenOver
from reports.actions.export import make_list
from reports.actions.monthly_return import keep_draft
from reports.actions.request import require_sent
from reports.actions.subject import NO_LONGER, make_report
from reports.models import ReportJob
from reports.papers import monthly_return_pdf, monthly_return_xlsx
from reports.papers.content import of_return

logger = logging.getLogger(__name__)

FAILURE = (
    "Laporan tidak dapat dibuat karena kesalahan pada portal. Minta lagi; bila tetap gagal, hubungi administrator."
)


TRIES = 10
"""How many waiting jobs a worker looks at when others take them at the same moment."""


def claim(job_id: int) -> Claim | None:
    """Takes a waiting job; None when there is none to take. Of two workers one gets it: the update decides."""
    now = timezone.now()
    job = ReportJob.objects.select_related("office", "requested_by__office").filter(pk=job_id).first()
    if job is None:
        return None
    taken = (
        ReportJob.objects.waiting()
        .filter(pk=job_id)
        .update(
            state=ReportJob.State.RUNNING,
            started_at=now,
            progress=0,
            rows_done=0,
            step="Mulai",
            attempts=job.attempts + 1,
        )
    )
    return Claim(job, now) if taken else None


def run_in_turn(job_id: int) -> None:
    """What a message about a job sets off: the waiting job whose turn it is in the same queue, perhaps another one.

    Each job sends one message, so all are made; which office comes first is decided here, not by who asked first.
    """
    job = ReportJob.objects.filter(pk=job_id).first()
    if job is None:
        return
    for waiting in ReportJob.objects.in_turn().filter(is_big=job.is_big).values_list("pk", flat=True)[:TRIES]:
        if run(waiting):
            return


def run(job_id: int) -> bool:
    """Makes one report, once; False when there was none to make.

    A failure is written on the row with a sentence; the cause goes to the log.
    """
    held = claim(job_id)
    if held is None:
        return False
    try:
        # Before a row is read: whoever is hidden later than this, however that comes about, closes the file.
        held.write(hidden_then=sorted(hidden_at_work(held.job.requested_by)))
        if held.job.kind == ReportJob.Kind.LIST_EXPORT:
            make_list(held)
        elif held.job.kind == ReportJob.Kind.MONTHLY_RETURN:
            _make_monthly_return(held)
        else:
            make_report(held)
    except TakenOver:
        logger.info("Report job %s was cancelled or taken over.", job_id)
    except DomainError as error:
        logger.info("Report job %s was refused.", job_id)
        _fail(held, error.message)
    except Exception:
        logger.exception("Report job %s failed.", job_id)
        _fail(held, FAILURE)
    return True


def _make_monthly_return(held: Claim) -> None:
    """Counts, keeps the figures, writes the papers, and closes the job.

    Raises DomainError when the person lost the place meanwhile, or the Kanwil sent the return back.
    """
    office = held.job.office
    if office is None:
        raise TypeError("A monthly return is about an office.")
    month = date.fromisoformat(held.job.parameters["month"])
    user = held.job.requested_by
    if not (user.is_active and held.job.is_at_the_place_of(user)):
        raise DomainError(NO_LONGER)
    require_sent(office=office, month=month, by=user)
    held.progress(5, "Membuka laporan")
    content = of_return(keep_draft(office=office, month=month, on_step=held.progress))
    held.progress(80, "Menyusun PDF")
    pdf = monthly_return_pdf.render(content)
    held.progress(90, "Menyusun Excel")
    xlsx = monthly_return_xlsx.render(content)
    name = f"laporan-bulanan-{office.code}-{month:%Y-%m}"
    held.finish(name, {"pdf": ContentFile(pdf), "xlsx": ContentFile(xlsx)})


def _fail(held: Claim, told: str) -> None:
    """Closes the job as failed and says why, unless somebody else has it by now."""
    try:
        held.write(state=ReportJob.State.FAILED, step="", error=told, finished_at=timezone.now())
    except TakenOver:
        logger.info("Report job %s was taken over.", held.job.pk)
