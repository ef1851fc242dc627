"""The temporary table of what one rule finds at one office, filled by COPY a portion at a time.

The table empties itself with each transaction. It has no key: the same find given twice is one (`ONCE`).
"""

import io
from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from django.db import connection

from accounts.models import Office, User
from reminders.models import Wording
from reminders.registry import DueReminder
from reminders.wordings import words_for

PORTION = 1000
COUNTED = 500  # from so many finds on the planner is told how many there are

COLUMNS = (
    "subject, recipient_kind, recipient_id, recipient_key, occasion, due_at, title, body, path, wording_id, reachable"
)

OPEN = """
    CREATE TEMPORARY TABLE IF NOT EXISTS due_found (
        subject uuid NOT NULL,
        recipient_kind varchar(16) NOT NULL,
        recipient_id bigint,
        recipient_key uuid NOT NULL,
        occasion date NOT NULL,
        due_at timestamptz NOT NULL,
        title varchar(150) NOT NULL,
        body varchar(500) NOT NULL,
        path varchar(200) NOT NULL,
        wording_id bigint,
        reachable boolean NOT NULL
    ) ON COMMIT DELETE ROWS;
    TRUNCATE due_found
"""

ONCE = """
    DELETE FROM due_found AS again USING due_found AS found
    WHERE found.subject = again.subject AND found.recipient_kind = again.recipient_kind
        AND found.recipient_key = again.recipient_key AND found.occasion = again.occasion AND found.ctid < again.ctid
"""

_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def fill(rule: str, finds: Iterable[DueReminder], office: Office) -> int:
    """Writes the finds, in the words that are in use, into the empty table; returns how many there were."""
    count, wording = 0, None
    accounts: dict[int, tuple[UUID, bool]] = {}
    with connection.cursor() as cursor:
        cursor.execute(OPEN)
        coming = iter(finds)
        while portion := list(islice(coming, PORTION)):
            if not count:
                wording = Wording.objects.active().filter(rule=rule).first()
            count += len(portion)
            accounts |= _accounts({due.recipient_id for due in portion if due.recipient_id} - accounts.keys())
            lines = io.StringIO("".join(_lines(portion, accounts, office, wording)))
            cursor.cursor.copy_expert(f"COPY due_found ({COLUMNS}) FROM STDIN", lines)
        if count >= COUNTED:
            cursor.execute("ANALYZE due_found (subject, occasion)")
    return count


def _accounts(keys: Iterable[int]) -> dict[int, tuple[UUID, bool]]:
    """By account its public id and whether it is in use."""
    wanted = list(keys)
    if not wanted:
        return {}
    rows = User.objects.filter(pk__in=wanted).values_list("pk", "public_id", "is_active")
    return {pk: (public_id, is_active) for pk, public_id, is_active in rows}


def _lines(
    portion: Iterable[DueReminder], accounts: dict[int, tuple[UUID, bool]], office: Office, wording: Wording | None
) -> Iterator[str]:
    """The finds as COPY reads them; an account that is gone is nobody to tell."""
    for due in portion:
        if due.recipient_id is None:
            key, reachable = due.recipient_key, True
        elif (account := accounts.get(due.recipient_id)) is not None:
            key, reachable = account
        else:
            continue
        if wording is None:
            title, body, wording_id = due.title, due.body, None
        else:
            words = words_for(due, office, wording)
            title, body, wording_id = words.title, words.body, words.wording_id
        yield (
            f"{due.subject}\t{due.recipient_kind.value}\t{_or_null(due.recipient_id)}\t{key}\t{due.occasion}\t{due.due_at}"
            f"\t{_escaped(title)}\t{_escaped(body)}\t{_escaped(due.path)}"
            f"\t{_or_null(wording_id)}\t{'t' if reachable else 'f'}\n"
        )


def _escaped(text: str) -> str:
    return text if text.isprintable() and "\\" not in text else text.translate(_ESCAPED)


def _or_null(number: int | None) -> str:
    return r"\N" if number is None else str(number)
