"""The life of a Desa Binaan, and the boundaries of its checks."""

import itertools
from datetime import date, timedelta

import pytest

from accounts.models import Role
from programs.models import FosterVillageProgramme
from programs.rules import foster as rules

STATES = [state.value for state in FosterVillageProgramme.State]
ENDS = date(2026, 8, 31)


def test_the_table_knows_every_state_of_the_model() -> None:
    assert set(rules.TRANSITIONS) == set(STATES)
    assert all(to in STATES for steps in rules.TRANSITIONS.values() for to in steps)


def test_the_way_of_the_study_is_open_step_by_step() -> None:
    order = ["candidate", "coordinated", "drafting", "signed", "planned", "running", "reviewed", "graduated"]
    assert all(rules.step_allowed(one, next_, Role.HEAD) for one, next_ in itertools.pairwise(order))


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("to", STATES)
def test_whatever_the_table_does_not_name_is_refused(state: str, to: str) -> None:
    assert bool(rules.step_allowed(state, to, Role.HEAD)) == (to in rules.TRANSITIONS[state])


@pytest.mark.parametrize(("state", "to"), [("reviewed", "graduated"), ("running", "ended"), ("candidate", "ended")])
def test_the_last_word_is_the_heads(state: str, to: str) -> None:
    assert not rules.step_allowed(state, to, Role.OFFICER)


@pytest.mark.parametrize(("state", "to", "tap"), [
    ("candidate", "coordinated", True), ("drafting", "signed", False), ("planned", "signed", True),
    ("planned", "running", False), ("reviewed", "running", True), ("running", "reviewed", False),
    ("reviewed", "graduated", False), ("candidate", "running", False),
])  # fmt: skip
def test_which_steps_need_no_further_facts(state: str, to: str, tap: bool) -> None:
    assert rules.one_tap(state, to) == tap


@pytest.mark.parametrize(("to", "scheme", "need", "courses", "ready"), [
    ("planned", "Ikan", "Pasar", 0, True), ("planned", " ", "Pasar", 0, False), ("planned", "Ikan", "", 0, False),
    ("running", "Ikan", "Pasar", 0, False), ("running", "Ikan", "Pasar", 1, True), ("coordinated", "", "", 0, True),
])  # fmt: skip
def test_a_plan_needs_scheme_need_and_courses(to: str, scheme: str, need: str, courses: int, ready: bool) -> None:
    assert bool(rules.ready_for(to, skills_scheme=scheme, need=need, courses=courses)) == ready


@pytest.mark.parametrize(("today", "month"), [
    (date(2026, 11, 29), None), (date(2026, 11, 30), 3), (date(2027, 2, 27), 3), (date(2027, 2, 28), 6),
    (date(2027, 8, 30), 6), (date(2027, 8, 31), 12), (date(2028, 2, 28), 12), (date(2028, 2, 29), None),
])  # fmt: skip
def test_which_check_is_due(today: date, month: int | None) -> None:
    assert rules.month_due(ENDS, today) == month


@pytest.mark.parametrize(("on", "allowed"), [
    (date(2026, 11, 29), False), (date(2026, 11, 30), True), (date(2027, 2, 27), True), (date(2027, 2, 28), False),
])  # fmt: skip
def test_a_check_speaks_of_its_month(on: date, allowed: bool) -> None:
    verdict = rules.check_allowed(state="completed", month=3, on=on, ends_on=ENDS, today=date(2027, 6, 1))
    assert bool(verdict) == allowed


@pytest.mark.parametrize("values", [{"state": "left"}, {"today": date(2026, 12, 1), "on": date(2026, 12, 2)}])
def test_no_check_of_whoever_left_nor_of_a_day_to_come(values: dict[str, object]) -> None:
    given = {"state": "completed", "month": 3, "on": date(2026, 12, 1), "ends_on": ENDS, "today": date(2027, 1, 1)}
    assert not rules.check_allowed(**{**given, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(("taken", "free"), [(0, True), (9, True), (10, False), (11, False)])
def test_seats(taken: int, free: bool) -> None:
    assert bool(rules.seat_free(10, taken)) == free


@pytest.mark.parametrize(("days", "is_open"), [(0, True), (31, True), (32, False)])
def test_people_are_entered_until_a_month_after_the_course(days: int, is_open: bool) -> None:
    assert bool(rules.enrolment_open("running", ENDS, ENDS + timedelta(days=days))) == is_open


@pytest.mark.parametrize("state", ["candidate", "signed", "reviewed", "graduated", "ended"])
def test_nobody_is_entered_outside_the_programme(state: str) -> None:
    assert not rules.enrolment_open(state, ENDS, ENDS)


@pytest.mark.parametrize(("state", "attended", "reason", "allowed"), [
    ("enrolled", 0, "", True), ("enrolled", 9, "", False), ("completed", 0, "", False), ("completed", 8, "", True),
    ("left", 2, " ", False), ("left", 2, "Sakit", True),
])  # fmt: skip
def test_what_came_of_a_participant(state: str, attended: int, reason: str, allowed: bool) -> None:
    verdict = rules.record_allowed(state, attended, left_reason=reason, sessions=8, starts_on=ENDS, today=ENDS)
    assert bool(verdict) == allowed


def test_nobody_completes_a_course_that_has_not_begun() -> None:
    early = ENDS - timedelta(days=1)
    assert not rules.record_allowed("completed", 1, left_reason="", sessions=8, starts_on=ENDS, today=early)
