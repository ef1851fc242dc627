"""Hours for an unpaid fine: an hour for each Rp50,000 or part, less the share that was paid, within 8 and 240."""

from decimal import Decimal

import pytest

from sentences.rules.substitute import hours_within_substitute, substitute_hours

RATE = Decimal(50_000)


@pytest.mark.parametrize(
    ("fine", "paid", "hours"),
    [
        (10_000_000, None, 200),
        (10_000_000, 0, 200),
        (10_000_000, 2_500_000, 150),
        (10_000_000, 9_999_999, 8),
        (1_000_000, None, 20),
        (1_000_001, None, 21),
        (999_999, None, 20),
        (400_000, None, 8),
        (400_001, None, 9),
        (1, None, 8),
        (12_000_000, None, 240),
        (12_050_000, None, 240),
        (24_000_000, 12_000_000, 120),  # half of the capped 240 hours, not 240 again
    ],
)
def test_hours(fine, paid, hours):
    counted = substitute_hours(Decimal(fine), None if paid is None else Decimal(paid), RATE)

    assert counted is not None
    assert counted.hours == hours


@pytest.mark.parametrize(
    ("fine", "paid", "rate"),
    [
        (None, None, RATE),
        (Decimal(0), None, RATE),
        (Decimal(-1), None, RATE),
        (Decimal(100), Decimal(100), RATE),
        (Decimal(100), Decimal(-5), RATE),
        (Decimal(100), None, None),
        (Decimal(100), None, Decimal(0)),
    ],
)
def test_nothing_is_counted_where_nothing_is_owed(fine, paid, rate):
    assert substitute_hours(fine, paid, rate) is None


def test_the_conversion_is_a_number_of_its_day():
    counted = substitute_hours(Decimal(10_000_000), None, Decimal(100_000))

    assert counted is not None
    assert counted.hours == 100


@pytest.mark.parametrize(
    ("fine", "paid", "formula"),
    [
        (10_000_000, 2_500_000, "Rp7.500.000 : Rp50.000 = 150 jam, bagian jam dibulatkan ke atas"),
        (24_000_000, 12_000_000, "240 jam x Rp12.000.000 : Rp24.000.000 = 120 jam"),
        (100_000, None, "Rp100.000 : Rp50.000 = 2 jam, bagian jam dibulatkan ke atas; paling singkat 8 jam"),
    ],
)
def test_the_formula_can_be_read(fine, paid, formula):
    counted = substitute_hours(Decimal(fine), None if paid is None else Decimal(paid), RATE)

    assert counted is not None
    assert counted.formula == formula


@pytest.mark.parametrize(("hours", "allowed"), [(200, True), (201, False), (8, True), (None, True)])
def test_no_more_is_ordered_than_the_fine_comes_to(hours, allowed):
    assert (hours_within_substitute(hours, Decimal(10_000_000), None, RATE) is None) == allowed
