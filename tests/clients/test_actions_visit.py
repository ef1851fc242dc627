"""Visits: one plan at a time, one outcome per submission."""

from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from accounts.models import User, Zone
from bapas_portal.law import DomainError, StatuteError
from clients.actions import VisitOutcome, cancel_visit, log_visit, plan_visit, reschedule_visit
from clients.models import Supervision, Visit
from tests.factories.accounts import OfficeFactory
from tests.factories.clients import SupervisionFactory, VisitFactory

pytestmark = pytest.mark.django_db


def outcome(**values: Any) -> VisitOutcome:
    """What an officer writes down."""
    defaults = {"kind": "home", "occurred_at": timezone.now(), "findings": "Klien bekerja dan sehat."}
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
    log_visit(supervision=case, outcome=outcome(met=False), by=officer)
    assert case.visits.get(state="planned").planned_on == case.office.today() + timedelta(days=30)
    assert case.visits.get(state="not_met").officer == officer


def test_the_next_visit_stays_within_the_case(office: Any, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer, ends_on=office.today() + timedelta(days=3))
    log_visit(supervision=case, outcome=outcome(), by=officer)
    assert case.visits.get(state="planned").planned_on == case.ends_on
    with pytest.raises(StatuteError, match="akhir bimbingan"):
        log_visit(supervision=case, outcome=outcome(), next_on=case.ends_on + timedelta(days=1), by=officer)


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


def test_a_second_plan_is_refused(case: Supervision, officer: User) -> None:
    plan_visit(supervision=case, on=case.office.today(), by=officer)
    with pytest.raises(DomainError, match="sudah punya rencana"):
        plan_visit(supervision=case, on=case.office.today(), by=officer)
