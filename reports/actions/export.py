"""Taking out a list: asking for it, and writing its files."""

import uuid
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.files import File
from django.db import transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from bapas_portal.templatetags.portal import zone_label
from reports.actions.claim import Claim
from reports.actions.request import create_pending, nudge_worker
from reports.exports import EXPORTS, ListExport
from reports.exports.files import ListFiles
from reports.models import ReportJob

MOST_ROWS = 1_000_000
"""A sheet of a workbook ends soon after (1,048,576 rows)."""
NO_LONGER = "Anda tidak lagi dapat membuka daftar ini."
TOO_LONG = "Daftar ini terlalu panjang untuk satu berkas Excel. Persempit dulu saringannya."
NOTHING = "Tidak ada baris dalam daftar ini. Ubah dulu saringannya."


def request_list(
    *, listed: ListExport, query: str, reason: str, submission_key: uuid.UUID, by: User
) -> tuple[ReportJob, bool]:
    """The job that takes out what `listed` shows under `query`, and whether it is new.

    Raises PermissionDenied for a list the person may not open and DomainError for an empty or too long one, and while
    an earlier one is still being made.
    """
    listed.may_be_taken_by(by).enforce()

    def create() -> ReportJob:
        count = listed.rows_for(by, query).count()
        if not 0 < count <= MOST_ROWS:
            raise DomainError(TOO_LONG if count else NOTHING)
        return create_pending(
            kind=ReportJob.Kind.LIST_EXPORT,
            parameters={"list": listed.name, "title": listed.title, "query": query},
            reason=reason,
            rows_total=count,
            is_big=count >= settings.REPORT_BIG_ROWS,
            office=by.office,
            requested_by=by,
            submission_key=submission_key,
        )

    job, is_new = create_once(ReportJob.objects.filter(requested_by=by), submission_key, create)
    if is_new:
        transaction.on_commit(lambda: nudge_worker(job))
    return job, is_new


def watermark(job: ReportJob) -> str:
    """The first line of the files: who took the list out, when on the clock of the own office, and what for."""
    user = job.requested_by
    at = timezone.localtime(timezone=user.zone)
    moment = f"{date_format(at, 'j F Y')} pukul {date_format(at, 'H.i')} {zone_label(at)}"
    return f"{job.title}. Diunduh oleh {user.name} ({user.get_role_display()}), {moment}. Untuk: {job.reason}"


def make_list(held: Claim) -> None:
    """Writes the rows the person may see now, chunk by chunk; after each the row tells how far it is.

    Raises TakenOver when the job was cancelled meanwhile, and DomainError when the person lost the list or the place.
    """
    job = held.job
    user, query = job.requested_by, job.parameters["query"]
    listed = EXPORTS[job.parameters["list"]]
    if not (user.is_active and listed.may_be_taken_by(user) and job.is_at_the_place_of(user)):
        raise DomainError(NO_LONGER)
    total, done = listed.rows_for(user, query).count(), 0
    held.write(rows_total=total, step="Menulis baris")
    with TemporaryDirectory() as folder, timezone.override(user.zone):
        files = ListFiles(Path(folder), title=listed.title, watermark=watermark(job), columns=listed.columns_for(user))
        with files:
            for lines in listed.chunks_for(user, query):
                for line in lines:
                    files.add(line)
                done += len(lines)
                held.write(rows_done=done, progress=min(99, done * 100 // max(total, done)))
        _keep(held, files, done)


def _keep(held: Claim, files: ListFiles, rows: int) -> None:
    """Stores both files and closes the job."""
    name = f"{slugify(held.job.title)}-{timezone.localtime():%Y-%m-%d}"
    with files.xlsx.open("rb") as xlsx, files.csv.open("rb") as csv:
        held.finish(name, {"xlsx": File(xlsx), "csv": File(csv)}, rows_done=rows)
