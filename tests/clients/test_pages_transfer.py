"""The pages of hand-overs and of the caseload: who sees what, what a wrong field does, and no dead end afterwards."""

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from accounts.models import Office, User
from clients.actions import accept_transfer, assign_many, close_supervision
from clients.caseload import loads_of
from clients.models import Restriction, RiskAssessment, Supervision, Transfer
from clients.reminders.transfer import answered_transfers, waiting_transfers
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.restriction import RestrictionFactory
from tests.factories.transfer import SubstitutionFactory, TransferFactory
from tests.factories.villages import villages
from tests.reminding import placeholders_filled

pytestmark = pytest.mark.django_db


@pytest.fixture
def receiving(db: None) -> Office:
    """Bapas Palopo."""
    return real_office("bapas-palopo")


@pytest.fixture
def their_head(receiving: Office) -> User:
    """Its head."""
    return UserFactory(head=True, office=receiving)


@pytest.fixture
def transfer(case: Supervision, receiving: Office, officer: User) -> Transfer:
    """A request that waits."""
    return TransferFactory(case=case, to_office=receiving, requested_by=officer)


def accept(transfer: Transfer, by: User, officer: User | None = None) -> Transfer:
    """Accepts with invented numbers."""
    cases = Supervision.objects.open().filter(client=transfer.client)
    numbers = {case.pk: f"PLP/{case.pk}" for case in cases}
    return accept_transfer(transfer=transfer, register_numbers=numbers, officer=officer, by=by)


def count(page: Any) -> int:
    """How many rows a list holds."""
    return int(page.context["page_obj"].paginator.count)


def test_from_the_file_to_the_other_office(
    case: Supervision, officer: User, receiving: Office, their_head: User, browse: Any
) -> None:
    asking, answering = browse(officer), browse(their_head)
    address = f"/clients/{case.client.public_id}/transfer/"
    key = asking.get(address).context["form"]["submission_key"].value()
    page = asking.post(address, {"to_office": "", "reason": "x\x00", "submission_key": key})
    assert set(page.context["form"].errors) == {"to_office", "reason", "new_village"}
    there = villages("73.73", count=1)[0]
    typed = {"to_office": receiving.pk, "reason": "Pindah rumah", "new_village": there.code, "submission_key": key}
    for _ in range(2):
        done = asking.post(address, typed)
    asked = Transfer.objects.get()
    assert done.url == f"/transfers/{asked.public_id}/"
    assert "Menunggu jawaban" in asking.get(f"/clients/{case.client.public_id}/").text
    assert answering.get("/").context["decision_figures"][1].number == 1
    assert count(answering.get("/transfers/?tab=in")) == 1
    assert answering.get(f"/clients/{case.client.public_id}/").status_code == 404
    accepting = f"/transfers/{asked.public_id}/accept/"
    (number,) = [name for name in answering.get(accepting).context["form"].fields if name.startswith("register")]
    SupervisionFactory(office=receiving, register_no="ADA/1")
    for wrong in ("", "ADA/1", "x" * 99, "a\x00"):
        assert number in answering.post(accepting, {number: wrong}).context["form"].errors
    page = answering.get(accepting)
    assert there.name in page.text
    assert "Ditunjuk kemudian" in page.text
    moved = {number: "PLP/77", "new_village": there.code, "new_address": "Jalan Mawar 3"}
    assert answering.post(accepting, moved).url == f"/transfers/{asked.public_id}/"
    assert answering.get(f"/clients/{case.client.public_id}/").status_code == 200
    assert asking.get(f"/clients/{case.client.public_id}/").status_code == 404


def test_the_address_moves_with_the_client(
    case: Supervision, receiving: Office, officer: User, their_head: User
) -> None:
    there = villages("73.73", count=1)[0]
    before = case.client.address, case.client.village
    accept(TransferFactory(case=case, to_office=receiving, new_village=there, requested_by=officer), their_head)
    case.client.refresh_from_db()
    assert (case.client.village, case.client.address) == (there, "Alamat belum dicatat")
    left = case.client.addresses.get()
    assert (left.address, left.village, left.source) == (*before, "pelimpahan")


def test_a_client_who_lives_there_already_keeps_the_address(
    office: Office, receiving: Office, officer: User, their_head: User, browse: Any
) -> None:
    there = villages("73.73", count=1)[0]
    case = SupervisionFactory(office=office, officer=officer, client__village=there)
    form = browse(officer).get(f"/clients/{case.client.public_id}/transfer/").context["form"]
    assert (form["to_office"].value(), form["new_village"].value()) == (receiving.pk, there.label)
    accept(TransferFactory(case=case, to_office=receiving, new_village=there, requested_by=officer), their_head)
    assert not case.client.addresses.exists()


def test_a_refusal_and_a_withdrawal(transfer: Transfer, their_head: User, officer: User, browse: Any) -> None:
    refusing = f"/transfers/{transfer.public_id}/refuse/"
    assert browse(their_head).post(refusing, {"reason": " "}).context["form"].errors
    assert browse(their_head).post(refusing, {"reason": "Penuh"}).status_code == 302
    assert browse(officer).post(f"/transfers/{transfer.public_id}/withdraw/").status_code == 403
    assert "Penuh" in browse(officer).get(f"/transfers/{transfer.public_id}/").text


def test_the_old_office_keeps_its_list_and_meets_no_dead_link(
    transfer: Transfer, case: Supervision, head: User, officer: User, colleague: User, their_head: User, browse: Any
) -> None:
    done = VisitFactory(supervision=case, held=True)
    ReportInFactory(supervision=case, missed=True)
    accept(transfer, their_head)
    for person in (head, officer):
        browser = browse(person)
        assert count(browser.get("/transfers/?tab=sent")) == 1
        page = browser.get(f"/transfers/{transfer.public_id}/").text
        assert f"/clients/{case.client.public_id}/" not in page
        everything = browser.get("/visits/?tab=done&officer=all" if person == officer else "/visits/?tab=done")
        assert f"/visits/{done.public_id}/" in everything.text
        reading = browser.get(f"/visits/{done.public_id}/")
        assert reading.status_code == 200
        assert f"/clients/{case.client.public_id}/" not in reading.text
        assert browser.get(f"/visits/{done.public_id}/correct/").status_code == 404
    assert browse(colleague).get(f"/visits/{done.public_id}/").status_code == 403
    assert browse(their_head).get(f"/visits/{done.public_id}/").status_code == 200


def test_a_child_is_not_named_before_acceptance(receiving: Office, their_head: User, browse: Any) -> None:
    case = SupervisionFactory(child=True)
    asked = TransferFactory(case=case, to_office=receiving)
    for address in ("/transfers/?tab=in", f"/transfers/{asked.public_id}/", f"/transfers/{asked.public_id}/accept/"):
        page = browse(their_head).get(address).text
        assert case.client.name not in page
        assert case.client.village.name not in page


def test_a_restricted_client_is_answered_by_the_head_alone(
    transfer: Transfer, head: User, their_head: User, receiving: Office, browse: Any
) -> None:
    Restriction.objects.create(client=transfer.client, kind="witness", note="LPSK", set_by=head)
    clerk = UserFactory(registrar=True, office=receiving)
    assert browse(clerk).get(f"/transfers/{transfer.public_id}/").status_code == 404
    assert browse(their_head).get(f"/transfers/{transfer.public_id}/").status_code == 200
    assert {due.recipient_id for due in waiting_transfers(receiving, receiving.today())} == {their_head.pk}
    accept(transfer, their_head)
    assert transfer.client.restrictions.filter(lifted_at=None).exists()


def test_who_is_told(transfer: Transfer, their_head: User, officer: User, receiving: Office, office: Office) -> None:
    (waiting,) = waiting_transfers(receiving, receiving.today())
    assert (waiting.recipient_id, transfer.client.name in waiting.title + waiting.body) == (their_head.pk, False)
    placeholders_filled("transfer_waiting", receiving, receiving.today())
    assert not list(answered_transfers(office, office.today()))
    accept(transfer, their_head)
    assert not list(waiting_transfers(receiving, receiving.today()))
    placeholders_filled("transfer_answered", office, office.today())
    (told,) = answered_transfers(office, office.today())
    assert told.recipient_id == officer.pk


def test_the_head_sees_load_and_area_beside_the_choice(
    office: Office, officer: User, colleague: User, head: User, browse: Any
) -> None:
    here = villages(count=1)[0]
    case = SupervisionFactory(office=office, officer=officer, client__village=here)
    theirs = SupervisionFactory(office=office, officer=colleague, client__village=here)
    SupervisionFactory(office=office, officer=colleague, child=True)
    VisitFactory(supervision=theirs, overdue=True)
    today = office.today()
    RiskAssessment.objects.create(
        supervision=theirs,
        instrument="recidivism",
        assessed_on=today,
        level="high",
        consent_on=today,
        assessed_by=colleague,
    )
    load = next(load for load in loads_of(head, case.client.village) if load.officer == colleague)
    assert (load.open_cases, load.weighted, load.overdue_visits, load.high) == (2, 4, 1, 1)
    assert load.in_village == 1
    page = browse(head).get(f"/supervisions/{case.public_id}/assign/")
    assert "Sudah membimbing di desa ini" in page.text
    assert officer.name not in [load.officer.name for load in page.context["loads"]]
    assert browse(head).post(f"/supervisions/{case.public_id}/assign/", {}).context["form"].errors
    assert browse(head).post(f"/supervisions/{case.public_id}/assign/", {"officer": colleague.pk}).status_code == 302


def test_the_load_says_whom_an_officer_substitutes(
    office: Office, officer: User, colleague: User, head: User, browse: Any
) -> None:
    SupervisionFactory.create_batch(2, office=office, officer=officer)
    SubstitutionFactory(officer=officer, substitute=colleague)
    load = next(load for load in loads_of(head) if load.officer == colleague)
    assert (load.open_cases, load.substituted) == (0, 2)
    assert "+ 2 pengganti" in browse(head).get("/caseload/").text


def test_the_registrar_counts_the_loads_as_the_head_does(
    office: Office, officer: User, colleague: User, head: User, registrar: User
) -> None:
    for case in SupervisionFactory.create_batch(2, office=office, officer=officer):
        VisitFactory(supervision=case, overdue=True)
        ReportInFactory(supervision=case, missed=True)
    hidden = SupervisionFactory(office=office, officer=officer)
    VisitFactory(supervision=hidden, overdue=True)
    RestrictionFactory(client=hidden.client)
    SubstitutionFactory(officer=officer, substitute=colleague)
    SubstitutionFactory()  # of another office

    def counted(user: User) -> list[tuple[str, int, int, int, int]]:
        return [
            (load.officer.name, load.open_cases, load.substituted, load.overdue_visits, load.missed_report_ins)
            for load in loads_of(user)
        ]

    assert counted(registrar) == [(colleague.name, 0, 2, 0, 0), (officer.name, 2, 0, 2, 2)]
    hidden.client.restrictions.all().delete()
    assert counted(registrar) == counted(head)


def test_every_number_of_the_overview_is_its_list(
    office: Office, officer: User, colleague: User, head: User, browse: Any
) -> None:
    for guide in (officer, colleague, colleague):
        case = SupervisionFactory(office=office, officer=guide)
        VisitFactory(supervision=case, overdue=True)
        ReportInFactory(supervision=case, missed=True)
    browser = browse(head)
    cells = [cell for _, cells in browser.get("/caseload/").context["rows"] for cell in cells]
    assert sum(number for _, number, _, _ in cells) == 12
    for label, number, url, _ in cells:
        assert count(browser.get(url)) == number, label


@pytest.mark.parametrize("address", ["/caseload/", "/caseload/cases/", "/transfers/?tab=in"])
def test_as_many_queries_for_three_rows_as_for_thirty(office: Office, head: User, browse: Any, address: str) -> None:
    browser, asked = browse(head), []
    for _ in range(2):
        for _ in range(3 if not asked else 20):
            SupervisionFactory(office=office, officer=UserFactory(office=office))
            TransferFactory(to_office=office)
        browser.get(address)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(address)
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_many_cases_go_to_whoever_has_least(office: Office, officer: User, colleague: User, head: User) -> None:
    third = UserFactory(office=office)
    SupervisionFactory(office=office, officer=third)
    cases = [SupervisionFactory(office=office, officer=officer) for _ in range(4)]
    closed = SupervisionFactory(office=office, officer=officer, closed=True)
    results = assign_many(supervisions=[*cases, closed], officers=[colleague, third], by=head)
    assert [result.error for result in results[:4]] == [""] * 4
    assert "sudah ditutup" in results[4].error
    assert Supervision.objects.guided_by(colleague).count() == 3
    assert Supervision.objects.guided_by(third).count() == 2
    again = assign_many(supervisions=list(Supervision.objects.open()), officers=[colleague, third], by=head)
    assert all(result.is_unchanged for result in again)


def test_the_page_gives_many_and_says_what_became_of_each(
    office: Office, officer: User, colleague: User, head: User, stranger: User, browse: Any
) -> None:
    cases = [SupervisionFactory(office=office, officer=officer) for _ in range(3)]
    elsewhere = SupervisionFactory(office=stranger.office, officer=stranger)
    browser, address = browse(head), f"/caseload/cases/?officer={officer.public_id}"
    chosen = [str(case.public_id) for case in cases]
    for wrong in (
        {},
        {"supervisions": chosen},
        {"officers": [colleague.public_id]},
        {"supervisions": ["bukan-uuid"], "officers": [colleague.public_id]},
        {"supervisions": [elsewhere.public_id], "officers": [colleague.public_id]},
        {"supervisions": chosen, "officers": [stranger.public_id]},
        {"supervisions": chosen, "officers": ["x\x00"]},
    ):
        page = browser.post(address, wrong)
        assert page.status_code == 200
        assert page.context["form"].errors
    stale = close_supervision(supervision=cases[0], status="deceased", closed_on=office.today(), by=head)
    page = browser.post(address, {"supervisions": chosen, "officers": [colleague.public_id]})
    assert (page.context["given"], page.context["failed"]) == (2, 1)
    assert Supervision.objects.get(pk=stale.pk).officer == officer
    again = browser.post(address, {"supervisions": chosen, "officers": [colleague.public_id]})
    assert (again.context["given"], again.context["unchanged"], again.context["failed"]) == (0, 2, 1)
    everything = browser.post("/caseload/cases/", {"everything": "on", "officers": [officer.public_id]})
    assert everything.context["given"] == 2


@pytest.mark.parametrize(
    "constraint",
    [
        "transfer_to_another_office",
        "transfer_one_waiting_per_client",
        "transfer_answer_is_complete",
        "transfer_refusal_has_reason",
    ],
)
def test_constraints_of_a_transfer(transfer: Transfer, head: User, constraint: str) -> None:
    client, now = transfer.client, transfer.requested_at
    wrong: dict[str, dict[str, Any]] = {
        "transfer_to_another_office": {"case": SupervisionFactory(), "to_office": None},
        "transfer_one_waiting_per_client": {"client": client},
        "transfer_answer_is_complete": {"client": client, "state": "accepted"},
        "transfer_refusal_has_reason": {
            "client": client,
            "state": "refused",
            "answered_at": now,
            "answered_by": head,
        },
    }
    values = wrong[constraint]
    if "to_office" in values:
        values["to_office"] = values["case"].office
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        TransferFactory(**values)
