"""`manage.py bench_dashboard`: queries and server time of the dashboards, on whatever data the database holds."""

from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.test import Client
from django.urls import reverse

from accounts.models import Office, RegionalOffice, User
from bapas_portal.page_times import HEAD, time_page
from clients.models import Client as Person
from clients.models import Visit

KANWIL, BAPAS = "kanwil.babel", "kabapas.pangkalpinang"
PERIODS = ("", "12")
"""This month, and the twelve months that end with it: the most that a page counts."""


class Command(BaseCommand):
    """Prints one line per page: queries, kilobytes, and the median and slowest server time in milliseconds."""

    help = "Time the national dashboard, that of one Kanwil and that of one Bapas, in this process."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--runs", type=int, default=9, help="requests per page after one that warms the caches")
        parser.add_argument("--slowest", type=int, default=0, help="print so many of the slowest queries of each page")
        parser.add_argument("--live", action="store_true", help="forget first what a worker counted ahead")

    def handle(self, *args: Any, runs: int, slowest: int, live: bool, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Pages are timed on invented data, not in production.")
        if runs < 1:
            raise CommandError("Ask for at least one request.")
        if live:
            cache.clear()
        self.stdout.write(f"{Person.objects.count():,} clients, {Visit.objects.count():,} visits")
        self.stdout.write(f"{'account':24} {'page':52} {HEAD}")
        for username, page in self._pages():
            user = User.objects.filter(username=username, is_demo=True).first()
            if user is None:
                raise CommandError("Load the demonstration data first: manage.py seed_demo.")
            browser = Client(HTTP_HOST="127.0.0.1")
            browser.force_login(user)
            for period in PERIODS:
                mark = "&" if "?" in page else "?"
                self._time_page(browser, username, f"{page}{mark}period={period}" if period else page, runs, slowest)

    def _pages(self) -> list[tuple[str, str]]:
        """Ditjenpas at each level, the Kanwil's own page, and the head's."""
        page = reverse("reports:dashboard")
        kanwil = RegionalOffice.objects.filter(users__username=KANWIL).first()
        office = Office.objects.filter(users__username=BAPAS).first()
        if kanwil is None or office is None:
            raise CommandError("Load the demonstration data first: manage.py seed_demo.")
        return [
            ("ditjenpas", page),
            ("ditjenpas", f"{page}?kanwil={kanwil.code}"),
            ("ditjenpas", f"{page}?bapas={office.public_id}"),
            (KANWIL, page),
            (BAPAS, page),
        ]

    def _time_page(self, browser: Client, username: str, page: str, runs: int, slowest: int) -> None:
        """Requests one page `runs` times after a warm-up and prints its line."""
        timed = time_page(browser, page, runs)
        if timed.status != 200:
            raise CommandError(f"{page} answered {timed.status} to {username}.")
        self.stdout.write(f"{username:24} {page:52} {timed.line}")
        for query in sorted(timed.queries, key=lambda query: -float(query["time"]))[:slowest]:
            self.stdout.write(f"    {float(query['time']) * 1000:>8.0f} ms  {query['sql'][:600]}")
