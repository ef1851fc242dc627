"""`manage.py seed_demo`: the demonstration data, once."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from bapas_portal.demo.seed import is_seeded, seed


class Command(BaseCommand):
    """Loads invented people and a year of work for three offices. Refuses in production."""

    help = "Load the demonstration data once; a second run changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Demonstration accounts have a public password and are never made in production.")
        if is_seeded():
            self.stdout.write("Demonstration data: already there.")
            return
        if User.objects.exists():
            raise CommandError("This database has real accounts; demonstration data needs a database of its own.")
        made = seed()
        self.stdout.write(
            f"Demonstration data: {made['clients']} clients, {made['sentences']} sentences, {made['events']} events."
        )
