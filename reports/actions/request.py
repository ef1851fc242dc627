"""Asking for a report, and telling a worker about it. The row is the request; the message is only a nudge."""

import uuid
from datetime import date
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction

from accounts.models import Office, User
from accounts.roles import COUNT_ROLES
from bapas_portal.law import DomainError
from bapas_portal.messages_to_workers import send_once
from bapas_portal.submissions import create_once
from reports.models import MonthlyReturn, ReportJob
from reports.models.job import place_of
from reports.permissions import can_request_return

ONE_AT_A_TIME = "Permintaan Anda sebelumnya masih dibuat. Tunggu, atau batalkan dulu."
NOT_SENT_YET = "Bapas ini belum mengirim laporan bulan itu. Angkanya terlihat setelah dikirim kepala Bapas."
BROKER_UNREACHABLE = "Antrean tidak dapat dihubungi. Laporan dibuat sendiri setelah antrean berjalan lagi."


def request_monthly_return(*, office: Office, month: date, submission_key: uuid.UUID, by: User) -> ReportJob:
    """The job of a monthly return of `office` for the month that begins on `month`; the same submission gives one job.

    Raises PermissionDenied for an office outside the person's reach, and DomainError for a month that has not begun or,
    for those who read counts alone, one that its office has not sent: a draft is the office's own.
    """
    can_request_return(by, office).enforce()
    if month > office.today():
        raise DomainError("Bulan ini belum mulai di kantor itu. Pilih bulan berjalan atau bulan yang sudah lewat.")
    require_sent(office=office, month=month, by=by)
    job, is_new = create_once(
        ReportJob.objects.filter(requested_by=by),
        submission_key,
        lambda: create_pending(
            kind=ReportJob.Kind.MONTHLY_RETURN,
            parameters={"month": month.isoformat()},
            office=office,
            requested_by=by,
            submission_key=submission_key,
        ),
    )
    if is_new:
        transaction.on_commit(lambda: nudge_worker(job))
    return job


def require_sent(*, office: Office, month: date, by: User) -> None:
    """Raises DomainError for those who read counts alone while the office has not sent the month, or has it back."""
    if by.role in COUNT_ROLES and not MonthlyReturn.objects.frozen().of_month(month).filter(office=office).exists():
        raise DomainError(NOT_SENT_YET)


def create_pending(**values: Any) -> ReportJob:
    """A new waiting job that keeps where the person stood. Raises DomainError while another of its kind is pending."""
    values["parameters"] |= {"place": place_of(values["requested_by"])}
    try:
        with transaction.atomic():
            return ReportJob.objects.create(**values)
    except IntegrityError as error:
        if "reportjob_one_pending_per_person_and_kind" in str(error):
            raise DomainError(ONE_AT_A_TIME) from error
        raise


def _queue_of(job: ReportJob) -> dict[str, Any]:
    """Where the message waits, and how many seconds the work may take when it is a big one."""
    if not job.is_big:
        return {"queue": settings.CELERY_TASK_DEFAULT_QUEUE}
    limit = settings.REPORT_BIG_TIME_LIMIT
    return {"queue": settings.REPORT_BIG_QUEUE, "time_limit": limit, "soft_time_limit": limit - 60}


def nudge_worker(job: ReportJob) -> bool:
    """Tells a worker about a waiting job. When the broker is down, the row says so and waits for beat to try again."""
    sent = send_once("reports.tasks.run_report", job.pk, **_queue_of(job))
    ReportJob.objects.waiting().filter(pk=job.pk).update(step="" if sent else BROKER_UNREACHABLE)
    return sent
