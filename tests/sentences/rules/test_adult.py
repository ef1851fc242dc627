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


@pytest.mark.parametrize(("months", "allowed"), [(59, True), (60, False), (61, False), (None, True)])
def test_threat_is_strictly_less_than_five_years(months, allowed):
    assert (adult.threat_below_five_years(months) is None) == allowed


@pytest.mark.parametrize(
    ("months", "days", "allowed"),
    [(6, 0, True), (6, 1, False), (5, 30, True), (5, 31, False), (0, 180, True), (0, 181, False), (None, None, True)],
)
def test_imposed_prison(months, days, allowed):
    assert (adult.imposed_prison_at_most_six_months(months, days) is None) == allowed


@pytest.mark.parametrize(("fine", "allowed"), [(Decimal(10_000_000), True), (Decimal(10_000_001), False), (None, True)])
def test_imposed_fine(fine, allowed):
    assert (adult.imposed_fine_at_most_category_two(fine) is None) == allowed


def test_the_ceiling_of_the_fine_is_a_setting(settings):
    settings.FINE_CATEGORY_II_RUPIAH = Decimal(50)

    violation = adult.imposed_fine_at_most_category_two(Decimal(51))

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
