"""Two answers, or an answer and a reassignment, at the same moment: real connections, real commits."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from django.db import connection

from bapas_portal.law import DomainError
from clients.actions import accept_transfer, arrange_substitution, assign_officer, withdraw_transfer
from clients.models import Assignment, Substitution, Supervision, Transfer
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.transfer import TransferFactory


def together(*calls: Callable[[], object]) -> list[Any]:
    """Runs each call in a thread of its own, started together; gives what each returned, or its DomainError."""
    start = Barrier(len(calls))

    def run(call: Callable[[], object]) -> Any:
        try:
            start.wait()
            return call()
        except DomainError as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as threads:
        return [future.result() for future in [threads.submit(run, call) for call in calls]]


def prepared() -> tuple[Transfer, Supervision]:
    """A request that waits, about a case with a plan and a duty."""
    case = SupervisionFactory()
    VisitFactory(supervision=case)
    ReportInFactory(supervision=case)
    return TransferFactory(case=case), case


def test_two_heads_accept_once(committed_db: Database) -> None:
    transfer, case = prepared()
    heads = [UserFactory(head=True, office=transfer.to_office) for _ in range(2)]
    answers = together(
        *(
            lambda head=head, number=number: accept_transfer(
                transfer=transfer, register_numbers={case.pk: f"PLP/{number}"}, by=head
            )
            for number, head in enumerate(heads)
        )
    )
    assert not [answer for answer in answers if isinstance(answer, DomainError)]
    assert Supervision.objects.filter(predecessor=case).count() == 1


def test_accept_or_withdraw_but_never_both(committed_db: Database) -> None:
    transfer, case = prepared()
    head = UserFactory(head=True, office=transfer.to_office)
    answers = together(
        lambda: accept_transfer(transfer=transfer, register_numbers={case.pk: "PLP/1"}, by=head),
        lambda: withdraw_transfer(transfer=transfer, by=transfer.requested_by),
    )
    assert len([answer for answer in answers if isinstance(answer, DomainError)]) == 1
    transfer.refresh_from_db()
    moved = Supervision.objects.filter(predecessor=case).exists()
    assert moved == (transfer.state == Transfer.State.ACCEPTED)


def test_a_case_is_reassigned_or_handed_over_in_one_order(committed_db: Database) -> None:
    transfer, case = prepared()
    head, own_head = UserFactory(head=True, office=transfer.to_office), transfer.requested_by
    colleague = UserFactory(office=case.office)
    together(
        lambda: accept_transfer(transfer=transfer, register_numbers={case.pk: "PLP/1"}, by=head),
        lambda: assign_officer(supervision=case, officer=colleague, by=own_head),
    )
    case.refresh_from_db()
    assert case.status == Supervision.Status.TRANSFERRED
    assert not Assignment.objects.filter(supervision=case, until=None).exists()
    assert case.successor.visits.filter(state="planned").count() == 1
    assert case.successor.report_ins.filter(state="due").count() == 1


def test_two_arrangements_never_overlap(committed_db: Database) -> None:
    officer = UserFactory()
    head = UserFactory(head=True, office=officer.office)
    substitutes = [UserFactory(office=officer.office) for _ in range(2)]
    today = officer.office_today()
    answers = together(
        *(
            lambda person=person: arrange_substitution(
                officer=officer, substitute=person, since=today, until=today, reason="Sakit", by=head
            )
            for person in substitutes
        )
    )
    assert len([answer for answer in answers if isinstance(answer, DomainError)]) == 1
    assert Substitution.objects.count() == 1
