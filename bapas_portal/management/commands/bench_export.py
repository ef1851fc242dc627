"""`manage.py bench_export`: a long list taken out as a worker does it, with the time and the memory it took."""

import resource
import time
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from accounts.models import Office, Role, User
from programs.models import Agreement
from reports.actions import run
from reports.exports import EXPORTS
from reports.models import ReportJob

BATCH = 2_000
KIB_IN_MB = 1_000
MOST_ROWS = 1_000_000


def invented(rows: int, office: Office, by: User) -> Iterator[Agreement]:
    """Agreements that are being explored; numbers alone tell them apart."""
    for number in range(rows):
        yield Agreement(
            office=office,
            regional_office=office.regional_office,
            kind=Agreement.Kind.OPERATIONAL,
            title=f"Pelaksanaan pidana kerja sosial {number}",
            scope="Pengukuran",
            created_by=by,
        )


def peak() -> float:
    """The most memory this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB_IN_MB


class Command(BaseCommand):
    """Invents the rows in a transaction that is undone at the end; the files are deleted."""

    help = "Measure taking out a long list on a demonstration database. Never in production."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rows", type=int, default=500_000)

    def handle(self, *args: Any, rows: int, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Invented agreements are never written into a production database.")
        if not 0 < rows <= MOST_ROWS:
            raise CommandError("Ask for 1 to 1,000,000 rows.")
        office = Office.objects.active().first()
        if office is None:
            raise CommandError("This database holds no office: run load_offices first.")
        with transaction.atomic():
            self._measure(rows, office)
            transaction.set_rollback(True)

    def _measure(self, rows: int, office: Office) -> None:
        head = User.objects.create(username="bench-export", name="Pengukuran", role=Role.HEAD, office=office)
        agreements = invented(rows, office, head)
        while batch := list(islice(agreements, BATCH)):
            Agreement.objects.bulk_create(batch)
        listed, before = EXPORTS["agreements"], peak()
        job = ReportJob.objects.create(
            kind=ReportJob.Kind.LIST_EXPORT,
            parameters={"list": listed.name, "title": listed.title, "query": "tab=all"},
            reason="Pengukuran",
            office=office,
            requested_by=head,
        )
        started = time.monotonic()
        run.run(job.pk)
        took = time.monotonic() - started
        job.refresh_from_db()
        if job.state != ReportJob.State.DONE:
            raise CommandError(f"The list was not made: {job.error}")
        sizes = f"XLSX {job.xlsx.size / 1e6:.1f} MB, CSV {job.csv.size / 1e6:.1f} MB"
        job.xlsx.delete(save=False)
        job.csv.delete(save=False)
        self.stdout.write(f"{job.rows_done} rows in {took:.0f} s ({job.rows_done / took:.0f} a second); {sizes}.")
        self.stdout.write(f"Peak of memory {peak():.0f} MB, {before:.0f} MB of it before the list was begun.")
