"""One worker's hold on one report."""

from datetime import datetime

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

    def progress(self, percent: int, step: str) -> None:
        """Shows how far the work has come."""
        self.write(progress=percent, step=step)
