"""`manage.py bench_sweep`: a sweep of the report-ins of tomorrow, beside one plain statement that finds the same."""

import resource
import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, transaction
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
        plain, plain_count = self._plain()
        self.stdout.write(f"plain INSERT … SELECT: {plain_count:,} rows in {plain:.2f} s")
        for number in range(1, rounds + 1):
            started, found, written = time.perf_counter(), 0, 0
            for office in offices:
                turn = Found(rule, office, timezone.localdate(timezone=office.zone), name=RULE)
                found += turn.count
                written += turn.write()
            seconds = time.perf_counter() - started
            self.stdout.write(
                f"sweep {number}: {found:,} found, {written:,} written in {seconds:.2f} s, "
                f"{seconds / plain:.1f} times the plain statement"
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.stdout.write(f"peak memory of this process: {peak:.0f} MB")
        transaction.set_rollback(True)

    def _plain(self) -> tuple[float, int]:
        """Seconds and rows of the plain statement, into a table of its own with the same unique key."""
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TEMPORARY TABLE plain_found (subject uuid, recipient bigint, occasion date,"
                " UNIQUE (subject, recipient, occasion)) ON COMMIT DROP"
            )
            started = time.perf_counter()
            cursor.execute(PLAIN, {"open": list(OPEN_STATUSES)})
            return time.perf_counter() - started, cursor.rowcount
