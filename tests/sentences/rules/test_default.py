"""What may follow a default, and how much: exactly what the statute offers, never extra hours."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sentences.rules.default import (
    Decided,
    Limits,
    consequences_open,
    decision_day,
    decision_is_open,
    decision_within,
    proposal_is_open,
    repeated_hours_within,
    repetition_within,
    warning_day,
    warning_may_follow,
)

DAY = date(2026, 9, 1)
LIMITS = Limits(hours=80, prison_days=120, fine=Decimal(10_000_000))


@pytest.mark.parametrize(
    ("is_child", "imposed", "offered"),
    [
        (False, "prison", {"repeat", "prison"}),
        (False, "fine", {"repeat", "fine"}),
        (False, "compensation", {"repeat"}),
        (True, "service", {"repeat"}),
        (True, "prison", {"repeat"}),
    ],
)
def test_exactly_the_consequences_of_the_statute_are_open(is_child, imposed, offered):
    assert set(consequences_open(is_child=is_child, imposed=imposed)) == offered
    for consequence in ("repeat", "prison", "fine"):
        refused = proposal_is_open(consequence, is_child=is_child, imposed=imposed)
        assert bool(refused) == (consequence not in offered)
        assert refused is None or refused.field == "proposed"
        assert bool(decision_is_open(consequence, is_child=is_child, imposed=imposed)) == bool(refused)


def test_work_may_always_go_on_when_a_lawful_reason_is_found():
    assert decision_is_open("resume", is_child=True, imposed="service") is None


def decided(decision: str, **amounts: object) -> Decided:
    return Decided(decision=decision, decided_on=DAY, decision_no="P-1", **amounts)


@pytest.mark.parametrize(
    ("made", "field"),
    [
        (decided("repeat", hours=80), None),
        (decided("repeat", hours=1), None),
        (decided("repeat", hours=81), "decided_hours"),  # extra hours are no penalty
        (decided("repeat", hours=0), "decided_hours"),
        (decided("repeat"), "decided_hours"),
        (decided("prison", prison_days=120), None),
        (decided("prison", prison_days=121), "decided_prison_days"),
        (decided("prison"), "decided_prison_days"),
        (decided("fine", fine=Decimal(10_000_000)), None),
        (decided("fine", fine=Decimal(10_000_001)), "decided_fine"),
        (decided("fine"), "decided_fine"),
        (decided("resume"), None),
    ],
)
def test_never_more_than_was_ordered_or_replaced(made, field):
    violation = decision_within(made, LIMITS, is_child=False)

    assert (violation and violation.field) == field


def test_a_refusal_for_a_child_names_the_childs_law():
    violation = decision_within(decided("repeat", hours=81), LIMITS, is_child=True)

    assert violation is not None
    assert violation.article == "UU 11/2012 pasal 76 ayat 2"


@pytest.mark.parametrize(("days", "broken"), [(0, False), (9, False), (-1, True), (10, True)])
def test_a_decision_lies_between_report_and_today(days, broken):
    assert bool(decision_day(DAY + timedelta(days), DAY, DAY + timedelta(days=9))) == broken


@pytest.mark.parametrize(
    ("period", "starts_on", "fields"),
    [
        (180, DAY, ["starts_on"]),  # the last day counted for what is repeated
        (180, DAY + timedelta(1), []),
        (181, DAY + timedelta(1), ["period_days"]),
        (9, DAY + timedelta(1), []),  # 80 hours at 8 a day take day 0 to day 9
        (8, DAY + timedelta(1), ["period_days"]),
        (180, DAY - timedelta(1), ["starts_on"]),
        (180, DAY + timedelta(5), []),
        (180, DAY + timedelta(6), ["starts_on"]),
    ],
)
def test_a_repetition_has_a_period_and_an_execution_of_its_own(period, starts_on, fields):
    violations = repetition_within(
        hours=80,
        hours_per_day=8,
        period_days=period,
        starts_on=starts_on,
        decided_on=DAY,
        last_worked_on=DAY,
        today=DAY + timedelta(5),
    )

    assert [violation.field for violation in violations] == fields


@pytest.mark.parametrize(("hours", "broken"), [(1, False), (40, False), (41, True), (0, True), (None, False)])
def test_a_repetition_is_never_longer_than_decided(hours, broken):
    assert bool(repeated_hours_within(hours, 40)) == broken


@pytest.mark.parametrize(
    ("given", "fresh", "broken"),
    [(0, 1, False), (0, 0, True), (1, 1, False), (2, 0, True), (2, 1, False), (3, 5, True)],
)
def test_three_warnings_each_for_days_of_its_own(given, fresh, broken):
    assert bool(warning_may_follow(given, fresh)) == broken


@pytest.mark.parametrize(("days", "broken"), [(0, False), (-1, True), (3, False), (4, True)])
def test_a_warning_is_dated_when_it_is_given(days, broken):
    assert bool(warning_day(DAY + timedelta(days), earliest=DAY, today=DAY + timedelta(days=3))) == broken
