"""Six Bulan of 30 days, and whether the hours fit."""

from datetime import date

import pytest

from sentences.rules import period


@pytest.mark.parametrize(("days", "allowed"), [(0, False), (1, True), (180, True), (181, False), (None, True)])
def test_period(days, allowed):
    assert (period.period_at_most_six_months(days) is None) == allowed


def test_day_180_is_counted_from_the_day_of_execution():
    assert period.deadline(date(2026, 1, 2)) == date(2026, 7, 1)
    assert period.last_day(date(2026, 11, 22), 1) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "allowed"),
    [
        (date(2026, 1, 1), False),
        (date(2026, 1, 2), True),
        (date(2026, 7, 1), True),
        (date(2026, 7, 2), False),
    ],
)
def test_work_counts_from_execution_to_day_180(day, allowed):
    assert (period.day_within_period(day, date(2026, 1, 2), 180) is None) == allowed


@pytest.mark.parametrize(
    ("hours", "per_day", "days", "allowed"),
    [
        (240, 8, 29, True),
        (240, 8, 28, False),
        (120, 3, 39, True),
        (120, 3, 38, False),
        (17, 8, 2, True),
        (17, 8, 1, False),
    ],
)
def test_the_order_fits_its_period(hours, per_day, days, allowed):
    assert (period.hours_fit_period(hours, per_day, days) is None) == allowed


@pytest.mark.parametrize(("hours", "per_day", "days"), [(None, 8, 30), (8, None, 30), (8, 8, None), (8, 0, 30)])
def test_nothing_is_said_about_what_is_missing(hours, per_day, days):
    assert period.hours_fit_period(hours, per_day, days) is None
