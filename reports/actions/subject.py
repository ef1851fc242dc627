"""Reports beside the monthly return: asking for one, and making its papers."""

import uuid

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from accounts.permissions import ALLOWED, Verdict, denied
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.hiding import hidden_at_work
from reports.actions.claim import Claim
from reports.actions.request import create_pending, nudge_worker
from reports.models import ReportJob
from reports.papers import report_pdf, report_xlsx
from reports.subjects import BY_KIND, Brief, Subject

NO_LONGER = "Anda tidak lagi dapat meminta laporan ini."
OUTDATED = "Isinya sudah berubah sejak berkas ini dibuat. Minta lagi dari daftar atau laporannya."
ELSEWHERE = "Berkas ini dibuat untuk peran atau tempat tugas Anda sebelumnya. Minta lagi dari tempat tugas sekarang."


def request_report(
    *, subject: Subject, brief: Brief, reason: str = "", submission_key: uuid.UUID, by: User
) -> tuple[ReportJob, bool]:
    """The job of a report, and whether it is new; the same submission gives one job.

    Raises PermissionDenied for a report or a client out of the person's hands, and DomainError while an earlier one
    of the kind is still being made.
    """
    subject.may_be_asked_by(by).enforce()
    subject.verdict(by, brief).enforce()
    about = brief.client.number if brief.client else brief.days
    job, is_new = create_once(
        ReportJob.objects.filter(requested_by=by),
        submission_key,
        lambda: create_pending(
            kind=subject.kind,
            parameters={**brief.as_parameters(), "title": f"{subject.title}, {about}"},
            reason=reason,
            office=brief.office or by.office,
            requested_by=by,
            submission_key=submission_key,
        ),
    )
    if is_new:
        transaction.on_commit(lambda: nudge_worker(job))
    return job, is_new


def make_report(held: Claim) -> None:
    """Counts, writes both papers and closes the job, with what the person may see at this moment.

    Raises TakenOver when the job was cancelled meanwhile, and DomainError when the person lost the report, or an
    office, site or client it is about.
    """
    job = held.job
    user, subject = job.requested_by, BY_KIND[job.kind]
    if not (user.is_active and subject.may_be_asked_by(user) and job.is_at_the_place_of(user)):
        raise DomainError(NO_LONGER)
    brief = Brief.of(user, job.parameters)
    if not subject.verdict(user, brief):
        raise DomainError(NO_LONGER)
    held.progress(10, "Menghitung")
    with timezone.override(user.zone):
        content = subject.build(brief)
        held.progress(60, "Menyusun PDF")
        pdf = report_pdf.render(content)
        held.progress(85, "Menyusun Excel")
        xlsx = report_xlsx.render(content)
    name = f"{subject.slug}-{brief.until:%Y-%m-%d}"
    held.finish(name, {"pdf": ContentFile(pdf), "xlsx": ContentFile(xlsx)})


def can_take_files(user: User, job: ReportJob) -> Verdict:
    """The files of one's own request: at the place it was asked for, and about a client only while that one is open.

    A list made before somebody in it was hidden from the person is not handed out again; nor does it say who that is.
    """
    if not job.is_at_the_place_of(user):
        return denied(ELSEWHERE)
    if _somebody_is_hidden_who_was_not(job, user):
        return denied(OUTDATED)
    subject = BY_KIND.get(job.kind)
    if subject is None or not subject.needs_reason:
        return ALLOWED
    try:
        return subject.verdict(user, Brief.of(user, job.parameters))
    except DomainError as error:
        return denied(error.message)


def _somebody_is_hidden_who_was_not(job: ReportJob, user: User) -> bool:
    """Whether a client is hidden from `user` now who was not when the rows of the file were read.

    However that came about: a restriction, an admission that ran out, a case given to a colleague, a merged record.
    """
    if job.kind == ReportJob.Kind.MONTHLY_RETURN:
        return False
    return not hidden_at_work(user) <= set(job.hidden_then)
