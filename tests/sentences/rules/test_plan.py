"""A weekly plan at its boundaries: the judgment's day, midnight, and a child's daytime around school."""

from datetime import time

import pytest

from sentences.rules import plan

SCHOOL = (time(7), time(13))


@pytest.mark.parametrize(("minutes", "allowed"), [(0, False), (1, True), (480, True), (481, False)])
def test_a_planned_day(minutes, allowed):
    assert (plan.plan_within_day(1, minutes, 8, article="") is None) == allowed


@pytest.mark.parametrize(("minutes", "allowed"), [(180, True), (181, False)])
def test_the_judgments_own_limit_counts(minutes, allowed):
    assert (plan.plan_within_day(1, minutes, 3, article="") is None) == allowed


@pytest.mark.parametrize(
    ("starts_at", "minutes", "allowed"), [(time(16), 479, True), (time(16), 480, False), (time(23, 59), 1, False)]
)
def test_a_planned_day_ends_on_its_day(starts_at, minutes, allowed):
    assert (plan.plan_ends_on_its_day(1, starts_at, minutes) is None) == allowed


@pytest.mark.parametrize(
    ("weekday", "starts_at", "minutes", "told"),
    [
        (1, time(5, 59), 60, "siang hari"),
        (6, time(6), 180, ""),
        (1, time(15), 180, ""),
        (1, time(15), 181, "siang hari"),
        (1, time(22), 180, "siang hari"),
        (1, time(6), 60, ""),  # until school begins
        (1, time(6), 61, "jam sekolah"),
        (1, time(13), 180, ""),  # once school is over
        (1, time(12, 59), 180, "jam sekolah"),
        (5, time(9), 60, "jam sekolah"),
        (6, time(9), 60, ""),  # Saturday
    ],
)
def test_a_child_works_in_daytime_and_not_at_school(weekday, starts_at, minutes, told):
    violation = plan.plan_for_a_child(weekday, starts_at, minutes, SCHOOL)

    assert (violation is None) == (told == "")
    assert told in str(violation or "")
