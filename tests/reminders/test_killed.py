"""A worker and its broker are killed in the middle of their work, and nothing is lost and nothing doubled.

Both are processes of this test alone: a Valkey of its own and a Celery worker on it. Rows say how far the work came.
"""

import os
import re
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from celery import Task
from django.utils import timezone
from kombu import Connection

from accounts.models import Office
from bapas_portal.launcher.embedded import Valkey
from bapas_portal.launcher.processes import Child
from clients.models import Supervision
from reminders.models import Delivery, Reminder, SweepTurn
from reminders.registry import rules
from reminders.tasks import deliver_due_reminders, sweep_due_reminders
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import ReportInFactory, SupervisionFactory
from tests.workers import Worker, start_worker

pytestmark = pytest.mark.broker

OFFICES = ("bapas-palopo", "bapas-pangkalpinang", "bapas-semarang")
DUTIES = 30  # at each of them
STARTS = 120  # seconds a worker may take to come up on a busy machine


class Machine:
    """A broker and a worker that die together, as on a machine that loses its power."""

    def __init__(self, directory: Path, database: Database) -> None:
        self.directory, self.database = directory, database
        self.broker: Valkey | None = None
        self.worker: Child | None = None
        self.starts = 0

    def start(self) -> None:
        """Starts both; what the broker wrote down before it died is there again."""
        self.starts += 1
        self.broker = Valkey(self.directory, lasting=True)
        self.broker.start(self.directory / f"valkey-{self.starts}.log")
        environment = {
            **os.environ,
            "DATABASE_URL": self.database.url,
            "REDIS_URL": self.broker.url,
            "BAPAS_DATA_DIR": str(self.directory),
            "BAPAS_REMINDER_SWEEP_HELPERS": "1",
            "BAPAS_MESSAGES_FROM": "0",
            "BAPAS_MESSAGES_UNTIL": "24",
        }
        self.worker = start_worker(environment, self.directory / f"worker-{self.starts}.log")

    def call(self, task: Task) -> None:
        """What beat does."""
        assert self.broker is not None
        with Connection(self.broker.url) as connection:
            task.apply_async(connection=connection)

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Waits for what the worker leaves behind."""
        assert self.worker is not None
        Worker(self.worker).wait_until(done, timeout=STARTS)

    def lose_power(self) -> None:
        """Kills every process of both at once; neither can finish or say anything."""
        assert self.broker is not None
        assert self.broker.child is not None
        assert self.worker is not None
        for child in (self.worker, self.broker.child):
            os.killpg(child.process.pid, signal.SIGKILL)
        for child in (self.worker, self.broker.child):
            child.process.wait(timeout=30)

    def close(self) -> None:
        """Stops what still runs."""
        if self.worker is not None:
            self.worker.stop()
        if self.broker is not None:
            self.broker.stop()


@pytest.fixture
def machine(committed_db: Database, tmp_path: Path) -> Iterator[Machine]:
    """Three offices with clients who must report tomorrow, and the machine that is to tell their officers."""
    Office.objects.exclude(code__in=OFFICES).update(is_active=False)
    for code in OFFICES:
        place = office(code)
        for number in range(DUTIES):
            officer = UserFactory(office=place, email=f"{code}-{number}@contoh.invalid")
            case = SupervisionFactory(office=place, officer=officer)
            ReportInFactory(supervision=case, due_on=place.today() + timedelta(days=1))
    found = Machine(tmp_path, committed_db)
    try:
        yield found
    finally:
        found.close()


def turns_done() -> int:
    return SweepTurn.objects.filter(done_at__isnull=False).count()


def expected() -> set[tuple[object, int]]:
    """Each duty and its officer."""
    cases = Supervision.objects.values_list("report_ins__public_id", "officer")
    return {(duty, officer) for duty, officer in cases if officer is not None}


def mails(directory: Path) -> Counter[str]:
    """How often each mail lies in the directory that stands for the mail server."""
    texts = "".join(path.read_text() for path in (directory / "mail").glob("*"))
    return Counter(re.findall(r"^Message-ID: (\S+)", texts, flags=re.MULTILINE))


def test_a_killed_worker_and_broker_lose_nothing_and_double_nothing(machine: Machine, tmp_path: Path) -> None:
    turns = len(OFFICES) * len(rules())
    machine.start()
    machine.call(sweep_due_reminders)
    machine.wait_until(lambda: turns_done() >= turns // 4)
    machine.lose_power()
    done = turns_done()
    assert 0 < done < turns, "the sweep was not in the middle"

    machine.start()
    machine.call(sweep_due_reminders)
    machine.wait_until(lambda: turns_done() == turns)
    told = list(Reminder.objects.filter(rule="report_in_due").values_list("subject", "recipient"))
    assert len(told) == len(OFFICES) * DUTIES
    assert set(told) == expected()

    posted = Reminder.objects.to_accounts().count()  # also what other rules find about these clients
    Reminder.objects.update(due_at=timezone.now() - timedelta(minutes=1))
    sent = Delivery.objects.filter(channel="email", outcome="sent")
    machine.call(deliver_due_reminders)
    machine.wait_until(lambda: sent.count() >= posted // 4)
    machine.lose_power()
    before = sent.count()
    assert before < posted, "the delivery was not in the middle"

    machine.start()
    machine.call(deliver_due_reminders)
    open_attempts = Delivery.objects.filter(channel="email", outcome="sending")
    machine.wait_until(lambda: sent.count() + open_attempts.count() == posted and open_attempts.count() <= 1)
    time.sleep(1)
    assert open_attempts.count() <= 1, "at most the one that was on its way"
    counted = mails(tmp_path)
    assert set(counted.values()) == {1}, "no mail twice"
    assert posted - 1 <= len(counted) <= posted
    told_now = Reminder.objects.to_accounts().filter(state="delivered")
    assert told_now.count() == sent.count() >= posted - 1
    assert Delivery.objects.filter(channel="in_app", outcome="sent", reminder__recipient_kind="user").count() == posted
