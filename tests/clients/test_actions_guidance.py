"""Planning guidance: what is kept, what is refused, and that only the panel moves a stage."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from accounts.models import User
from bapas_portal.law import DomainError, StatuteError
from clients import actions, frequency, stages
from clients.models import Activity, Condition, Goal, Need, PanelItem, RiskAssessment, Stage, Supervision
from tests.factories.clients import SupervisionFactory
from tests.factories.guidance import ActivityFactory, GoalFactory, NeedFactory, PlannedSessionFactory

pytestmark = pytest.mark.django_db


def assess(case: Supervision, by: User, *, level: str = "high", days: int = 0, **values: object) -> RiskAssessment:
    day = case.office.today() + timedelta(days)
    given = {"instrument": "recidivism", "level": level, "assessed_on": day, "consent_on": day, "score": 30} | values
    return actions.record_assessment(supervision=case, **given, by=by)  # type: ignore[arg-type]


def test_risk_and_stage_set_the_rhythm_of_visits(case: Supervision, officer: User) -> None:
    assert frequency.visit_interval_days(case, case.office.today()) == 30
    assess(case, officer)
    assert frequency.visit_interval_days(case, case.office.today()) == 7


def planned_days(case: Supervision) -> list[date | None]:
    planned = case.visits.filter(state="planned", in_series=True)
    return list(planned.order_by("planned_on").values_list("planned_on", flat=True))


def test_visits_ahead_follow_a_new_risk_in_every_case_of_the_client(case: Supervision, officer: User) -> None:
    other = SupervisionFactory(client=case.client, office=case.office, officer=officer)
    today = case.office.today()
    for each in (case, other):
        actions.plan_series(
            supervision=each, every_days=30, first_on=today + timedelta(5), until=today + timedelta(90), by=officer
        )
    before = planned_days(case)
    assess(case, officer, level="high")
    weekly = planned_days(case)
    assert len(weekly) > 2 * len(before)
    assert planned_days(other) == weekly
    assess(case, officer, level="high", days=-1)
    assert planned_days(case) == weekly, "an older assessment changes no rhythm"


def test_visits_ahead_follow_a_new_stage(case: Supervision, officer: User, head: User) -> None:
    PlannedSessionFactory(office=case.office)
    today = case.office.today()
    assess(case, officer, level="high")
    actions.plan_series(
        supervision=case, every_days=7, first_on=today + timedelta(5), until=today + timedelta(90), by=officer
    )
    weekly = planned_days(case)
    actions.decide_item(item=propose(case, officer), decision="accepted", note="Sesuai laporan.", by=head)
    case.refresh_from_db()
    assert frequency.visit_interval_days(case, today) > 7
    assert len(planned_days(case)) < len(weekly)


def test_an_assessment_sent_twice_is_kept_once(case: Supervision, officer: User) -> None:
    key = uuid4()
    assert assess(case, officer, submission_key=key).pk == assess(case, officer, submission_key=key).pk


def test_an_assessment_without_consent_first_is_refused(case: Supervision, officer: User) -> None:
    with pytest.raises(StatuteError, match="Persetujuan klien"):
        assess(case, officer, days=-2, consent_on=case.office.today())
    assert not RiskAssessment.objects.exists()


def test_a_second_assessment_of_the_day_is_refused(case: Supervision, officer: User) -> None:
    assess(case, officer)
    with pytest.raises(DomainError, match="sudah dicatat untuk hari itu"):
        assess(case, officer, level="low")


def test_a_tap_too_many_adds_no_second_row(case: Supervision, officer: User) -> None:
    for _ in range(2):
        actions.add_condition(supervision=case, kind="special", text="Lapor bulanan", by=officer)
        need = actions.add_need(supervision=case, area="work", text="Keterampilan", by=officer)
        goal = actions.add_goal(supervision=case, need=need, text="Bekerja", stage="initial", by=officer)
        actions.add_activity(goal=goal, kind="independence", text="Pelatihan las", by=officer)
    assert [model.objects.count() for model in (Condition, Need, Goal, Activity)] == [1, 1, 1, 1]


def test_a_need_of_another_case_is_refused(case: Supervision, officer: User) -> None:
    with pytest.raises(DomainError, match="perkara lain"):
        actions.add_goal(supervision=case, need=NeedFactory(), text="Bekerja", stage="initial", by=officer)


def test_a_goal_is_dropped_with_a_reason_only(case: Supervision, officer: User) -> None:
    goal = GoalFactory(supervision=case)
    with pytest.raises(DomainError, match="mengapa tujuan ini dihentikan"):
        actions.close_goal(goal=goal, state="dropped", by=officer)
    closed = actions.close_goal(goal=goal, state="dropped", note="Klien pindah kerja.", by=officer)
    assert closed.closed_on == case.office.today()
    with pytest.raises(DomainError, match="sudah ditutup"):
        actions.close_goal(goal=goal, state="reached", by=officer)


def test_progress_of_a_closed_goal_stands_still(officer: User, case: Supervision) -> None:
    activity = ActivityFactory(goal__supervision=case)
    actions.update_progress(activity=activity, progress=50, by=officer)
    actions.close_goal(goal=activity.goal, state="reached", by=officer)
    with pytest.raises(DomainError, match="sudah ditutup"):
        actions.update_progress(activity=activity, progress=75, by=officer)
    activity.refresh_from_db()
    assert activity.progress == 50


def test_a_closed_case_has_no_plan_to_change(officer: User) -> None:
    closed = SupervisionFactory(closed=True)
    with pytest.raises(DomainError, match="sudah ditutup"):
        actions.add_need(supervision=closed, area="work", text="Keterampilan", by=officer)


def propose(case: Supervision, by: User, to_stage: str = Stage.CONTINUED) -> PanelItem:
    return actions.propose_stage(supervision=case, to_stage=to_stage, proposal="Klien tertib dan bekerja.", by=by)


@pytest.mark.parametrize(
    ("decision", "stage"), [("accepted", "continued"), ("refused", "initial"), ("revise", "initial")]
)
def test_only_the_panel_moves_a_stage(case: Supervision, officer: User, head: User, decision: str, stage: str) -> None:
    PlannedSessionFactory(office=case.office)
    item = propose(case, officer)
    case.refresh_from_db()
    assert case.stage == Stage.INITIAL
    actions.decide_item(item=item, decision=decision, note="Sesuai laporan.", by=head)
    case.refresh_from_db()
    assert case.stage == stage


def test_a_stage_is_not_jumped_over(case: Supervision, officer: User) -> None:
    with pytest.raises(StatuteError, match="PP 31/1999"):
        propose(case, officer, Stage.FINAL)


def test_the_list_of_due_stages_agrees_with_the_rule(officer: User, head: User, case: Supervision) -> None:
    """Cases a day before, on and after each computed date, in each stage, and one without an end."""
    office, today = case.office, case.office.today()
    for stage in Stage:
        for elapsed in (0, 24, 25, 26, 74, 75, 76, 99):
            SupervisionFactory(
                office=office,
                officer=officer,
                stage=stage,
                starts_on=today - timedelta(elapsed),
                ends_on=today + timedelta(100 - elapsed),
            )
    SupervisionFactory(office=office, officer=officer, ends_on=None)
    fractions = stages.fractions_on(today)
    expected = set()
    for one in Supervision.objects.filter(office=office):
        dates = stages.dates_of(one, fractions)
        begins = {"initial": "continued", "continued": "final"}.get(one.stage)
        day = dates.begins(begins) if dates and begins else None
        if day is not None and day <= today:
            expected.add(one.pk)
    assert set(stages.stage_due_for(officer).values_list("pk", flat=True)) == expected
    assert len(expected) == 10


def test_a_case_before_the_panel_is_no_longer_due(officer: User, case: Supervision) -> None:
    PlannedSessionFactory(office=case.office)
    assert case in stages.stage_due_for(officer)
    propose(case, officer)
    assert case not in stages.stage_due_for(officer)
    assert case in stages.stage_waiting(Supervision.objects.visible_to(officer))
