"""`manage.py bench_pages`: queries and server time of the main pages, on whatever data the database holds."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.test import Client

from accounts.models import User
from bapas_portal.page_times import HEAD, time_page
from clients.models import Client as Person
from programs.models import OutreachEvent, VillageRegistration
from sentences.models import HostSite, SocialWorkSentence

PAGES: dict[str, list[str]] = {
    "pk.pangkalpinang": [
        "/", "/clients/", "/clients/?q=sukarno", "/clients/new/", "{client}", "{client}visits/new/", "/visits/",
        "/report-ins/", "/sentences/", "/sentences/?outlook=red", "/sentences/?outlook=late",
        "/sentences/?officer=mine", "/sentences/?q=sukarno", "{sentence}", "{site}group/", "/sites/", "/outreach/",
        "{event}", "/reminders/",
    ],
    "kabapas.pangkalpinang": ["/", "/clients/", "/sentences/", "/dashboard/", "/reports/", "/access-log/"],
    "lurah.pangkalpinang": ["/village/", "{invitation}", "{site_day}"],
    "kanwil.babel": ["/dashboard/"],
    "ditjenpas": ["/dashboard/"],
    "jaksa.palopo": ["/sentences/", "/sentences/?outlook=red", "{sentence}"],
    "admin": ["/people/", "/offices/", "/villages/?q=sidomulyo"],
}  # fmt: skip


def _addresses(user: User) -> dict[str, str]:
    """One real object of each kind that this person may open."""
    sentences = SocialWorkSentence.objects.visible_to(user)
    found = {
        "client": Person.objects.visible_to(user).in_caseload_of(user).order_by("pk").first(),
        "sentence": sentences.filter(supervision__officer=user).first() or sentences.open().first(),
        "event": OutreachEvent.objects.visible_to(user).held().first(),
        "invitation": VillageRegistration.objects.visible_to(user).awaiting_answer().first(),
        "site": HostSite.objects.visible_to(user).active().first(),
        "site_day": HostSite.objects.visible_to(user).first(),
    }
    prefixes = {
        "client": "/clients/",
        "sentence": "/sentences/",
        "event": "/outreach/",
        "invitation": "/village/invitations/",
        "site": "/sites/",
        "site_day": "/village/sites/",
    }
    return {kind: f"{prefixes[kind]}{row.public_id}/" for kind, row in found.items() if row is not None}


class Command(BaseCommand):
    """Prints one line per page: status, queries, kilobytes, and the median and slowest server time in milliseconds."""

    help = "Time the main pages as the demonstration accounts, in this process."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--runs", type=int, default=9, help="requests per page; the median is printed")

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Pages are timed on demonstration data, not in production.")
        self.stdout.write(f"{'account':24} {'page':44} {'status':>6} {HEAD}")
        for username, pages in PAGES.items():
            user = User.objects.filter(username=username, is_demo=True).first()
            if user is None:
                raise CommandError("Load the demonstration data first: manage.py seed_demo.")
            browser = Client(HTTP_HOST="127.0.0.1")
            browser.force_login(user)
            addresses = _addresses(user)
            for page in pages:
                self._time_page(browser, username, page, addresses, options["runs"])

    def _time_page(self, browser: Client, username: str, page: str, addresses: dict[str, str], runs: int) -> None:
        """Requests one page `runs` times after a warm-up and prints its line."""
        try:
            address = page.format(**addresses)
        except KeyError:
            self.stdout.write(f"{username:24} {page:44} no such object")
            return
        timed = time_page(browser, address, runs)
        self.stdout.write(f"{username:24} {page:44} {timed.status:>6} {timed.line}")
