"""`manage.py bench_sweep`: a sweep of the report-ins of tomorrow, beside one plain statement that finds the same."""

import resource
import time
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import Office
from clients.models import Client
from clients.querysets.scope import OPEN_STATUSES
from reminders.actions.found import Found
from reminders.registry import rule_named

RULE = "report_in_due"

# The duties of today and tomorrow in open cases, each to the officer of the case: what the rule finds, without its
# stand-ins, its words or its look at what was there before.
PLAIN = """
    INSERT INTO plain_found
    SELECT duty.public_id, supervision.officer_id, duty.due_on
    FROM clients_reportin AS duty
    JOIN clients_supervision AS supervision ON supervision.id = duty.supervision_id
    JOIN accounts_user AS officer ON officer.id = supervision.officer_id AND officer.is_active
    JOIN accounts_office AS office ON office.id = supervision.office_id AND office.is_active
    WHERE duty.state = 'due' AND supervision.status = ANY(%(open)s)
        AND duty.due_on BETWEEN (statement_timestamp() AT TIME ZONE office.timezone)::date
            AND (statement_timestamp() AT TIME ZONE office.timezone)::date + 1
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock, and of work in this process: the rest the database worked."""

    seconds: float
    own: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s ({self.own:.2f} s in this process)"


class Clock:
    """Time spent since it was made."""

    def __init__(self) -> None:
        self._seconds, self._own = time.perf_counter(), time.process_time()

    def read(self) -> Spent:
        """So far."""
        return Spent(time.perf_counter() - self._seconds, time.process_time() - self._own)


class Command(BaseCommand):
    """Measures on a database filled by `seed_scale`; everything it writes is rolled back."""

    help = "Time and memory of a sweep of report-ins, beside one plain INSERT … SELECT. Never in production."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--rounds", type=int, default=2, help="the first writes, the others find it written")

    @transaction.atomic
    def handle(self, *args: Any, rounds: int, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("Measured is never on a production database.")
        rule = rule_named(RULE)
        if rule is None:
            raise CommandError(f"No reminder rule is called {RULE}.")
        offices = list(Office.objects.active())
        self.stdout.write(f"{Client.objects.count():,} clients, {len(offices)} offices")
        reverse("reminders:reminder_list")  # reads all addresses, as a worker does once when it starts
        plain, plain_count = self._plain()
        self.stdout.write(f"plain INSERT … SELECT: {plain_count:,} rows in {plain}")
        for number in range(1, rounds + 1):
            clock, found, written = Clock(), 0, 0
            for office in offices:
                turn = Found(rule, office, timezone.localdate(timezone=office.zone), name=RULE)
                found += turn.count
                written += turn.write()
            spent = clock.read()
            self.stdout.write(
                f"sweep {number}: {found:,} found, {written:,} written in {spent}, "
                f"{spent.seconds / plain.seconds:.1f} times the plain statement"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.stdout.write(f"peak memory of this process: {peak:.0f} MB")
        transaction.set_rollback(True)

    def _plain(self) -> tuple[Spent, int]:
        """Time and rows of the plain statement, into a table of its own with the same unique key."""
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TEMPORARY TABLE plain_found (subject uuid, recipient bigint, occasion date,"
                " UNIQUE (subject, recipient, occasion)) ON COMMIT DROP"
            )
            cursor.execute(PLAIN, {"open": list(OPEN_STATUSES)})  # once for pages that nobody has read yet
            cursor.execute("TRUNCATE plain_found")
            clock = Clock()
            cursor.execute(PLAIN, {"open": list(OPEN_STATUSES)})
            return clock.read(), cursor.rowcount
