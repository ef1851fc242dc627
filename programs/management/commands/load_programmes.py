"""`manage.py load_programmes`: the outreach programmes every portal knows from the start."""

from typing import Any

from django.core.management.base import BaseCommand

from programs.actions.programmes import load_programmes


class Command(BaseCommand):
    """Creates the programmes that are missing. Needs `load_offices` before it; may run as often as one likes."""

    help = "Create the outreach programmes of the reference data that are missing; existing rows are left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        created = load_programmes()
        if options["verbosity"] > 0:
            self.stdout.write(f"Outreach programmes: {created} created.")
