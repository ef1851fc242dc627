"""Two submissions at the same moment: real connections, real commits."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any
from uuid import uuid4

from django.db import connection, transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions import VisitOutcome, assign_officer, log_visit, mark_missed_report_ins, register_client, report_in
from clients.actions.locking import lock_case
from clients.models import Assignment, Client, OutcomeKind, ReportIn, Visit
from tests.clients.test_actions_client import unsaved_case, unsaved_client
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import ReportInFactory, SupervisionFactory


def at_once(call: Callable[[], object], times: int = 2) -> list[Any]:
    """Runs the call in threads of their own, started together; gives what each returned, or its DomainError."""
    start = Barrier(times)

    def run() -> Any:
        try:
            start.wait()
            return call()
        except DomainError as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as threads:
        return [future.result() for future in [threads.submit(run) for _ in range(times)]]


def until_somebody_waits() -> None:
    """Returns once another connection waits for this one's locks; fails after ten seconds."""
    waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"
    for _ in range(200):
        with connection.cursor() as cursor:
            cursor.execute(waiting)
            if cursor.fetchone()[0]:
                return
        time.sleep(0.05)
    raise AssertionError("Nobody waited for the lock.")


def test_one_registration_key_makes_one_client(committed_db: Database) -> None:
    registrar = UserFactory(registrar=True, office=office())
    key = uuid4()
    first, second = at_once(
        lambda: register_client(
            client=unsaved_client(), supervision=unsaved_case(office()), submission_key=key, by=registrar
        )
    )
    assert first.pk == second.pk
    assert Client.objects.count() == 1


def test_registrations_never_share_a_number(committed_db: Database) -> None:
    registrar = UserFactory(registrar=True, office=office())
    clients = at_once(
        lambda: register_client(client=unsaved_client(), supervision=unsaved_case(office()), by=registrar), times=4
    )
    assert sorted(int(client.number[-4:]) for client in clients) == [1, 2, 3, 4]


def test_one_register_number_goes_to_one_case(committed_db: Database) -> None:
    registrar = UserFactory(registrar=True, office=office())
    answers = at_once(
        lambda: register_client(
            client=unsaved_client(), supervision=unsaved_case(office(), register_no="SATU/1"), by=registrar
        )
    )
    refusals = [answer for answer in answers if isinstance(answer, DomainError)]
    assert len(refusals) == 1
    assert "Nomor register ini sudah dipakai" in refusals[0].message
    assert Client.objects.count() == 1


def test_one_visit_key_makes_one_visit(committed_db: Database) -> None:
    case = SupervisionFactory()
    outcome = VisitOutcome(
        outcome=OutcomeKind.objects.met(), kind="home", occurred_at=timezone.now(), findings="Klien sehat."
    )
    key = uuid4()
    first, second = at_once(lambda: log_visit(supervision=case, outcome=outcome, submission_key=key, by=case.officer))
    assert first.pk == second.pk
    assert Visit.objects.done().count() == 1
    assert Visit.objects.filter(state="planned").count() == 1


def test_two_taps_at_the_counter_open_one_duty(committed_db: Database) -> None:
    duty = ReportInFactory()
    at_once(lambda: report_in(duty=duty, by=duty.supervision.officer))
    assert ReportIn.objects.filter(state="due").count() == 1
    assert ReportIn.objects.filter(state="reported").count() == 1


def test_two_workers_judge_a_duty_once(committed_db: Database) -> None:
    duty = ReportInFactory(due_on=office().today().replace(year=2025))
    judged = at_once(lambda: mark_missed_report_ins(office=duty.supervision.office))
    assert sorted(judged) == [0, 1]
    assert ReportIn.objects.filter(state="due").count() == 1


def test_who_waits_for_a_case_finds_its_new_officer(committed_db: Database) -> None:
    """A row locked together with joined rows would come back with the officer from before the wait, or not at all."""
    case = SupervisionFactory()
    colleague = UserFactory(office=case.office)
    head = UserFactory(head=True, office=case.office)

    def read_officer() -> User | None:
        try:
            with transaction.atomic():
                return lock_case(case.pk).officer
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as threads:
        with transaction.atomic():
            assign_officer(supervision=case, officer=colleague, by=head)
            found = threads.submit(read_officer)
            until_somebody_waits()
        assert found.result(timeout=10) == colleague


def test_a_case_has_one_officer_at_a_time(committed_db: Database) -> None:
    case = SupervisionFactory()
    head = UserFactory(head=True, office=case.office)
    officers = [UserFactory(office=case.office) for _ in range(2)]
    waiting = iter(officers)
    at_once(lambda: assign_officer(supervision=case, officer=next(waiting), by=head))
    assert Assignment.objects.filter(supervision=case, until__isnull=True).count() == 1
    case.refresh_from_db()
    assert Assignment.objects.get(supervision=case, until__isnull=True).officer == case.officer
