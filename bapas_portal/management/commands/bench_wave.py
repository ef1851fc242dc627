"""`manage.py bench_wave`: villages answering an invitation at once through `/i/<token>/`, measured and counted."""

import os
import random
import subprocess
import sys
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from bapas_portal.demo.scale_invitations import seed_wave
from bapas_portal.launcher.embedded import free_port
from bapas_portal.wave import drive, lost_and_doubled, milliseconds


class Command(BaseCommand):
    """Seeds links, serves the portal with gunicorn on this machine, lets a sample answer, and counts the rows."""

    help = "Measure a wave of answers on a demonstration database. Never in production."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--links", type=int, default=84_000, help="villages that are sent a link")
        parser.add_argument("--answers", type=int, default=4_000, help="how many of them answer")
        parser.add_argument("--phones", type=int, default=16, help="how many answer at the same moment")
        parser.add_argument("--workers", type=int, default=3, help="processes of gunicorn, with four threads each")
        parser.add_argument("--seconds", type=int, default=300, help="stop after this long")

    def handle(self, *args: Any, links: int, answers: int, phones: int, workers: int, seconds: int, **o: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Invented invitations are never written into a production database.")
        if not (0 < answers <= links <= 84_000 and 0 < phones <= 64 and 0 < seconds <= 1_800):
            raise CommandError("Ask for at most 84,000 links, as many answers, 64 phones and half an hour.")
        invited = seed_wave(links=links, say=self.stdout.write)
        sample = random.Random(1).sample(invited, min(answers, len(invited)))
        port = free_port()
        serving = os.environ | {"BAPAS_DEBUG": "false", "BAPAS_LOG_LEVEL": "ERROR"}
        manage = [sys.executable, str(settings.BASE_DIR / "manage.py")]
        subprocess.run([*manage, "collectstatic", "--noinput", "--verbosity=0"], env=serving, check=True)
        server = subprocess.Popen(
            [
                *(sys.executable, "-m", "gunicorn", "bapas_portal.wsgi:application", "--bind", f"127.0.0.1:{port}"),
                *("--workers", str(workers), "--threads", "4", "--log-level", "error"),
            ],
            env=serving,
            cwd=settings.BASE_DIR,
        )
        try:
            self._wait(port)
            tally, took = drive(sample, port=port, phones=phones, seconds=seconds)
        finally:
            server.terminate()
            server.wait(timeout=30)
        self.stdout.write(f"{len(tally.answered)} villages answered in {took:.0f} s, {phones} at a time.")
        self.stdout.write(
            f"{len(tally.answered) / took:.1f} answers and {tally.requests / took:.0f} requests a second."
        )
        for step, values in tally.seconds.items():
            half, most = milliseconds(values, 50), milliseconds(values, 95)
            self.stdout.write(f"{step:12} {len(values):7} times, median {half:5.0f} ms, p95 {most:5.0f} ms")
        for failure in sorted(set(tally.failed)):
            self.stdout.write(f"failed {tally.failed.count(failure)} times: {failure}")
        wrong = lost_and_doubled(sample, tally)
        for what, count in wrong.items():
            self.stdout.write(f"{count} {what}")
        if any(wrong.values()):
            raise CommandError("An answer was lost or counted twice.")

    def _wait(self, port: int) -> None:
        """Until the server answers, half a minute at most."""
        from http.client import HTTPConnection

        for _ in range(60):
            try:
                line = HTTPConnection("127.0.0.1", port, timeout=5)
                line.request("GET", "/healthz")
                if line.getresponse().status == 200:
                    return
            except OSError:
                time.sleep(0.5)
        raise CommandError("gunicorn did not start.")
