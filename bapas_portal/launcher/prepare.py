"""Bring the database and the static files up to date; every step is quick when there is nothing to do.

The launcher runs it as a process of its own, with the environment of the portal.
"""

import sys
import time
from collections.abc import Sequence

import django
from django.conf import settings
from django.core.management import call_command

STEPS: dict[str, tuple[str, ...]] = {
    "Creating the tables": ("createcachetable", "migrate"),
    "Loading Kanwil and Bapas": ("load_offices",),
    "Loading provinces, regencies, districts and villages": ("load_regions",),
    "Loading the demonstration data": ("seed_demo",),
    "Collecting static files": ("collectstatic",),
}
# A step that takes longer than this is worth a line in the terminal even when nothing went wrong.
SILENT_SECONDS = 1.0


def main(argv: Sequence[str]) -> int:
    """Run every step; the commands' own output goes to standard error, the progress to standard output."""
    django.setup()
    for title, commands in STEPS.items():
        started = time.monotonic()
        for command in commands:
            if command == "collectstatic" and settings.DEBUG:
                continue
            options = {"interactive": False} if command in {"migrate", "collectstatic"} else {}
            call_command(command, stdout=sys.stderr, stderr=sys.stderr, **options)
        seconds = time.monotonic() - started
        if seconds > SILENT_SECONDS:
            sys.stdout.write(f"{title}: {seconds:.1f} s\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
