"""Who stands in for whom: what the arrangement refuses, and what the substitute may do while it runs."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from accounts import duties
from accounts.models import User
from bapas_portal.law import DomainError
from clients import rules
from clients.actions import arrange_substitution, assign_officer, end_substitution
from clients.actions.restriction import restrict_client
from clients.handover_permissions import can_request_transfer
from clients.models import Client, Substitution, Supervision
from clients.permissions import (
    can_add_supervision,
    can_change_visit,
    can_close_supervision,
    can_open_client,
    is_own_client,
)
from clients.reminders.report_in import due_tomorrow
from tests.factories.accounts import UserFactory
from tests.factories.clients import ReportInFactory, SupervisionFactory, VisitFactory
from tests.factories.reminders import ReminderFactory
from tests.factories.transfer import SubstitutionFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [
        (0, 0, None),
        (0, 183, None),
        (0, 184, "substitution-long"),
        (-1, 3, "substitution-past"),
        (3, 2, "substitution-backward"),
    ],
)
def test_the_period(since: int, until: int, code: str | None) -> None:
    found = rules.substitution_period(TODAY + timedelta(days=since), TODAY + timedelta(days=until), TODAY)
    assert (found.code if found else None) == code


def arrange(officer: User, substitute: User, by: User, first: int = 0, last: int = 6) -> Substitution:
    """From one day to another, counted from today."""
    today = officer.office_today()
    since, until = today + timedelta(days=first), today + timedelta(days=last)
    return arrange_substitution(officer=officer, substitute=substitute, since=since, until=until, reason="Cuti", by=by)


def test_the_same_again_changes_nothing(officer: User, colleague: User, head: User) -> None:
    assert arrange(officer, colleague, head) == arrange(officer, colleague, head)


def test_one_substitute_at_a_time_and_no_chain(officer: User, colleague: User, head: User, stranger: User) -> None:
    third = UserFactory(office=officer.office)
    arrange(officer, colleague, head)
    with pytest.raises(DomainError, match="sudah digantikan"):
        arrange(officer, third, head, 6, 9)
    with pytest.raises(DomainError, match="sedang tidak bertugas"):
        arrange(third, officer, head, 3, 4)
    with pytest.raises(DomainError, match="sendiri menggantikan"):
        arrange(colleague, third, head)
    with pytest.raises(DomainError, match="aktif di Bapas ini"):
        arrange(third, stranger, head)
    arrange(third, colleague, head)
    assert arrange(officer, third, head, 7, 9)


def test_an_ended_arrangement_is_in_nobodys_way(officer: User, colleague: User, head: User) -> None:
    row = arrange(officer, colleague, head)
    first = end_substitution(substitution=row, by=head).ended_at
    assert end_substitution(substitution=row, by=head).ended_at == first
    assert arrange(colleague, officer, head)


def test_the_substitute_has_the_caseload_in_hand(
    case: Supervision, officer: User, colleague: User, head: User, browse: Any
) -> None:
    plan = VisitFactory(supervision=case)
    assert not is_own_client(colleague, case.client)
    row = arrange(officer, colleague, head)
    assert can_open_client(colleague, case.client)
    assert can_change_visit(colleague, plan)
    assert list(Client.objects.in_hands_of(colleague)) == [case.client]
    assert not Client.objects.in_caseload_of(colleague).exists()
    browser = browse(colleague)
    assert f"Menggantikan {officer.name}" in browser.get("/").text
    page = browser.get(f"/clients/?officer={officer.public_id}")
    assert [client.pk for client in page.context["page_obj"]] == [case.client.pk]
    assert browser.get(f"/clients/{case.client.public_id}/visits/new/").status_code == 200
    end_substitution(substitution=row, by=head)
    assert not is_own_client(colleague, Client.objects.get(pk=case.client.pk))
    assert browser.get(f"/clients/?officer={officer.public_id}").context["page_obj"].paginator.count == 0


@pytest.mark.parametrize(("first", "last", "is_own"), [(0, 0, True), (0, 5, True), (1, 5, False)])
def test_only_from_the_first_to_the_last_day(
    case: Supervision, officer: User, colleague: User, head: User, first: int, last: int, is_own: bool
) -> None:
    arrange(officer, colleague, head, first, last)
    assert is_own_client(colleague, case.client) is is_own


def test_yesterdays_arrangement_is_over(case: Supervision, officer: User, colleague: User) -> None:
    today = officer.office_today()
    since, until = today - timedelta(days=5), today - timedelta(days=1)
    SubstitutionFactory(officer=officer, substitute=colleague, since=since, until=until)
    assert not is_own_client(colleague, case.client)


def test_the_substitute_is_reminded_as_well(case: Supervision, officer: User, colleague: User, head: User) -> None:
    ReportInFactory(supervision=case)
    today = case.office.today()
    assert {due.recipient_id for due in due_tomorrow(case.office, today)} == {officer.pk}
    arrange(officer, colleague, head)
    assert {due.recipient_id for due in due_tomorrow(case.office, today)} == {officer.pk, colleague.pk}


def test_nobody_leaves_while_standing_in(officer: User, colleague: User, head: User) -> None:
    assert not duties.refusals(colleague)
    row = arrange(officer, colleague, head, 2, 5)
    assert "menggantikan" in duties.refusals(colleague)[0]
    assert "menggantikan" in duties.refusals(officer)[0]
    end_substitution(substitution=row, by=head)
    assert not duties.refusals(colleague)


def test_waiting_reminders_follow_a_plain_reassignment(
    case: Supervision, officer: User, colleague: User, head: User
) -> None:
    duty = ReportInFactory(supervision=case)
    common = {"subject": duty.public_id, "office": case.office, "occasion": duty.due_on}
    waiting = ReminderFactory(rule="a", recipient=officer, **common)
    double = ReminderFactory(rule="b", recipient=officer, **common)
    known = ReminderFactory(rule="b", recipient=colleague, **common)
    other = ReminderFactory(recipient=officer)
    assign_officer(supervision=case, officer=colleague, by=head)
    for row in (waiting, double, known, other):
        row.refresh_from_db()
    assert (waiting.recipient, waiting.state) == (colleague, "waiting")
    assert (double.recipient, double.state) == (officer, "cancelled")
    assert (known.recipient, known.state) == (colleague, "waiting")
    assert (other.recipient, other.state) == (officer, "waiting")


def test_the_page_of_the_head(officer: User, colleague: User, head: User, browse: Any, stranger: User) -> None:
    browser, today = browse(head), officer.office_today()
    address = "/substitutions/new/"
    typed = {"officer": officer.pk, "substitute": colleague.pk, "since": today, "until": today, "reason": "Sakit"}
    for wrong in (
        {"officer": ""},
        {"substitute": officer.pk},
        {"substitute": stranger.pk},
        {"until": "2026-02-31"},
        {"until": today - timedelta(days=1)},
        {"reason": "x\x00y"},
        {"reason": "x" * 10_000},
    ):
        page = browser.post(address, {**typed, **wrong})
        assert page.status_code == 200
        assert page.context["form"].errors
    assert not Substitution.objects.exists()
    assert browser.post(address, typed).url == "/caseload/"
    row = Substitution.objects.get()
    assert officer.name in browser.get("/caseload/").text
    browser.post(f"/substitutions/{row.public_id}/end/")
    row.refresh_from_db()
    assert row.ended_at is not None


@pytest.mark.parametrize("constraint", ["substitution_by_another", "substitution_runs_forward"])
def test_constraints_of_a_substitution(officer: User, constraint: str) -> None:
    today = officer.office_today()
    wrong: dict[str, dict[str, Any]] = {
        "substitution_by_another": {"substitute": officer},
        "substitution_runs_forward": {"until": today - timedelta(days=1)},
    }
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        SubstitutionFactory(officer=officer, **wrong[constraint])


def test_a_case_stays_the_officers(case: Supervision, officer: User, colleague: User, head: User) -> None:
    """Standing in changes no assignment, so nothing has to be put back."""
    arrange(officer, colleague, head)
    case.refresh_from_db()
    assert case.officer == officer
    assert SupervisionFactory(office=case.office, officer=colleague).officer == colleague


def test_standing_in_gives_nothing_that_lasts(
    case: Supervision, officer: User, colleague: User, head: User, browse: Any
) -> None:
    """A further case with oneself as its officer, or a hand-over, would outlast the substitution."""
    restrict_client(client=case.client, kind="witness", note="Dilindungi.", by=head)
    arrange(officer, colleague, head, 0, 0)
    assert can_open_client(colleague, case.client)
    for verdict in (
        can_add_supervision(colleague, case.client),
        can_request_transfer(colleague, case.client),
        can_close_supervision(colleague, case),
    ):
        assert not verdict
    browser = browse(colleague)
    assert browser.get(f"/clients/{case.client.public_id}/").status_code == 200
    assert browser.post(f"/clients/{case.client.public_id}/supervisions/new/", {}).status_code == 403
    assert browser.post(f"/clients/{case.client.public_id}/transfer/", {}).status_code == 403
    assert case.client.supervisions.count() == 1
    assert can_add_supervision(officer, case.client)
    assert can_request_transfer(officer, case.client)
