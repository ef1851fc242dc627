"""Pelimpahan: what moves to the receiving Bapas, what stays, and who may decide when."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from accounts.models import Office, User
from bapas_portal.law import DomainError
from clients.actions import (
    accept_transfer,
    assign_officer,
    close_supervision,
    refuse_transfer,
    request_transfer,
    withdraw_transfer,
)
from clients.actions.panel_agenda import take_off_agenda
from clients.models import (
    Activity,
    Client,
    Concern,
    Condition,
    Goal,
    Need,
    PanelItem,
    PanelSession,
    ReportIn,
    Supervision,
    Transfer,
    TravelPermit,
    Visit,
)
from clients.terms import Stage
from reminders.models import Reminder
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.reminders import ReminderFactory
from tests.factories.sentences import PlacementFactory, SentenceFactory
from tests.factories.transfer import TransferFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def receiving(db: None) -> Office:
    """Bapas Palopo, in another zone."""
    return real_office("bapas-palopo")


@pytest.fixture
def their_head(receiving: Office) -> User:
    """Its head."""
    return UserFactory(head=True, office=receiving)


@pytest.fixture
def their_officer(receiving: Office) -> User:
    """One of its officers."""
    return UserFactory(office=receiving)


@pytest.fixture
def transfer(case: Supervision, receiving: Office, officer: User) -> Transfer:
    """The officer asks Palopo to take the client over."""
    return request_transfer(client=case.client, to_office=receiving, reason="Pindah rumah", by=officer)


def accept(transfer: Transfer, by: User, officer: User | None = None, **numbers: str) -> Transfer:
    """Accepts, giving every open case a number."""
    cases = Supervision.objects.open().filter(client=transfer.client)
    register_numbers = {case.pk: f"PLP/{case.pk}/2026" for case in cases}
    return accept_transfer(transfer=transfer, register_numbers=register_numbers, officer=officer, by=by)


def test_the_case_closes_and_goes_on_over_there(
    transfer: Transfer, case: Supervision, receiving: Office, their_head: User, their_officer: User
) -> None:
    Supervision.objects.filter(pk=case.pk).update(
        stage=Stage.CONTINUED, visit_every_days=14, report_in_days=30, offence="Pencurian"
    )
    accept(transfer, their_head, their_officer)
    case.refresh_from_db()
    case.client.refresh_from_db()
    new = case.successor
    assert (case.status, case.closed_on, case.office) == ("transferred", case.office.today(), transfer.from_office)
    assert (new.status, new.office, new.officer, new.client) == ("active", receiving, their_officer, case.client)
    assert (new.stage, new.visit_every_days, new.report_in_days, new.offence) == ("continued", 14, 30, "Pencurian")
    assert (new.starts_on, new.ends_on, new.legal_basis) == (case.starts_on, case.ends_on, case.legal_basis)
    assert case.client.office == receiving
    assert not case.assignments.filter(until=None).exists()
    assert [row.officer for row in new.assignments.filter(until=None)] == [their_officer]


def test_plans_move_and_what_was_done_stays(
    transfer: Transfer, case: Supervision, their_head: User, their_officer: User
) -> None:
    today = case.office.today()
    plan, done = VisitFactory(supervision=case), VisitFactory(supervision=case, held=True)
    due = ReportInFactory(supervision=case, due_on=today + timedelta(days=3))
    missed = ReportInFactory(supervision=case, missed=True, due_on=today - timedelta(days=9))
    accept(transfer, their_head, their_officer)
    new = Supervision.objects.get(predecessor=case)
    assert list(new.visits.all()) == [plan]
    assert list(new.report_ins.all()) == [due]
    assert Visit.objects.get(pk=plan.pk).officer == their_officer
    assert list(case.visits.all()) == [done]
    assert list(case.report_ins.all()) == [missed]


def test_both_offices_read_what_was_done(
    transfer: Transfer, case: Supervision, officer: User, their_head: User, their_officer: User
) -> None:
    done = VisitFactory(supervision=case, held=True)
    plan = VisitFactory(supervision=case)
    accept(transfer, their_head, their_officer)
    assert set(Visit.objects.visible_to(their_officer)) == {done, plan}
    assert set(Visit.objects.visible_to(officer)) == {done}
    assert not Client.objects.visible_to(officer).exists()


def test_guidance_under_way_goes_along(transfer: Transfer, case: Supervision, their_head: User) -> None:
    today = case.office.today()
    condition = Condition.objects.create(supervision=case, kind="special", text="Tidak keluar malam")
    need = Need.objects.create(supervision=case, area="work", text="Pekerjaan", noted_on=today)
    met = Need.objects.create(supervision=case, area="faith", text="Ibadah", noted_on=today, met_on=today)
    goal = Goal.objects.create(supervision=case, need=need, text="Bekerja", stage="initial")
    reached = Goal.objects.create(supervision=case, text="KTP", stage="initial", state="reached", closed_on=today)
    activity = Activity.objects.create(goal=goal, kind="independence", text="Kursus las")
    permit = TravelPermit.objects.create(
        supervision=case,
        destination="Makassar",
        purpose="Menikah",
        leaves_on=today,
        returns_on=today,
        known_by="Kepala desa",
        requested_by=case.officer,
    )
    accept(transfer, their_head)
    new = Supervision.objects.get(predecessor=case)
    assert [row.text for row in new.conditions.all()] == ["Tidak keluar malam"]
    assert list(case.conditions.all()) == [condition]
    assert (list(new.needs.all()), list(case.needs.all())) == ([need], [met])
    assert (list(new.goals.all()), list(case.goals.all())) == ([goal], [reached])
    assert list(Activity.objects.visible_to(their_head)) == [activity]
    assert list(new.travel_permits.all()) == [permit]


def test_an_open_concern_goes_along_and_a_settled_one_stays(
    transfer: Transfer, case: Supervision, their_head: User, receiving: Office
) -> None:
    common = {"office": case.office, "client": case.client, "source": "officer", "filed_by": case.officer}
    words = {"ground": "other", "text": "Ribut dengan tetangga"}
    pursued = Concern.objects.create(supervision=case, state="warning", **common, **words)
    noted = Concern.objects.create(**common, **words)
    settled = Concern.objects.create(supervision=case, state="settled", **common, **words)
    accept(transfer, their_head)
    for concern in (pursued, noted, settled):
        concern.refresh_from_db()
    assert (pursued.office, pursued.supervision.office) == (receiving, receiving)
    assert (noted.office, noted.supervision) == (receiving, None)
    assert (settled.office, settled.supervision) == (case.office, case)


def test_without_an_officer_the_case_waits_for_one(transfer: Transfer, case: Supervision, their_head: User) -> None:
    plan = VisitFactory(supervision=case)
    due = ReportInFactory(supervision=case)
    accept(transfer, their_head)
    new = Supervision.objects.get(predecessor=case)
    assert (new.status, new.officer) == ("registered", None)
    guide = UserFactory(office=new.office)
    assign_officer(supervision=new, officer=guide, by=their_head)
    assert [(row.pk, row.officer) for row in new.visits.all()] == [(plan.pk, guide)]
    assert list(new.report_ins.all()) == [due]


def test_waiting_reminders_follow_the_client(
    transfer: Transfer, case: Supervision, officer: User, their_head: User, their_officer: User
) -> None:
    due = ReportInFactory(supervision=case)
    waiting = ReminderFactory(subject=due.public_id, recipient=officer, office=officer.office)
    sent = ReminderFactory(subject=due.public_id, recipient=officer, office=officer.office, state="delivered", rule="b")
    accept(transfer, their_head, their_officer)
    waiting.refresh_from_db()
    sent.refresh_from_db()
    assert (waiting.recipient, waiting.office, waiting.state) == (their_officer, their_officer.office, "waiting")
    assert sent.recipient == officer


def test_reminders_of_nobody_are_cancelled(
    transfer: Transfer, case: Supervision, officer: User, their_head: User
) -> None:
    due = ReportInFactory(supervision=case)
    waiting = ReminderFactory(subject=due.public_id, recipient=officer, office=officer.office)
    accept(transfer, their_head)
    assert Reminder.objects.get(pk=waiting.pk).state == "cancelled"


def test_every_open_case_goes_and_closed_ones_stay(
    transfer: Transfer, case: Supervision, their_head: User, receiving: Office
) -> None:
    second = SupervisionFactory(office=case.office, client=case.client, unassigned=True)
    closed = SupervisionFactory(office=case.office, client=case.client, closed=True)
    accept(transfer, their_head)
    assert {row.predecessor for row in Supervision.objects.of_office(receiving)} == {case, second}
    closed.refresh_from_db()
    assert closed.status == "completed"
    assert closed in Supervision.objects.visible_to(their_head)


def test_a_child_stays_a_child(receiving: Office, their_head: User) -> None:
    case = SupervisionFactory(child=True)
    asked = TransferFactory(case=case, to_office=receiving)
    accept(asked, their_head)
    new = Supervision.objects.get(predecessor=case)
    assert (new.audience, new.client.is_child) == ("child", True)


def test_a_missing_number_moves_nothing(transfer: Transfer, case: Supervision, their_head: User) -> None:
    second = SupervisionFactory(office=case.office, client=case.client)
    with pytest.raises(DomainError, match=second.register_no):
        accept_transfer(transfer=transfer, register_numbers={case.pk: "PLP/1", second.pk: " "}, by=their_head)
    case.refresh_from_db()
    assert (case.is_open, case.client.office) == (True, case.office)


def test_a_number_in_use_moves_nothing(
    transfer: Transfer, case: Supervision, their_head: User, receiving: Office
) -> None:
    SupervisionFactory(office=receiving, register_no="PLP/1")
    with pytest.raises(DomainError, match="sudah dipakai"):
        accept_transfer(transfer=transfer, register_numbers={case.pk: "PLP/1"}, by=their_head)
    assert Supervision.objects.get(pk=case.pk).is_open


def test_accepting_twice_makes_one_successor(transfer: Transfer, case: Supervision, their_head: User) -> None:
    accept(transfer, their_head)
    accept(transfer, their_head)
    assert Supervision.objects.filter(predecessor=case).count() == 1


def test_only_the_asked_office_answers(transfer: Transfer, head: User, case: Supervision) -> None:
    with pytest.raises(DomainError, match="yang dituju"):
        accept(transfer, head)
    with pytest.raises(DomainError, match="yang dituju"):
        refuse_transfer(transfer=transfer, reason="Tidak", by=head)
    with pytest.raises(DomainError, match="yang mengajukan"):
        withdraw_transfer(transfer=transfer, by=UserFactory(head=True, office=transfer.to_office))


def test_a_refusal_has_a_reason_and_leaves_the_client(transfer: Transfer, case: Supervision, their_head: User) -> None:
    with pytest.raises(DomainError, match="alasan menolak"):
        refuse_transfer(transfer=transfer, reason=" ", by=their_head)
    refuse_transfer(transfer=transfer, reason="Alamat di luar wilayah kerja", by=their_head)
    case.refresh_from_db()
    assert (case.is_open, case.client.office) == (True, case.office)


@pytest.mark.parametrize("first", ["accept", "refuse", "withdraw"])
@pytest.mark.parametrize("second", ["accept", "refuse", "withdraw"])
def test_one_answer_is_final(transfer: Transfer, head: User, their_head: User, first: str, second: str) -> None:
    answers: dict[str, Any] = {
        "accept": lambda: accept(transfer, their_head),
        "refuse": lambda: refuse_transfer(transfer=transfer, reason="Penuh", by=their_head),
        "withdraw": lambda: withdraw_transfer(transfer=transfer, by=head),
    }
    state = answers[first]().state
    if first == second:
        assert answers[second]().state == state
    else:
        with pytest.raises(DomainError, match="sudah dijawab"):
            answers[second]()
        assert Transfer.objects.get(pk=transfer.pk).state == state


def test_one_request_waits_at_a_time(transfer: Transfer, head: User) -> None:
    with pytest.raises(DomainError, match="sudah diajukan"):
        request_transfer(client=transfer.client, to_office=real_office("bapas-semarang"), reason="Lagi", by=head)


def test_the_same_submission_asks_once(case: Supervision, receiving: Office, head: User) -> None:
    key = uuid4()
    asked = [
        request_transfer(client=case.client, to_office=receiving, reason="Pindah", submission_key=key, by=head)
        for _ in range(2)
    ]
    assert asked[0] == asked[1]


def test_what_cannot_be_asked(case: Supervision, receiving: Office, head: User, stranger: User) -> None:
    with pytest.raises(DomainError, match="Bapas yang lain"):
        request_transfer(client=case.client, to_office=case.office, reason="Pindah", by=head)
    with pytest.raises(DomainError, match="Bapas lain"):
        request_transfer(client=case.client, to_office=receiving, reason="Pindah", by=stranger)
    Office.objects.filter(pk=receiving.pk).update(is_active=False)
    receiving.refresh_from_db()
    with pytest.raises(DomainError, match="sudah memakai"):
        request_transfer(client=case.client, to_office=receiving, reason="Pindah", by=head)
    closed = SupervisionFactory(office=case.office, closed=True)
    with pytest.raises(DomainError, match="tidak punya perkara"):
        request_transfer(client=closed.client, to_office=receiving, reason="Pindah", by=head)


def test_a_matter_before_the_panel_is_decided_first(
    transfer: Transfer, case: Supervision, head: User, their_head: User
) -> None:
    session = PanelSession.objects.create(
        office=case.office, on=case.office.today(), place="Aula", chair="Kepala", created_by=head
    )
    item = PanelItem.objects.create(
        session=session, matter="stage", supervision=case, to_stage="continued", proposed_by=case.officer
    )
    with pytest.raises(DomainError, match=r"belum memutus .* atau tarik usul itu dari agenda sidangnya"):
        accept(transfer, their_head)
    take_off_agenda(item=item, by=case.officer)
    accept(transfer, their_head)
    assert Supervision.objects.filter(predecessor=case).exists()


def test_a_sentence_goes_along_once_its_work_here_is_settled(their_head: User, receiving: Office) -> None:
    sentence = SentenceFactory(state="in_progress")
    case = sentence.supervision
    placement = PlacementFactory(sentence=sentence)
    asked = TransferFactory(case=case, to_office=receiving)
    with pytest.raises(DomainError, match="belum diakhiri"):
        accept(asked, their_head)
    placement.ends_on = case.office.today()
    placement.save()
    accept(asked, their_head)
    sentence.refresh_from_db()
    assert sentence.supervision.predecessor == case


def test_a_finished_sentence_stays_with_its_case(their_head: User, receiving: Office) -> None:
    sentence = SentenceFactory(state="in_progress")
    asked = TransferFactory(case=sentence.supervision, to_office=receiving)
    type(sentence).objects.filter(pk=sentence.pk).update(
        state="completed", closed_on=sentence.supervision.office.today()
    )
    accept(asked, their_head)
    sentence.refresh_from_db()
    assert sentence.supervision == asked.client.supervisions.get(status="transferred")


def test_merged_records_go_along(transfer: Transfer, case: Supervision, their_head: User, receiving: Office) -> None:
    twin = SupervisionFactory(office=case.office, closed=True).client
    Client.objects.filter(pk=twin.pk).update(merged_into=case.client)
    accept(transfer, their_head)
    twin.refresh_from_db()
    assert (twin.office, twin.merged_into) == (receiving, case.client)


def test_nobody_closes_a_case_as_handed_over(case: Supervision, head: User) -> None:
    with pytest.raises(DomainError, match="Ajukan pelimpahan"):
        close_supervision(supervision=case, status="transferred", closed_on=case.office.today(), by=head)


def test_a_duty_is_never_twice_open(
    transfer: Transfer, case: Supervision, their_head: User, their_officer: User
) -> None:
    ReportInFactory(supervision=case)
    accept(transfer, their_head, their_officer)
    assert ReportIn.objects.filter(state="due").count() == 1
