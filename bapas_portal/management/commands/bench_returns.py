"""`manage.py bench_returns`: every office's return of one month as PDF and workbook, and how long that takes."""

import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections

from accounts.models import Office
from reports.actions.monthly_return import draft_of, unsaved, values_of
from reports.figures.period import first_of_month
from reports.papers import monthly_return_pdf, monthly_return_xlsx
from reports.papers.content import of_return

Times = tuple[float, float, float, int]
"""Seconds of counting, PDF and workbook, and the bytes of both."""


def make(job: tuple[int, date]) -> Times:
    """Counts one office and makes both papers; nothing is written."""
    office_id, month = job
    office = Office.objects.select_related("regional_office").get(pk=office_id)
    begun = time.perf_counter()
    row = unsaved(office, month)
    if not row.is_frozen:
        for name, value in values_of(draft_of(row)).items():
            setattr(row, name, value)
    content = of_return(row)
    counted = time.perf_counter()
    pdf = monthly_return_pdf.render(content)
    printed = time.perf_counter()
    xlsx = monthly_return_xlsx.render(content)
    return counted - begun, printed - counted, time.perf_counter() - printed, len(pdf) + len(xlsx)


class Command(BaseCommand):
    """Prints the total time, and the mean of each part for one office."""

    help = "Make the monthly return of every office as PDF and XLSX. Nothing is kept."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--month", help="2026-10; without it the month that has just ended")
        parser.add_argument("--workers", type=int, default=2, help="processes, like as many Celery workers")

    def handle(self, *args: Any, month: str | None, workers: int, **options: Any) -> None:
        offices = list(Office.objects.order_by("code"))
        if not offices:
            raise CommandError("Load the offices first: manage.py load_offices.")
        try:
            first = date.fromisoformat(f"{month}-01") if month else first_of_month(offices[0].today(), -1)
        except ValueError as error:
            raise CommandError("Write the month as 2026-10.") from error
        connections.close_all()  # each process opens its own
        begun = time.perf_counter()
        with ProcessPoolExecutor(workers) as pool:
            times = list(pool.map(make, [(office.pk, first) for office in offices]))
        took = time.perf_counter() - begun
        self.stdout.write(
            f"{len(times)} returns of {first:%Y-%m}, PDF and XLSX each: {took:.1f} s, {workers} processes."
        )
        for place, part in enumerate(("counting", "PDF", "XLSX")):
            self.stdout.write(f"{part:9} {sum(one[place] for one in times) / len(times) * 1000:6.0f} ms an office")
        self.stdout.write(f"{sum(one[3] for one in times) / 1_048_576:.1f} MB in all")
