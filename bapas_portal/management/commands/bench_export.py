"""`manage.py bench_export`: a long list taken out as a worker does it, with the time and the memory it took."""

import resource
import time
from typing import Any

import pgtrigger
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction

from accounts.models import Office, Role, User
from programs.models import Agreement
from reports.actions import run
from reports.actions.request import create_pending
from reports.exports import EXPORTS
from reports.models import ReportJob

KIB_IN_MB = 1_000
MOST_ROWS = 1_000_000


def invent(rows: int, office: Office, by: User) -> None:
    """Agreements that are being explored, in one statement: the first is written out, the others copied from it.

    Without their history: what is undone at the end needs none, and it would take hours in one transaction.
    """
    first = Agreement.objects.create(
        office=office,
        regional_office=office.regional_office,
        kind=Agreement.Kind.OPERATIONAL,
        title="Pelaksanaan pidana kerja sosial",
        scope="Pengukuran",
        created_by=by,
    )
    own = {"public_id": "gen_random_uuid()", "title": "title || ' ' || serial", "submission_key": "NULL"}
    columns = [str(column.column) for column in Agreement._meta.concrete_fields if not column.primary_key]
    table, quoted = Agreement._meta.db_table, [connection.ops.quote_name(column) for column in columns]
    values = [own.get(column, name) for column, name in zip(columns, quoted, strict=True)]
    with pgtrigger.ignore("programs.Agreement:insert_insert"), connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(quoted)}) SELECT {', '.join(values)} "  # noqa: S608 - our own columns
            f"FROM {table}, generate_series(2, %s) AS serial WHERE id = %s",
            [rows, first.pk],
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
        invent(rows, office, head)
        listed, before = EXPORTS["agreements"], peak()
        job = create_pending(
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
