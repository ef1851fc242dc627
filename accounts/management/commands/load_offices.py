"""`manage.py load_offices`: the 33 Kanwil and 92 Bapas of the reference data."""

from typing import Any

from django.core.management.base import BaseCommand

from accounts.actions import load_offices


class Command(BaseCommand):
    """Creates the Kanwil and Bapas that are missing. May run as often as one likes."""

    help = "Create the Kanwil and Bapas of the reference data that are missing; existing rows are left alone."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = load_offices()
        if options["verbosity"] > 0:
            self.stdout.write(
                f"Kanwil: {loaded.regional_offices_created} created, {loaded.regional_offices} in all. "
                f"Bapas: {loaded.offices_created} created, {loaded.offices} in all."
            )
