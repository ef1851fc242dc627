"""Judging a missed day, and the day on which it may be made up."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sentences.models import Ground
from sentences.rules.absence import (
    MakeUpDay,
    ground_can_be_lawful,
    judgment_is_explained,
    make_up_refusals,
    usually_lawful,
)

MONDAY = date(2026, 9, 7)
FITTING = MakeUpDay(
    day=MONDAY,
    missed_on=MONDAY - timedelta(days=3),
    starts_on=date(2026, 3, 11),
    period_days=180,
    hours_per_day=8,
    open_days=[1, 2, 3, 4, 5],
    is_holiday=False,
    is_paused=False,
    is_missed_too=False,
    planned_minutes=240,
    promised_minutes=0,
    missed_minutes=240,
)


@pytest.mark.parametrize("ground", Ground.values)
def test_a_suggestion_never_decides(ground):
    assert usually_lawful(ground) == {"none": False, "other": None}.get(ground, True)


@pytest.mark.parametrize(
    ("ground", "is_lawful", "broken"),
    [("none", True, True), ("none", False, False), ("ill", True, False), ("ill", False, False)],
)
def test_silence_is_no_lawful_reason(ground, is_lawful, broken):
    assert bool(ground_can_be_lawful(ground, is_lawful=is_lawful)) == broken


@pytest.mark.parametrize(
    ("ground", "text", "is_lawful", "broken"),
    [
        ("none", "", False, False),
        ("ill", "", False, True),
        ("ill", "  ", True, True),
        ("ill", "Surat dokter", True, False),
        ("other", "", False, True),
    ],
)
def test_a_judgment_says_on_what_it_rests(ground, text, is_lawful, broken):
    assert bool(judgment_is_explained(ground, text, is_lawful=is_lawful)) == broken


def test_a_fitting_day_is_accepted():
    assert make_up_refusals(FITTING) == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"missed_on": MONDAY}, "R3"),
        ({"starts_on": date(2026, 3, 10)}, "R4"),  # Monday would be day 181
        ({"open_days": [2, 3, 4, 5]}, "R10"),
        ({"is_holiday": True}, "R3"),
        ({"is_paused": True}, "R8"),
        ({"is_missed_too": True}, "R8"),
        ({"missed_minutes": 241}, "R3"),
        ({"promised_minutes": 1}, "R3"),
        ({"planned_minutes": 0, "missed_minutes": 481}, "R3"),
    ],
)
def test_what_speaks_against_a_make_up_day(changed, code):
    violations = make_up_refusals(replace(FITTING, **changed))

    assert [violation.code for violation in violations] == [code]
    assert violations[0].field == "make_up_on"


@pytest.mark.parametrize(
    "changed", [{"open_days": None}, {"planned_minutes": 0, "missed_minutes": 480}, {"promised_minutes": 0}]
)
def test_what_does_not(changed):
    assert make_up_refusals(replace(FITTING, **changed)) == []
