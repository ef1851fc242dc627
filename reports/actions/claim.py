"""One worker's hold on one report."""

from collections.abc import Mapping
from datetime import datetime

from django.conf import settings
from django.core.files import File
from django.db.models.fields.files import FieldFile
from django.utils import timezone

from reports.models import ReportJob


class TakenOver(Exception):
    """The job is no longer this worker's: it was cancelled or thought lost, or its message came twice."""


class Claim:
    """One worker's hold on one job: every write passes only while the row still carries this worker's start."""

    def __init__(self, job: ReportJob, started_at: datetime) -> None:
        self.job = job
        self._row = ReportJob.objects.running().filter(pk=job.pk, started_at=started_at)

    def write(self, **values: object) -> None:
        """Changes the row. Raises TakenOver when the hold is lost."""
        if not self._row.update(**values):
            raise TakenOver

    def finish(self, name: str, files: Mapping[str, File], **values: object) -> None:
        """Stores the files, by their column, under `name` and closes the job.

        Raises TakenOver when the hold is lost; what was stored is then deleted, as after any other failure.
        """
        stored: dict[str, FieldFile] = {}
        try:
            for column, content in files.items():
                stored[column] = getattr(self.job, column)
                stored[column].save(f"{name}.{column}", content, save=False)
            finished_at = timezone.now()
            self.write(
                state=ReportJob.State.DONE,
                progress=100,
                step="",
                finished_at=finished_at,
                expires_at=finished_at + settings.REPORT_FILE_LIFETIME,
                **{column: kept.name for column, kept in stored.items()},
                **values,
            )
        except BaseException:
            for kept in stored.values():
                kept.delete(save=False)
            raise

    def progress(self, percent: int, step: str) -> None:
        """Shows how far the work has come."""
        self.write(progress=percent, step=step)
