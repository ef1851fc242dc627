"""What tests of reminder rules share: who is told of what, and that a rule asks the database no more for more rows."""

from collections.abc import Callable, Iterable
from datetime import date
from uuid import UUID

from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import Office
from reminders.registry import DueReminder, rule_named

Find = Callable[[Office, date], Iterable[DueReminder]]


def told(find: Find, office: Office, day: date) -> set[tuple[UUID, int | None]]:
    """Pairs of subject and account; raises when the same pair stands there twice for one occasion."""
    found = list(find(office, day))
    keys = [(due.subject, due.recipient_id, due.occasion) for due in found]
    assert len(keys) == len(set(keys)), "one occasion is told once"
    return {(subject, recipient) for subject, recipient, _occasion in keys}


def days_told(find: Find, office: Office, around: date, before: int, after: int) -> list[int]:
    """On which days, counted from `around`, the rule finds something."""
    return [n for n in range(-before, after + 1) if list(find(office, date.fromordinal(around.toordinal() + n)))]


def queries_of(find: Find, office: Office, day: date) -> tuple[int, int]:
    """How many reminders the rule finds, and in how many queries."""
    with CaptureQueriesContext(connection) as asked:
        found = list(find(office, day))
    return len(found), len(asked)


def placeholders_filled(name: str, office: Office, day: date) -> None:
    """Raises unless every reminder that the rule gives fills exactly the placeholders the rule declares."""
    rule = rule_named(name)
    assert rule is not None
    found = list(rule.find(office, day))
    assert found
    assert {frozenset(due.values) for due in found} == {frozenset(rule.placeholders)}
