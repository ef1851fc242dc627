"""What one rule finds at one office, and the statements that bring the outbox in line with it.

The finds go into a temporary table in portions, so that memory holds one portion however many there are; the outbox is
compared with them in a handful of statements. The table empties itself with each transaction.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db import connection
from psycopg2.extras import execute_values

from accounts.models import Office
from reminders.models import Wording
from reminders.registry import DueReminder, Rule
from reminders.wordings import words_for

PORTION = 1000
COUNTED = 500  # from so many finds on the planner is told how many there are

_TABLE = """
    CREATE TEMPORARY TABLE IF NOT EXISTS due_found (
        subject uuid NOT NULL,
        recipient_kind varchar(16) NOT NULL,
        recipient_id bigint,
        recipient_key uuid,
        occasion date NOT NULL,
        due_at timestamptz NOT NULL,
        title varchar(150) NOT NULL,
        body varchar(500) NOT NULL,
        path varchar(200) NOT NULL,
        wording_id bigint,
        reachable boolean NOT NULL DEFAULT true,
        UNIQUE NULLS NOT DISTINCT (subject, recipient_kind, recipient_key, recipient_id, occasion)
    ) ON COMMIT DELETE ROWS;
    DELETE FROM due_found
"""

_ACCOUNTS = """
    UPDATE due_found SET recipient_key = person.public_id, reachable = person.is_active
    FROM accounts_user AS person WHERE person.id = due_found.recipient_id
"""

_SAME_PERSON = """found.subject = reminder.subject AND found.recipient_kind = reminder.recipient_kind
    AND found.recipient_key = reminder.recipient_key"""

_SAME = f"{_SAME_PERSON} AND found.occasion = reminder.occasion"

# Waiting and never claimed: a claim changes `state` or `retry_at` of the row itself, so whoever waited for its lock
# looks again and leaves it alone.
_UNTOUCHED = "reminder.state IN ('waiting', 'held') AND reminder.retry_at IS NULL"

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
    WHERE rule = %(rule)s AND office_id = %(office)s AND state IN ('waiting', 'held', 'unreached')
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


class Found:
    """What a rule finds at an office on a day, inside the caller's transaction."""

    def __init__(self, rule: Rule | None, office: Office, day: date, *, name: str) -> None:
        """Asks the rule and keeps what it finds; without a rule nothing is found. `name` is the rule's."""
        self.keys: dict[str, str | int] = {"rule": name, "office": office.pk}
        self.count = 0
        with connection.cursor() as cursor:
            cursor.execute(_TABLE)
            if rule is None:
                return
            execute_values(
                cursor.cursor,
                """INSERT INTO due_found (subject, recipient_kind, recipient_id, recipient_key, occasion, due_at, title,
                body, path, wording_id) VALUES %s ON CONFLICT DO NOTHING""",
                self._rows(rule.find(office, day), office),
                template="(%s::uuid, %s, %s, %s::uuid, %s, %s, %s, %s, %s, %s)",
                page_size=PORTION,
            )
            if self.count:
                cursor.execute(_ACCOUNTS)
            if self.count >= COUNTED:
                cursor.execute("ANALYZE due_found")

    def _rows(self, finds: Iterable[DueReminder], office: Office) -> Iterator[tuple[object, ...]]:
        """The finds as rows, in the words that are in use, one at a time."""
        wording = None
        for due in finds:
            if not self.count:
                wording = Wording.objects.active().filter(rule=self.keys["rule"]).first()
            self.count += 1
            yield _row(due, office, wording)

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
        self._run(_MOVE)
        self.cancel_others()
        self._run(_REWORD)
        return self._run(_BRING_BACK) + self._run(_ADD)

    def hold(self) -> int:
        """Holds what was found and has not been claimed; returns how many."""
        return self._run(_HOLD)

    def _run(self, statement: str) -> int:
        with connection.cursor() as cursor:
            cursor.execute(statement, self.keys)
            return int(cursor.rowcount)


def _row(due: DueReminder, office: Office, wording: Wording | None) -> tuple[object, ...]:
    words = words_for(due, office, wording)
    key = str(due.recipient_key) if due.recipient_key else None
    return (
        *(str(due.subject), due.recipient_kind.value, due.recipient_id, key, due.occasion, due.due_at),
        *(words.title, words.body, due.path, words.wording_id),
    )
