"""Taking people in."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from accounts.models import Office, User
from bapas_portal.law import DomainError, StatuteError
from clients.actions import add_supervision, assign_officer, close_supervision, register_client
from clients.frequency import next_report_in_day
from clients.models import Audience, Client, ReportIn, Supervision, SupervisionKind, Visit
from clients.rules.series import visiting_day_within
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.ending import EndingWaiverFactory
from tests.factories.villages import village


def unsaved_client(**values: Any) -> Client:
    """A person as the form makes one."""
    return Client(
        **{
            "name": "Sudirja Wanaputra",
            "sex": "L",
            "birth_date": date(1990, 5, 17),
            "address": "Jalan Melati 1",
            "village": village(),
            **values,
        }
    )


def unsaved_case(office: Office, **values: Any) -> Supervision:
    """A case as the form makes one."""
    return Supervision(
        **{
            "kind": SupervisionKind.CONDITIONAL_RELEASE,
            "audience": Audience.ADULT,
            "register_no": f"R/{uuid4().hex[:8]}",
            "legal_basis": "SK 1",
            "starts_on": office.today(),
            "ends_on": office.today() + timedelta(days=200),
            **values,
        }
    )


def test_registration_begins_guidance(office: Office, officer: User, registrar: User) -> None:
    case = unsaved_case(office, officer=officer)
    client = register_client(client=unsaved_client(), supervision=case, by=registrar)

    assert client.number == f"PGK-{office.today().year}-{int(client.number[-4:]):04d}"
    assert client.registered_by == registrar
    case.refresh_from_db()
    assert case.status == Supervision.Status.ACTIVE
    assert case.assignments.get().officer == officer
    today = office.today()
    in_a_month = today + timedelta(days=30)
    assert case.visits.get().planned_on == visiting_day_within(in_a_month, today, case.ends_on)
    assert case.report_ins.get().due_on == next_report_in_day(case, case.starts_on, today)
    for day in (case.visits.get().planned_on, case.report_ins.get().due_on):
        assert in_a_month <= day <= in_a_month + timedelta(days=7)  # later where offices are closed


def test_without_an_officer_the_case_waits(office: Office, registrar: User) -> None:
    case = unsaved_case(office)
    register_client(client=unsaved_client(), supervision=case, by=registrar)
    case.refresh_from_db()
    assert case.status == Supervision.Status.REGISTERED
    assert not case.visits.exists()
    assert not case.report_ins.exists()


def test_numbers_follow_one_another(office: Office, registrar: User) -> None:
    numbers = [
        register_client(client=unsaved_client(), supervision=unsaved_case(office), by=registrar).number
        for _ in range(3)
    ]
    last = [int(number.rsplit("-", 1)[1]) for number in numbers]
    assert last == [last[0], last[0] + 1, last[0] + 2]


def test_a_resent_registration_makes_one_client(office: Office, registrar: User) -> None:
    key = uuid4()
    first, second = (
        register_client(client=unsaved_client(), supervision=unsaved_case(office), submission_key=key, by=registrar)
        for _ in range(2)
    )
    assert first == second
    assert Supervision.objects.filter(client=first).count() == 1


def test_a_taken_register_number_writes_nothing(office: Office, registrar: User, case: Supervision) -> None:
    before = Client.objects.count()
    taken = unsaved_case(office, register_no=case.register_no)
    with pytest.raises(DomainError, match="Nomor register ini sudah dipakai"):
        register_client(client=unsaved_client(), supervision=taken, by=registrar)
    assert Client.objects.count() == before


def test_the_age_decides_the_audience(office: Office, registrar: User) -> None:
    child = unsaved_client(birth_date=office.today() - timedelta(days=16 * 365))
    with pytest.raises(StatuteError, match="UU 11/2012"):
        register_client(client=child, supervision=unsaved_case(office), by=registrar)


def test_a_child_is_protected_from_the_first_moment(office: Office, registrar: User) -> None:
    child = unsaved_client(birth_date=office.today() - timedelta(days=16 * 365))
    case = unsaved_case(office, audience=Audience.CHILD, kind=SupervisionKind.DIVERSION)
    client = register_client(client=child, supervision=case, by=registrar)
    assert client.is_child
    assert "Sudirja" not in client.safe_label


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"nik": "123"}, "16"),
        ({"nik": "1971011805900001"}, "tanggal lahir"),
        ({"nik": "1971015705900001"}, "jenis kelamin"),
    ],
)
def test_a_nik_that_cannot_be_is_refused(office: Office, registrar: User, values: dict[str, str], message: str) -> None:
    with pytest.raises(StatuteError, match=message):
        register_client(client=unsaved_client(**values), supervision=unsaved_case(office), by=registrar)
    assert not Client.objects.filter(registered_by=registrar).exists()


@pytest.mark.parametrize("name", ["first_visit_on", "first_report_in_on"])
@pytest.mark.parametrize(("days", "message"), [(-1, "paling awal hari ini"), (201, "setelah akhir bimbingan")])
def test_guidance_does_not_begin_in_the_past_or_after_the_case(
    office: Office, officer: User, registrar: User, name: str, days: int, message: str
) -> None:
    case = unsaved_case(office, officer=officer, starts_on=office.today() - timedelta(days=30))
    first = {name: office.today() + timedelta(days=days)}
    with pytest.raises(StatuteError, match=message):
        register_client(client=unsaved_client(), supervision=case, by=registrar, **first)
    assert not Client.objects.filter(registered_by=registrar).exists()


def test_a_further_case_comes_once(office: Office, officer: User, case: Supervision) -> None:
    key = uuid4()
    first, second = (
        add_supervision(
            client=case.client, supervision=unsaved_case(office, officer=officer), submission_key=key, by=officer
        )
        for _ in range(2)
    )
    assert first == second
    assert case.client.supervisions.count() == 2


def test_another_office_cannot_add_a_case(case: Supervision, stranger: User) -> None:
    with pytest.raises(DomainError, match="Bapas lain"):
        add_supervision(client=case.client, supervision=unsaved_case(stranger.office), by=stranger)


def test_handing_over_moves_the_planned_visit(case: Supervision, colleague: User, head: User) -> None:
    VisitFactory(supervision=case)
    assign_officer(supervision=case, officer=colleague, by=head)
    assert case.visits.get().officer == colleague
    assert case.assignments.filter(until__isnull=True).get().officer == colleague
    assert case.assignments.count() == 2


def test_handing_over_to_the_same_officer_changes_nothing(case: Supervision, head: User) -> None:
    assign_officer(supervision=case, officer=case.officer, by=head)
    assert case.assignments.count() == 1


@pytest.mark.parametrize("trait", ["registrar", "head"])
def test_only_officers_of_the_office_guide(case: Supervision, head: User, trait: str) -> None:
    with pytest.raises(DomainError, match="aktif di Bapas ini"):
        assign_officer(supervision=case, officer=UserFactory(office=case.office, **{trait: True}), by=head)


def test_an_officer_of_another_office_does_not_guide(case: Supervision, head: User, stranger: User) -> None:
    with pytest.raises(DomainError, match="aktif di Bapas ini"):
        assign_officer(supervision=case, officer=stranger, by=head)


def test_a_case_is_not_handed_over_after_its_end(office: Office, officer: User, colleague: User, head: User) -> None:
    closed = SupervisionFactory(office=office, officer=officer, closed=True)
    with pytest.raises(DomainError, match="sudah ditutup"):
        assign_officer(supervision=closed, officer=colleague, by=head)


def test_closing_leaves_nothing_open(case: Supervision, head: User) -> None:
    EndingWaiverFactory(supervision=case)
    VisitFactory(supervision=case)
    ReportInFactory(supervision=case, due_on=case.office.today() + timedelta(days=4))
    closed = close_supervision(supervision=case, status="completed", closed_on=case.office.today(), by=head)
    assert closed.closed_on == case.office.today()
    assert case.visits.get().state == Visit.State.CANCELLED
    assert not case.report_ins.exists()
    assert not case.assignments.filter(until__isnull=True).exists()


def test_closing_judges_a_duty_that_was_due(case: Supervision, head: User) -> None:
    ReportInFactory(supervision=case, due_on=case.office.today() - timedelta(days=2))
    close_supervision(supervision=case, status="revoked", closed_on=case.office.today(), by=head)
    assert case.report_ins.get().state == ReportIn.State.MISSED


def test_closing_twice(case: Supervision, head: User) -> None:
    EndingWaiverFactory(supervision=case)
    for _ in range(2):
        close_supervision(supervision=case, status="completed", closed_on=case.office.today(), by=head)
    with pytest.raises(DomainError, match="sudah ditutup sebagai Selesai"):
        close_supervision(supervision=case, status="revoked", closed_on=case.office.today(), by=head)


def test_closing_in_the_future_is_refused(case: Supervision, head: User) -> None:
    with pytest.raises(StatuteError, match="masa depan"):
        close_supervision(
            supervision=case, status="completed", closed_on=case.office.today() + timedelta(days=1), by=head
        )
