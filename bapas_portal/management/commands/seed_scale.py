"""`manage.py seed_scale`: a country's caseload of invented people, to measure pages on."""

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.models import User
from bapas_portal.demo.scale import seed_scale
from bapas_portal.demo.scale_sentences import LONGEST_ROW
from clients.models import Client


class Command(BaseCommand):
    """Fills a database that holds regions and offices alone, or with --into-demo the demonstration data."""

    help = "Write many invented clients, cases, visits and report-ins at real offices. Never in production."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--clients", type=int, default=50_000)
        parser.add_argument("--visits", type=int, default=1_000_000)
        parser.add_argument("--sentences", type=int, default=0, help="sentences of social work among the clients")
        parser.add_argument("--sessions", type=int, default=0, help="sessions of work, the same for each sentence")
        parser.add_argument("--inquiries", type=int, default=0, help="Litmas of two years among the clients")
        parser.add_argument("--into-demo", action="store_true", help="beside the demonstration data")

    def handle(self, *args: Any, clients: int, visits: int, into_demo: bool, **options: Any) -> None:
        sentences, sessions, inquiries = options["sentences"], options["sessions"], options["inquiries"]
        if settings.PRODUCTION:
            raise CommandError("Invented people are never written into a production database.")
        if clients < 100 or visits < clients * 2:
            raise CommandError("Ask for at least 100 clients and two visits for each.")
        if sentences and not (sentences <= clients and sentences <= sessions <= sentences * LONGEST_ROW):
            raise CommandError(f"Ask for at most one sentence a client, and 1 to {LONGEST_ROW} sessions for each.")
        if not 0 <= inquiries <= clients:
            raise CommandError("Ask for at most one Litmas a client.")
        if Client.objects.filter(supervisions__register_no__startswith="SKALA/").exists():
            raise CommandError("This database holds such a caseload already.")
        if User.objects.filter(is_demo=False).exists():
            raise CommandError("This database has real accounts; use a database of its own.")
        if Client.objects.exists() and not into_demo:
            raise CommandError("This database holds clients. Say --into-demo to add to the demonstration data.")
        started = time.monotonic()
        seed_scale(
            clients=clients,
            visits=visits,
            sentences=sentences,
            sessions=sessions,
            inquiries=inquiries,
            say=self.stdout.write,
        )
        self.stdout.write(f"Done in {time.monotonic() - started:.0f} s.")
