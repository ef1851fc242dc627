"""The transition table of agreements and the boundaries of their dates."""

from datetime import date, timedelta

import pytest

from programs.models import Agreement
from programs.rules.agreement import (
    BY_ONE_TAP,
    TRANSITIONS,
    Phase,
    add_months,
    amendment_allowed,
    ending_allowed,
    new_end_allowed,
    phase,
    ready_for,
    step_allowed,
    term_allowed,
)

TODAY = date(2026, 11, 22)
SIX, ONE = date(2027, 5, 22), date(2026, 12, 22)
DAY = timedelta(days=1)


def test_the_table_knows_every_state() -> None:
    assert set(TRANSITIONS) == set(Agreement.State.values)
    assert {to for steps in TRANSITIONS.values() for to in steps} <= set(Agreement.State.values)


@pytest.mark.parametrize("state", Agreement.State.values)
@pytest.mark.parametrize("to", Agreement.State.values)
def test_only_the_steps_of_the_table_are_allowed(state: str, to: str) -> None:
    verdict = step_allowed(state, to)
    assert bool(verdict) == (to in TRANSITIONS[state])
    assert verdict or verdict.reason


def test_a_finished_agreement_goes_nowhere_and_a_signature_is_never_one_tap() -> None:
    assert not TRANSITIONS["renewed"]
    assert not TRANSITIONS["terminated"]
    assert not {"signed", "renewed", "terminated"} & set(BY_ONE_TAP)


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [
        (date(2026, 8, 31), -6, date(2026, 2, 28)),
        (date(2024, 8, 31), -6, date(2024, 2, 29)),
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 1, 31), -1, date(2025, 12, 31)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
    ],
)
def test_months_are_those_of_the_calendar(day: date, months: int, result: date) -> None:
    assert add_months(day, months) == result


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "expected"),
    [
        (TODAY + DAY, date(2029, 1, 1), Phase.UPCOMING),
        (TODAY, date(2029, 1, 1), Phase.IN_FORCE),
        (date(2024, 1, 1), SIX + DAY, Phase.IN_FORCE),
        (date(2024, 1, 1), SIX, Phase.ENDS_IN_SIX_MONTHS),
        (date(2024, 1, 1), ONE + DAY, Phase.ENDS_IN_SIX_MONTHS),
        (date(2024, 1, 1), ONE, Phase.ENDS_IN_A_MONTH),
        (date(2024, 1, 1), TODAY, Phase.ENDS_IN_A_MONTH),
        (date(2024, 1, 1), TODAY - DAY, Phase.EXPIRED),
    ],
)
def test_a_signed_agreement_stands_by_its_dates(starts_on: date, ends_on: date, expected: Phase) -> None:
    assert phase("signed", starts_on, ends_on, TODAY) == expected


def test_one_that_was_renewed_runs_on_without_a_warning_and_others_have_no_dates() -> None:
    assert phase("renewed", date(2024, 1, 1), ONE, TODAY) == Phase.IN_FORCE
    assert phase("renewed", date(2024, 1, 1), TODAY - DAY, TODAY) == Phase.EXPIRED
    assert phase("agreed", None, None, TODAY) == Phase.UNSIGNED
    assert phase("terminated", date(2024, 1, 1), ONE, TODAY) == Phase.TERMINATED


@pytest.mark.parametrize("to", ["legal_review", "agreed", "signed"])
def test_a_text_is_reviewed_when_it_says_what_and_with_whom(to: str) -> None:
    assert not ready_for(to, scope="  ", partners=1)
    assert not ready_for(to, scope="Tempat kerja", partners=0)
    assert ready_for(to, scope="Tempat kerja", partners=1)
    assert ready_for("drafting", scope="", partners=0)


@pytest.mark.parametrize(
    ("signed_on", "starts_on", "ends_on", "allowed"),
    [
        (TODAY, TODAY, TODAY, True),
        (TODAY + DAY, TODAY, TODAY, False),
        (TODAY, TODAY, TODAY - DAY, False),
        (TODAY, TODAY, date(2046, 11, 22), True),
        (TODAY, TODAY, date(2046, 11, 23), False),
    ],
)
def test_the_term_that_may_be_signed(signed_on: date, starts_on: date, ends_on: date, allowed: bool) -> None:
    assert bool(term_allowed(signed_on, starts_on, ends_on, TODAY)) == allowed


def test_an_agreement_ends_on_a_day_that_has_come() -> None:
    assert ending_allowed(TODAY, TODAY, TODAY)
    assert ending_allowed(TODAY, None, TODAY)
    assert not ending_allowed(TODAY + DAY, None, TODAY)
    assert not ending_allowed(TODAY - DAY, TODAY, TODAY)


SIGNED_ON, ENDS = date(2026, 5, 1), date(2027, 1, 1)


@pytest.mark.parametrize(
    ("state", "signed_on", "not_before", "today", "allowed"),
    [
        ("signed", SIGNED_ON, SIGNED_ON, SIGNED_ON, True),
        ("signed", SIGNED_ON, None, date(2026, 4, 30), False),
        ("signed", SIGNED_ON, date(2026, 5, 2), date(2026, 6, 1), False),
        ("signed", ENDS, SIGNED_ON, date(2027, 3, 1), True),
        ("signed", date(2027, 1, 2), SIGNED_ON, date(2027, 3, 1), False),
        ("renewed", SIGNED_ON, None, SIGNED_ON, False),
        ("terminated", SIGNED_ON, None, SIGNED_ON, False),
        ("agreed", SIGNED_ON, None, SIGNED_ON, False),
    ],
)
def test_an_addendum_is_signed_while_the_agreement_runs(
    state: str, signed_on: date, not_before: date | None, today: date, allowed: bool
) -> None:
    verdict = amendment_allowed(state, date(2026, 1, 1), ENDS, signed_on, not_before=not_before, today=today)
    assert bool(verdict) == allowed
    assert bool(verdict.reason) != allowed


@pytest.mark.parametrize(
    ("new", "allowed"),
    [
        (ENDS, False),
        (date(2027, 1, 2), True),
        (SIGNED_ON, True),
        (date(2026, 4, 30), False),
        (date(2046, 1, 1), True),
        (date(2046, 1, 2), False),
    ],
)
def test_a_new_last_day_is_another_one_and_within_reason(new: date, allowed: bool) -> None:
    verdict = new_end_allowed(new, starts_on=date(2026, 1, 1), ends_on=ENDS, signed_on=SIGNED_ON)
    assert bool(verdict) == allowed
