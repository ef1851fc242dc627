"""KUHP art. 85 at its boundaries."""

from datetime import date
from decimal import Decimal

import pytest

from sentences.judgment import Consequence, Imposed
from sentences.rules import adult, day


@pytest.mark.parametrize(
    ("hours", "allowed"), [(0, False), (7, False), (8, True), (240, True), (241, False), (None, True)]
)
def test_hours(hours, allowed):
    assert (adult.hours_between_8_and_240(hours) is None) == allowed


@pytest.mark.parametrize(
    ("months", "days", "allowed"),
    [
        (59, 0, True),
        (59, 29, True),  # a day less than five years
        (59, 30, False),
        (60, 0, False),  # five years exactly
        (60, None, False),
        (61, 0, False),
        (None, None, True),
    ],
)
def test_threat_is_strictly_less_than_five_years(months, days, allowed):
    assert (adult.threat_below_five_years(months, days) is None) == allowed


def test_the_threat_is_asked_for():
    assert adult.threat_stated(None) is not None
    assert adult.threat_stated(0) is None


@pytest.mark.parametrize(
    ("months", "days", "allowed"),
    [(59, 0, True), (59, 29, True), (59, 30, False), (None, 1, False), (None, 0, True), (None, None, True)],
)
def test_days_of_a_threat_are_less_than_a_month(months, days, allowed):
    assert (adult.threat_days_under_a_month(months, days) is None) == allowed


@pytest.mark.parametrize(
    ("months", "days", "text"), [(4, 0, "4 bulan"), (59, 29, "59 bulan 29 hari"), (0, 20, "20 hari"), (0, 0, "0 hari")]
)
def test_lengths_in_words(months, days, text):
    assert adult.length_in_words(months, days) == text


@pytest.mark.parametrize(
    ("months", "days", "allowed"),
    [(6, 0, True), (6, 1, False), (5, 30, True), (5, 31, False), (0, 180, True), (0, 181, False), (None, None, True)],
)
def test_imposed_prison(months, days, allowed):
    assert (adult.imposed_prison_at_most_six_months(months, days) is None) == allowed


@pytest.mark.parametrize(("fine", "allowed"), [(Decimal(10_000_000), True), (Decimal(10_000_001), False), (None, True)])
def test_imposed_fine(fine, allowed):
    assert (adult.imposed_fine_at_most_category_two(fine, Decimal(10_000_000)) is None) == allowed


def test_the_message_says_the_ceiling_in_force():
    violation = adult.imposed_fine_at_most_category_two(Decimal(51), Decimal(50))

    assert violation is not None
    assert "Rp50" in violation.message


@pytest.mark.parametrize(("hours", "allowed"), [(0, False), (1, True), (8, True), (9, False), (None, True)])
def test_hours_per_day(hours, allowed):
    assert (day.hours_per_day_at_most_8(hours) is None) == allowed


@pytest.mark.parametrize(
    ("consent", "allowed"),
    [(None, False), (date(2026, 3, 1), True), (date(2026, 3, 2), True), (date(2026, 3, 3), False)],
)
def test_consent_precedes_the_judgment(consent, allowed):
    assert (adult.consented(consent, date(2026, 3, 2)) is None) == allowed


@pytest.mark.parametrize(
    ("imposed", "consequence", "allowed"),
    [
        (Imposed.PRISON, Consequence.REPEAT, True),
        (Imposed.PRISON, Consequence.PRISON, True),
        (Imposed.PRISON, Consequence.FINE, False),
        (Imposed.FINE, Consequence.FINE, True),
        (Imposed.FINE, Consequence.PRISON, False),
        ("", "", True),
    ],
)
def test_default_carries_out_what_was_replaced(imposed, consequence, allowed):
    assert (adult.consequence_follows_replaced_penalty(imposed, consequence) is None) == allowed


def test_a_violation_names_rule_article_field_and_what_would_be_right():
    violation = adult.hours_between_8_and_240(241)

    assert violation is not None
    assert (violation.code, violation.article, violation.field) == ("R2", "KUHP pasal 85 ayat 4", "hours_ordered")
    assert "8 jam" in violation.message
    assert "240 jam" in violation.message
