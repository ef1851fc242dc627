"""Whatever a rule finds, loses and moves, and whenever it is delivered: one message for each occasion, none lost.

Random sequences of sweeps and deliveries on a real PostgreSQL. After every step the outbox is held against what was
found: what is due and found was told or waits, nothing was told twice, and what nobody finds any more does not wait.
"""

from contextlib import suppress
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.core import mail
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from accounts.models import Office, User
from reminders import registry
from reminders.actions.deliver import deliver
from reminders.actions.found import Found
from reminders.models import Delivery, Reminder
from reminders.registry import DueReminder, Rule
from tests.factories.accounts import UserFactory
from tests.reminders.outside import noon

pytestmark = pytest.mark.django_db

DAY = date(2026, 11, 22)
NOON = noon()
SUBJECTS, DAYS, PEOPLE = 3, 3, 2

FINDS = st.frozensets(
    st.tuples(st.integers(0, SUBJECTS - 1), st.integers(0, PEOPLE - 1), st.integers(0, DAYS - 1)), max_size=6
)
STEPS = st.lists(st.one_of(FINDS, st.just("deliver"), st.just("deliver by a worker that dies")), max_size=12)


class Died(BaseException):
    """The worker is gone between the mail server and the database."""


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_each_occasion_is_told_at_most_once_and_nothing_found_is_lost(
    steps: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    with transaction.atomic():
        play(steps, monkeypatch)
        transaction.set_rollback(True)


def play(steps: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    people = UserFactory.create_batch(PEOPLE, email="petugas@contoh.invalid")
    office = people[0].office
    found: frozenset[tuple[int, int, int]] = frozenset()

    def find(where: Office, _day: date) -> list[DueReminder]:
        return [due(people, one) for one in sorted(found)] if where == office else []

    rule = Rule("uji", "Uji", "", find)
    monkeypatch.setattr(registry, "_rules", {"uji": rule})
    mail.outbox = []
    for number, step in enumerate(steps, start=1):
        moment = NOON + timedelta(hours=8 * number)  # by day and by night, several on one day
        if isinstance(step, frozenset):
            found = step
            Found(rule, office, DAY, name="uji").write()
        elif step == "deliver":
            deliver(now=moment)
        else:
            with monkeypatch.context() as broken:
                broken.setattr("reminders.actions.deliver._settle", die)
                with suppress(Died):
                    deliver(now=moment)
        hold(people, found)


def due(people: list[User], one: tuple[int, int, int]) -> DueReminder:
    subject, person, day = one
    return DueReminder(
        subject=UUID(int=subject + 1),
        recipient_id=people[person].pk,
        occasion=DAY + timedelta(days=day),
        due_at=timezone.now() - timedelta(minutes=1),
        title=f"{one}",
        body="",
        path="/clients/",
    )


def die(*_args: object) -> None:
    raise Died


def hold(people: list[User], found: frozenset[tuple[int, int, int]]) -> None:
    """What must be true after every step."""
    rows = {
        (row.subject.int - 1, people.index(row.recipient), (row.occasion - DAY).days): row
        for row in Reminder.objects.select_related("recipient")
    }
    assert len(rows) == Reminder.objects.count()
    told = [message.extra_headers["Message-ID"] for message in mail.outbox]
    assert len(told) == len(set(told)), "nobody is told twice"
    for one in found:
        assert rows[one].state in {"waiting", "delivered"} or _was_posted(rows[one]), "nothing found is lost"
    for one, row in rows.items():
        if row.state == "waiting" and not _was_posted(row):
            assert one in found, "what nobody finds does not wait"
            assert row.title == f"{one}", "a row speaks of its own occasion"


def _was_posted(row: Reminder) -> bool:
    return Delivery.objects.settled().filter(reminder=row, channel="email").exists()
