"""`manage.py bench_wave`: villages answering an invitation at once through `/i/<token>/`, measured and counted.

A wave longer than the time given is gone on with (`--go-on`) until every village has answered; the count of lost and
doubled answers is over all of them.
"""

import os
import random
import subprocess
import sys
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from bapas_portal.demo.scale_invitations import Invited, seed_in_parts
from bapas_portal.launcher.embedded import free_port
from bapas_portal.wave import Tally, drive, lost_and_doubled, milliseconds
from bapas_portal.wave_file import WaveFile
from programs.models import VillageRegistration

MOST_SECONDS = 10_800


class Command(BaseCommand):
    """Seeds links, serves the portal with gunicorn on this machine, lets a sample answer, and counts the rows."""

    help = "Measure a wave of answers on a demonstration database. Never in production."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--links", type=int, default=84_000, help="villages that are sent a link")
        parser.add_argument("--answers", type=int, default=4_000, help="how many of them answer")
        parser.add_argument("--phones", type=int, default=16, help="how many answer at the same moment")
        parser.add_argument("--workers", type=int, default=3, help="processes of gunicorn, with four threads each")
        parser.add_argument("--seconds", type=int, default=300, help="stop after this long")
        parser.add_argument("--go-on", action="store_true", help="go on where an earlier wave stopped")

    def handle(
        self,
        *args: Any,
        links: int,
        answers: int,
        phones: int,
        workers: int,
        seconds: int,
        go_on: bool,
        **o: Any,
    ) -> None:
        if settings.PRODUCTION:
            raise CommandError("Invented invitations are never written into a production database.")
        if not (0 < answers <= links <= 84_000 and 0 < phones <= 64 and 0 < seconds <= MOST_SECONDS):
            raise CommandError("Ask for at most 84,000 links, as many answers, 64 phones and three hours.")
        wave = WaveFile(settings.DATA_DIR)
        if go_on and not wave.exists:
            raise CommandError("There is no wave to go on with.")
        if not go_on:
            wave.delete()
        self._seed(wave, links)
        invited = wave.links()
        sample = random.Random(1).sample(invited, min(answers, len(invited)))
        rows = VillageRegistration.objects.filter(pk__in=[village.registration_id for village in sample])
        before = set(rows.exclude(state=VillageRegistration.State.INVITED).values_list("pk", flat=True))
        todo = [village for village in sample if village.registration_id not in before]
        if before:
            self.stdout.write(f"{len(before)} villages answered before; {len(todo)} go on.")
        tally = Tally(keep=wave.add_shown)
        took = self._drive(todo, tally, phones=phones, workers=workers, seconds=seconds)
        self._tell(tally, took, phones)
        wrong = lost_and_doubled(invited, wave.shown())
        recorded = rows.exclude(state=VillageRegistration.State.INVITED).count()
        self.stdout.write(f"{recorded} of {len(sample)} villages have an answer on record.")
        if recorded == len(sample):
            wave.delete()
        else:
            self.stdout.write("Not all have answered: the same command with --go-on goes on.")
        for what, count in wrong.items():
            self.stdout.write(f"{count} {what}")
        if any(wrong.values()):
            raise CommandError("An answer was lost or counted twice.")

    def _seed(self, wave: WaveFile, links: int) -> None:
        """Makes the links that are not there yet, and says how fast."""
        there, began = len(wave.links()), time.perf_counter()
        made = 0
        for part in seed_in_parts(first=there, links=links):
            wave.add_links(part)
            made += len(part)
        took = time.perf_counter() - began
        self.stdout.write(f"{made} links made in {took:.0f} s: {made / max(took, 0.001):.0f} a second.")

    def _drive(self, todo: list[Invited], tally: Tally, *, phones: int, workers: int, seconds: int) -> float:
        """Serves the portal and lets the phones answer; how long they took."""
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
            return drive(todo, port=port, phones=phones, seconds=seconds, tally=tally, say=self.say)
        finally:
            server.terminate()
            server.wait(timeout=30)

    def say(self, line: str) -> None:
        """Writes a line that whoever watches the log sees at once."""
        self.stdout.write(line)
        self.stdout.flush()

    def _tell(self, tally: Tally, took: float, phones: int) -> None:
        """What the phones saw."""
        self.stdout.write(f"{len(tally.answered)} villages answered in {took:.0f} s, {phones} at a time.")
        self.stdout.write(
            f"{len(tally.answered) / took:.1f} answers and {tally.requests / took:.0f} requests a second."
        )
        for step, values in tally.seconds.items():
            half, most = milliseconds(values, 50), milliseconds(values, 95)
            self.stdout.write(f"{step:12} {len(values):7} times, median {half:5.0f} ms, p95 {most:5.0f} ms")
        for failure in sorted(set(tally.failed)):
            self.stdout.write(f"failed {tally.failed.count(failure)} times: {failure}")

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
