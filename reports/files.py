"""Where the files of a report are kept."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.models import ReportJob


def report_path(job: "ReportJob", filename: str) -> str:
    """Where a report's file is kept, below the private file root."""
    return f"reports/{job.public_id}/{filename}"
