"""Visits: which plan an outcome answers, what comes next, one outcome per submission."""

from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User, Zone
from bapas_portal.law import DomainError, StatuteError
from clients import rules
from clients.actions import VisitOutcome, cancel_visit, log_visit, plan_visit, reschedule_visit
from clients.models import OutcomeKind, Supervision, Visit
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db


def outcome(**values: Any) -> VisitOutcome:
    """What an officer writes down; `code` names the outcome."""
    kind = OutcomeKind.objects.get(code=values.pop("code", "met"))
    defaults = {"outcome": kind, "kind": "home", "occurred_at": timezone.now(), "findings": "Klien bekerja dan sehat."}
    return VisitOutcome(**{**defaults, **values})


def test_the_planned_visit_receives_the_outcome(case: Supervision, officer: User) -> None:
    planned = VisitFactory(supervision=case, logged_at=timezone.now() - timedelta(days=9))
    next_on = case.office.today() + timedelta(days=14)
    visit = log_visit(supervision=case, outcome=outcome(), next_on=next_on, by=officer)
    assert visit == planned
    assert visit.state == Visit.State.HELD
    assert case.visits.get(state="planned").planned_on == next_on


def test_a_visit_before_the_plan_is_a_row_of_its_own(case: Supervision, officer: User) -> None:
    planned = VisitFactory(supervision=case, planned_on=case.office.today() + timedelta(days=5))
    visit = log_visit(supervision=case, outcome=outcome(occurred_at=timezone.now() - timedelta(days=2)), by=officer)
    assert visit != planned
    assert case.visits.get(state="planned") == planned


def test_the_next_visit_is_always_planned(case: Supervision, officer: User) -> None:
    log_visit(supervision=case, outcome=outcome(code="not_home"), by=officer)
    plan = case.visits.get(state="planned")
    assert plan.planned_on == rules.next_visiting_day(case.office.today() + timedelta(days=30))
    assert plan.in_series
    assert case.visits.get(state="not_met").officer == officer


def test_the_next_visit_stays_within_the_case(office: Any, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, ends_on=office.today() + timedelta(days=3))
    log_visit(supervision=case, outcome=outcome(), by=officer)
    planned_on = case.visits.get(state="planned").planned_on
    assert office.today() < planned_on <= case.ends_on
    with pytest.raises(StatuteError, match="akhir bimbingan"):
        log_visit(supervision=case, outcome=outcome(), next_on=case.ends_on + timedelta(days=1), by=officer)


def test_the_next_planned_visit_stands(case: Supervision, officer: User) -> None:
    ahead = VisitFactory(supervision=case, planned_on=case.office.today() + timedelta(days=20))
    visit = log_visit(supervision=case, outcome=outcome(), by=officer)
    assert visit != ahead
    assert case.visits.get(state="planned") == ahead


def test_another_day_moves_the_next_planned_visit(case: Supervision, officer: User) -> None:
    today = case.office.today()
    ahead = VisitFactory(supervision=case, planned_on=today + timedelta(days=20), in_series=True)
    later = VisitFactory(supervision=case, planned_on=today + timedelta(days=40), in_series=True)
    log_visit(supervision=case, outcome=outcome(), next_on=today + timedelta(days=5), by=officer)
    days = {plan.pk: (plan.planned_on, plan.in_series) for plan in case.visits.filter(state="planned")}
    assert days == {ahead.pk: (today + timedelta(days=5), False), later.pk: (later.planned_on, True)}


def test_the_next_day_may_be_one_that_is_planned_already(case: Supervision, officer: User) -> None:
    today = case.office.today()
    days = [today + timedelta(days=n) for n in (20, 40)]
    for day in days:
        VisitFactory(supervision=case, planned_on=day)
    log_visit(supervision=case, outcome=outcome(), next_on=days[1], by=officer)
    assert sorted(case.visits.filter(state="planned").values_list("planned_on", flat=True)) == days


def test_of_several_plans_the_one_that_is_due_is_answered(case: Supervision, officer: User) -> None:
    today, long_ago = case.office.today(), timezone.now() - timedelta(days=60)
    plans = [
        VisitFactory(supervision=case, planned_on=today + timedelta(days=n), logged_at=long_ago) for n in (-7, -1, 6)
    ]
    assert log_visit(supervision=case, outcome=outcome(), by=officer) == plans[1]
    assert set(case.visits.filter(state="planned")) == {plans[0], plans[2]}


def test_the_named_plan_is_answered_even_when_another_is_nearer(case: Supervision, officer: User) -> None:
    today, long_ago = case.office.today(), timezone.now() - timedelta(days=60)
    plans = [VisitFactory(supervision=case, planned_on=today + timedelta(days=n), logged_at=long_ago) for n in (-7, -1)]
    assert log_visit(supervision=case, outcome=outcome(), plan=plans[0], by=officer) == plans[0]


@pytest.mark.parametrize(("days_early", "answered"), [(15, True), (16, False)])
def test_a_visit_within_half_the_rhythm_answers_the_plan_ahead(
    case: Supervision, officer: User, days_early: int, answered: bool
) -> None:
    planned_on = case.office.today() + timedelta(days=days_early)
    plan = VisitFactory(supervision=case, planned_on=planned_on, logged_at=timezone.now() - timedelta(days=60))
    assert (log_visit(supervision=case, outcome=outcome(), by=officer) == plan) is answered


def test_the_end_lies_after_the_start_and_not_ahead(case: Supervision, officer: User) -> None:
    start = timezone.now() - timedelta(hours=2)
    with pytest.raises(StatuteError, match="sebelum jam mulai"):
        log_visit(
            supervision=case, outcome=outcome(occurred_at=start, ended_at=start - timedelta(minutes=1)), by=officer
        )
    with pytest.raises(StatuteError, match="masa depan"):
        log_visit(supervision=case, outcome=outcome(occurred_at=start, ended_at=start + timedelta(days=1)), by=officer)


def test_the_last_visit_plans_nothing(office: Any, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, ends_on=office.today())
    log_visit(supervision=case, outcome=outcome(), by=officer)
    assert not case.visits.filter(state="planned").exists()


def test_a_resent_visit_is_one_visit(case: Supervision, officer: User) -> None:
    key = uuid4()
    first, second = (log_visit(supervision=case, outcome=outcome(), submission_key=key, by=officer) for _ in range(2))
    assert first == second
    assert case.visits.done().count() == 1


def test_the_future_is_refused(case: Supervision, officer: User) -> None:
    with pytest.raises(StatuteError, match="masa depan"):
        log_visit(supervision=case, outcome=outcome(occurred_at=timezone.now() + timedelta(minutes=5)), by=officer)
    assert not case.visits.exists()


def test_a_closed_case_is_not_visited(office: Any, officer: User) -> None:
    closed = SupervisionFactory(office=office, officer=officer, closed=True)
    with pytest.raises(DomainError, match="sudah ditutup"):
        log_visit(supervision=closed, outcome=outcome(), by=officer)


def test_a_case_without_an_officer_is_not_visited(office: Any, head: User) -> None:
    case = SupervisionFactory(office=office, unassigned=True)
    with pytest.raises(DomainError, match="belum punya"):
        log_visit(supervision=case, outcome=outcome(), by=head)


def test_what_the_head_writes_down_is_the_officers_visit(case: Supervision, officer: User, head: User) -> None:
    assert log_visit(supervision=case, outcome=outcome(), by=head).officer == officer


def test_late_in_the_evening_counts_to_the_local_day() -> None:
    """23.30 in Jayapura is 14.30 UTC of the same day; the first day of the case is judged by the local day."""
    office = OfficeFactory(timezone=Zone.WIT)
    today = office.today()
    evening = datetime.combine(today - timedelta(days=1), time(23, 30), tzinfo=office.zone)
    case = SupervisionFactory(office=office, starts_on=today - timedelta(days=1))
    assert log_visit(supervision=case, outcome=outcome(occurred_at=evening), by=case.officer).state == "held"
    later = SupervisionFactory(office=office, starts_on=today)
    with pytest.raises(StatuteError, match="sebelum mulai bimbingan"):
        log_visit(supervision=later, outcome=outcome(occurred_at=evening), by=later.officer)


def test_just_after_midnight_in_jayapura_is_the_new_day() -> None:
    """00.10 WIT is still yesterday in UTC and in Jakarta."""
    office = OfficeFactory(timezone=Zone.WIT)
    today = office.today()
    case = SupervisionFactory(office=office, starts_on=today)
    midnight = datetime.combine(today, time(0, 0), tzinfo=office.zone)
    assert midnight.astimezone(timezone.get_fixed_timezone(0)).date() == today - timedelta(days=1)
    assert log_visit(supervision=case, outcome=outcome(occurred_at=midnight), by=case.officer).state == "held"


def test_reschedule(case: Supervision, officer: User) -> None:
    visit = VisitFactory(supervision=case, overdue=True)
    day = case.office.today() + timedelta(days=2)
    assert reschedule_visit(visit=visit, on=day, reason="Banjir", by=officer).planned_on == day


@pytest.mark.parametrize("offset", [-1, 271])
def test_reschedule_within_the_case_and_ahead(case: Supervision, officer: User, offset: int) -> None:
    visit = VisitFactory(supervision=case)
    with pytest.raises(DomainError):
        reschedule_visit(visit=visit, on=case.office.today() + timedelta(days=offset), by=officer)


def test_what_is_done_is_not_moved_or_called_off(case: Supervision, officer: User) -> None:
    visit = VisitFactory(supervision=case, held=True)
    with pytest.raises(DomainError, match="sudah terlaksana"):
        reschedule_visit(visit=visit, on=case.office.today(), by=officer)
    with pytest.raises(DomainError, match="sudah terlaksana"):
        cancel_visit(visit=visit, reason="Salah", by=officer)


def test_calling_off_needs_a_reason_and_shows_the_case_as_unplanned(case: Supervision, officer: User) -> None:
    visit = VisitFactory(supervision=case)
    with pytest.raises(DomainError, match="alasan"):
        cancel_visit(visit=visit, reason="  ", by=officer)
    cancel_visit(visit=visit, reason="Klien dirawat", by=officer)
    assert case in Supervision.objects.without_next_visit()
    assert cancel_visit(visit=visit, reason="Klien dirawat", by=officer).pk == visit.pk


def test_a_second_plan_for_one_day_is_refused(case: Supervision, officer: User) -> None:
    plan_visit(supervision=case, on=case.office.today(), by=officer)
    with pytest.raises(DomainError, match="sudah punya rencana"):
        plan_visit(supervision=case, on=case.office.today(), by=officer)


def test_a_plan_sent_twice_is_one_plan_and_no_refusal(browse: Any, case: Supervision, officer: User) -> None:
    address = reverse("clients:visit_plan", args=[case.public_id])
    sent = {"on": case.office.today().isoformat(), "submission_key": str(uuid4())}
    answers = [browse(officer).post(address, sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert case.visits.count() == 1
