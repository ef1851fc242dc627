"""What one rule finds at one office, and the statements that bring the outbox in line with it.

The finds go into a temporary table in portions, so that memory holds one portion however many there are. One statement
then says in what the outbox differs from them; in most rounds in nothing, and nothing more is asked.
"""

from datetime import date
from typing import NamedTuple

from django.db import connection

from accounts.models import Office
from reminders.actions import found_table
from reminders.registry import Rule

_SAME_PERSON = """found.subject = reminder.subject AND found.recipient_kind = reminder.recipient_kind
    AND found.recipient_key = reminder.recipient_key"""

_SAME = f"{_SAME_PERSON} AND found.occasion = reminder.occasion"

# Waiting and never claimed: a claim changes `state` or `retry_at` of the row itself, so whoever waited for its lock
# looks again and leaves it alone.
_UNTOUCHED = "reminder.state IN ('waiting', 'held') AND reminder.retry_at IS NULL"

_OPEN = "reminder.state IN ('waiting', 'held', 'unreached')"

# A look-up by the unique key for each find: LIMIT keeps the planner from reading all that a rule ever told.
_DIFFERENCE = f"""
    SELECT
        coalesce(bool_or(told.state IS NULL AND reachable), false),
        coalesce(bool_or(told.state = 'cancelled' AND reachable), false),
        coalesce(bool_or(told.is_reworded), false),
        EXISTS (
            SELECT FROM reminders_reminder AS reminder
            WHERE rule = %(rule)s AND office_id = %(office)s AND {_OPEN}
                AND NOT EXISTS (SELECT FROM due_found AS found WHERE {_SAME})
        )
    FROM due_found AS found LEFT JOIN LATERAL (
        SELECT state, {_UNTOUCHED} AND (reminder.title, reminder.body, reminder.path, reminder.wording_id)
            IS DISTINCT FROM (found.title, found.body, found.path, found.wording_id) AS is_reworded
        FROM reminders_reminder AS reminder
        WHERE rule = %(rule)s AND {_SAME}
        LIMIT 1
    ) AS told ON true
"""  # noqa: S608 - joined from the constants above

_MOVE = f"""
    WITH gone AS (
        SELECT reminder.id, subject, recipient_kind, recipient_key,
            row_number() OVER (PARTITION BY subject, recipient_kind, recipient_key ORDER BY occasion, id) AS place
        FROM reminders_reminder AS reminder
        WHERE rule = %(rule)s AND office_id = %(office)s AND {_UNTOUCHED}
            AND EXISTS (SELECT FROM due_found AS found WHERE {_SAME_PERSON})
            AND NOT EXISTS (SELECT FROM due_found AS found WHERE {_SAME})
    ), fresh AS (
        SELECT found.*,
            row_number() OVER (PARTITION BY subject, recipient_kind, recipient_key ORDER BY occasion) AS place
        FROM due_found AS found
        WHERE reachable AND NOT EXISTS (
            SELECT FROM reminders_reminder AS reminder WHERE reminder.rule = %(rule)s AND {_SAME}
        )
    )
    UPDATE reminders_reminder AS reminder
    SET occasion = fresh.occasion, due_at = fresh.due_at, title = fresh.title, body = fresh.body, path = fresh.path,
        wording_id = fresh.wording_id, read_at = NULL
    FROM gone JOIN fresh USING (subject, recipient_kind, recipient_key, place)
    WHERE reminder.id = gone.id AND {_UNTOUCHED}
"""  # noqa: S608 - joined from the constants above

_CANCEL = f"""
    UPDATE reminders_reminder AS reminder SET state = 'cancelled'
    WHERE rule = %(rule)s AND office_id = %(office)s AND {_OPEN}
        AND NOT EXISTS (SELECT FROM due_found AS found WHERE {_SAME})
"""  # noqa: S608 - joined from the constants above

_REWORD = f"""
    UPDATE reminders_reminder AS reminder
    SET title = found.title, body = found.body, path = found.path, wording_id = found.wording_id
    FROM due_found AS found
    WHERE rule = %(rule)s AND office_id = %(office)s AND {_UNTOUCHED} AND {_SAME}
        AND (reminder.title, reminder.body, reminder.path, reminder.wording_id)
            IS DISTINCT FROM (found.title, found.body, found.path, found.wording_id)
"""  # noqa: S608 - joined from the constants above

_BRING_BACK = f"""
    UPDATE reminders_reminder AS reminder
    SET state = 'waiting', reason = '', office_id = %(office)s, due_at = found.due_at, title = found.title,
        body = found.body, path = found.path, wording_id = found.wording_id
    FROM due_found AS found
    WHERE rule = %(rule)s AND state = 'cancelled' AND found.reachable AND {_SAME} AND NOT EXISTS (
        SELECT FROM reminders_delivery AS delivery
        WHERE delivery.reminder_id = reminder.id AND outcome <> 'failed'
            AND (channel <> 'in_app' OR outcome = 'skipped')
    )
"""  # noqa: S608 - joined from the constants above

_ADD = """
    INSERT INTO reminders_reminder (
        public_id, rule, subject, office_id, recipient_kind, recipient_key, recipient_id, occasion, due_at, state,
        title, body, path, wording_id, created_at
    )
    SELECT gen_random_uuid(), %(rule)s, subject, %(office)s, recipient_kind, recipient_key, recipient_id, occasion,
        due_at, 'waiting', title, body, path, wording_id, statement_timestamp()
    FROM due_found WHERE reachable
    ORDER BY subject, recipient_kind, recipient_key, occasion
    ON CONFLICT (rule, subject, recipient_kind, recipient_key, occasion) DO NOTHING
"""

_HOLD = f"""
    UPDATE reminders_reminder AS reminder SET state = 'held', reason = 'storm'
    FROM due_found AS found
    WHERE rule = %(rule)s AND office_id = %(office)s AND state = 'waiting' AND retry_at IS NULL AND {_SAME}
"""  # noqa: S608 - joined from the constants above


class _Difference(NamedTuple):
    """In what the outbox differs from the finds: ones it has not, has as cancelled, in other words, and has besides."""

    is_new: bool
    is_back: bool
    is_reworded: bool
    is_over: bool


class Found:
    """What a rule finds at an office on a day, inside the caller's transaction."""

    def __init__(self, rule: Rule | None, office: Office, day: date, *, name: str) -> None:
        """Asks the rule and keeps what it finds; without a rule nothing is found. `name` is the rule's."""
        self.keys: dict[str, str | int] = {"rule": name, "office": office.pk}
        self.count = found_table.fill(name, rule.find(office, day) if rule else (), office)

    def cancel_others(self) -> int:
        """Cancels what waits, also for an officer's hand, and is no longer found; returns how many."""
        return self._run(_CANCEL)

    def write(self) -> int:
        """Moves, cancels, rewords, brings back and adds; returns how many came new or back.

        A moved date moves the same row. What may have gone out already is neither moved nor brought back.
        """
        if not self.count:
            self.cancel_others()
            return 0
        differs = self._difference()
        if any(differs):
            self._run(found_table.ONCE)
        if differs.is_new and differs.is_over:
            self._run(_MOVE)
        if differs.is_over:
            self.cancel_others()
        if differs.is_reworded:
            self._run(_REWORD)
        written = self._run(_BRING_BACK) if differs.is_back else 0
        return written + (self._run(_ADD) if differs.is_new else 0)

    def hold(self) -> int:
        """Holds what was found and has not been claimed; returns how many."""
        return self._run(_HOLD)

    def _difference(self) -> _Difference:
        with connection.cursor() as cursor:
            cursor.execute(_DIFFERENCE, self.keys)
            return _Difference(*cursor.fetchone())

    def _run(self, statement: str) -> int:
        with connection.cursor() as cursor:
            cursor.execute(statement, self.keys)
            return int(cursor.rowcount)
