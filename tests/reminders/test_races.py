"""Two workers at once: real connections, real commits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID, uuid4

from django.core import mail
from django.db import connection
from django.utils import timezone

from reminders.actions.deliver import deliver
from reminders.actions.rules import write_wording
from reminders.actions.sweep import sweep
from reminders.models import Delivery, Reminder, Wording
from reminders.registry import DueReminder
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.reminders.conftest import RuleOfTests
from tests.reminders.outside import later, noon

REMINDERS = 12


def at_once(*calls: Callable[[], object]) -> None:
    """Runs the calls in threads of their own, started together; raises what they raised."""
    start = Barrier(len(calls))

    def run(call: Callable[[], object]) -> None:
        try:
            start.wait()
            call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as threads:
        for future in [threads.submit(run, call) for call in calls]:
            future.result()


def fill(rule: RuleOfTests, officers: int = 1) -> None:
    people = [UserFactory(email=f"petugas{number}@contoh.invalid") for number in range(officers)]
    now = timezone.now()
    rule.found = [
        (
            (officer := people[number % officers]).office,
            DueReminder(
                subject=uuid4(),
                recipient_id=officer.pk,
                occasion=officer.office.today(),
                due_at=now,
                title=f"Klien wajib lapor besok: UJI-2026-{number:04d}",
                body="",
                path="/clients/",
            ),
        )
        for number in range(REMINDERS)
    ]


def test_two_sweeps_at_once_write_each_reminder_once(committed_db: Database, rule: RuleOfTests) -> None:
    fill(rule)
    at_once(*[lambda: sweep(now=timezone.now())] * 2)
    assert Reminder.objects.count() == REMINDERS


def test_versions_written_at_once_take_one_number_each_and_a_double_tap_one_row(committed_db: Database) -> None:
    administrator, tapped_twice = UserFactory(administrator=True), uuid4()

    def write(key: UUID) -> Callable[[], object]:
        return lambda: write_wording(rule="uji", title="Judul", body="Isi", submission_key=key, by=administrator)

    at_once(*[write(key) for key in (tapped_twice, tapped_twice, uuid4(), uuid4())])
    assert sorted(Wording.objects.values_list("version", flat=True)) == [1, 2, 3]


def test_three_deliveries_at_once_send_each_mail_once(committed_db: Database, rule: RuleOfTests) -> None:
    officers, tomorrow = REMINDERS // 2, later(noon(), days=1)
    fill(rule, officers)
    sweep(now=timezone.now())
    at_once(*[lambda: deliver(now=tomorrow)] * 3)
    assert len({message.to[0] for message in mail.outbox}) == len(mail.outbox) == officers
    assert {message.subject for message in mail.outbox} == {"2 pengingat: Aturan uji"}
    assert Reminder.objects.filter(state=Reminder.State.DELIVERED).count() == REMINDERS
    assert Delivery.objects.filter(channel="in_app", outcome="sent").count() == REMINDERS
    assert Delivery.objects.filter(channel="email", outcome="sent").count() == REMINDERS
