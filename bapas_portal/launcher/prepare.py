"""Bring the database and the static files up to date; every step is quick when there is nothing to do.

The launcher runs it as a process of its own, with the environment of the portal.
"""

import hashlib
import sys
import time
from pathlib import Path

import django
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

STEPS: dict[str, tuple[str, ...]] = {
    "Creating the tables": ("createcachetable", "migrate"),
    "Loading Kanwil, Bapas and their programmes": ("load_offices", "load_programmes"),
    "Loading provinces, regencies, districts and villages": ("load_regions",),
    "Loading the demonstration data": ("seed_demo",),
}
# A step that takes longer than this is worth a line in the terminal.
SILENT_SECONDS = 1.0
# Builds of Bootstrap and htmx that no page uses: compressing them would take most of the time.
UNUSED_STATIC_FILES = [
    *("bootstrap-*.css*", "*.rtl.*", "bootstrap.css*"),
    *("bootstrap.js*", "bootstrap.esm*", "bootstrap.min.js*", "bootstrap.bundle.js*"),
    *("htmax-*", "htmx-4*", "hx-*"),
]


def main() -> None:
    """Run every step; the commands' own output goes to standard error, the progress to standard output."""
    django.setup()
    for title, commands in STEPS.items():
        started = time.monotonic()
        for command in commands:
            call_command(command, stdout=sys.stderr, stderr=sys.stderr)
        report(title, started)
    if not settings.DEBUG:
        started = time.monotonic()
        collect_static_files()
        report("Collecting static files", started)


def report(title: str, started: float) -> None:
    """Say how long a step took, if it was long."""
    seconds = time.monotonic() - started
    if seconds > SILENT_SECONDS:
        sys.stdout.write(f"{title}: {seconds:.1f} s\n")
        sys.stdout.flush()


def collect_static_files() -> None:
    """Collect and compress the static files, unless they are the same as the last time."""
    stamp = Path(settings.STATIC_ROOT) / ".collected"
    found = hashlib.sha256(repr(settings.STORAGES).encode())
    for finder in get_finders():
        for name, storage in finder.list(UNUSED_STATIC_FILES):
            state = Path(storage.path(name)).stat()
            found.update(f"{storage.path(name)} {state.st_size} {state.st_mtime_ns}\n".encode())
    if stamp.exists() and stamp.read_text() == found.hexdigest():
        return
    stamp.unlink(missing_ok=True)
    call_command(
        "collectstatic", interactive=False, ignore_patterns=UNUSED_STATIC_FILES, stdout=sys.stderr, stderr=sys.stderr
    )
    stamp.write_text(found.hexdigest())


if __name__ == "__main__":
    main()
