"""`manage.py load_regions`: all provinces, regencies, districts and villages of Indonesia."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from bapas_portal.law import DomainError
from villages.actions import load_regions


class Command(BaseCommand):
    """Creates and updates the regions. May run as often as one likes; needs `load_offices` before it."""

    help = "Load the regions of Indonesia down to the village, and the Bapas of each regency."

    def handle(self, *args: Any, **options: Any) -> None:
        started = time.monotonic()
        try:
            loaded = load_regions()
        except DomainError as error:
            raise CommandError(error.message) from error
        if options["verbosity"] > 0:
            self.stdout.write(
                f"{loaded.provinces} provinces, {loaded.regencies} regencies, {loaded.districts} districts, "
                f"{loaded.villages} villages ({loaded.created} created, {loaded.changed} changed, "
                f"{loaded.ended} ended) in {time.monotonic() - started:.1f} s."
            )
