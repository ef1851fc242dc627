"""What the work that was not done stands for, at every boundary."""

from decimal import Decimal

import pytest

from sentences.rules.conversion import Replaced, conversion_of, fine_share, prison_share

HOUR = Decimal(50_000)


def prison(days: int, hours: int) -> Replaced:
    return Replaced(imposed="prison", origin="judgment", hours=hours, rupiah_per_hour=HOUR, prison_days=days)


def fine(amount: int, hours: int, *, origin: str = "judgment", paid: int | None = None) -> Replaced:
    return Replaced(
        imposed="fine",
        origin=origin,
        hours=hours,
        rupiah_per_hour=HOUR,
        fine=Decimal(amount),
        fine_paid=None if paid is None else Decimal(paid),
    )


@pytest.mark.parametrize(
    ("remaining", "days", "hours", "share"),
    [
        (80 * 60, 120, 80, 120),  # nothing was worked: all of it
        (0, 120, 80, 0),
        (40 * 60, 120, 80, 60),
        (1, 180, 240, 0),  # a part of a day falls to the convict
        (79, 180, 240, 0),
        (80, 180, 240, 1),  # 240 h are 14,400 minutes for 180 days: 80 minutes a day
        (159, 180, 240, 1),
        (160, 180, 240, 2),
        (14_399, 180, 240, 179),
        (14_400, 180, 240, 180),
        (8 * 60 - 1, 1, 8, 0),
        (8 * 60, 1, 8, 1),
    ],
)
def test_prison_is_shared_by_the_hours_not_worked(remaining, days, hours, share):
    assert prison_share(remaining, prison(days, hours)).amount == share


def test_the_formula_is_shown_with_its_numbers():
    share = prison_share(2_016, prison(150, 48))

    assert share.formula == "150 hari x 33 jam 36 menit : 48 jam = 105 hari"
    assert "1 bulan adalah 30 hari" in share.why


@pytest.mark.parametrize(
    ("remaining", "amount", "hours", "share"),
    [
        (100 * 60, 10_000_000, 100, 10_000_000),
        (0, 10_000_000, 100, 0),
        (50 * 60, 10_000_000, 100, 5_000_000),
        (1, 10_000_000, 240, 694),  # 694.44: the part of a rupiah falls to the convict
        (100 * 60, 10_000_001, 200, 5_000_000),
    ],
)
def test_a_fine_replaced_by_judgment_is_shared_pro_rata(remaining, amount, hours, share):
    counted = fine_share(remaining, fine(amount, hours))

    assert counted is not None
    assert counted.amount == share
    assert "sebanding" in counted.why


@pytest.mark.parametrize(
    ("remaining", "amount", "paid", "hours", "share"),
    [
        (200 * 60, 10_000_000, None, 200, 10_000_000),
        (100 * 60, 10_000_000, 0, 200, 5_000_000),
        (100 * 60, 10_000_000, 5_000_000, 100, 5_000_000),
        (50 * 60, 10_000_000, None, 100, 2_500_000),  # ordered less than the fine comes to: the rate is less
        (4 * 60, 100_000, None, 8, 50_000),  # the least of 8 hours: the share is less
        (8 * 60, 100_000, None, 8, 100_000),  # never more than what is unpaid
        (1, 10_000_000, None, 200, 833),
    ],
)
def test_hours_for_an_unpaid_fine_go_back_at_the_rate_unless_the_share_is_less(remaining, amount, paid, hours, share):
    counted = fine_share(remaining, fine(amount, hours, origin="unpaid_fine", paid=paid))

    assert counted is not None
    assert counted.amount == share


def test_the_rate_is_a_setting():
    replaced = Replaced(
        imposed="fine", origin="unpaid_fine", hours=100, rupiah_per_hour=Decimal(40_000), fine=Decimal(10_000_000)
    )

    share = fine_share(60, replaced)
    assert share is not None
    assert (share.amount, "Rp40.000 per jam" in share.formula) == (40_000, True)


@pytest.mark.parametrize("imposed", ["service", "compensation"])
def test_neither_prison_nor_fine_is_counted_where_none_was_replaced(imposed):
    replaced = Replaced(
        imposed=imposed, origin="customary", hours=40, rupiah_per_hour=HOUR, fine=Decimal(1_000_000), prison_days=30
    )

    conversion = conversion_of(600, replaced)
    assert (conversion.remaining_minutes, conversion.prison, conversion.fine) == (600, None, None)


def test_each_penalty_has_its_own_share_alone():
    assert conversion_of(60, prison(30, 30)).fine is None
    assert conversion_of(60, fine(1_000_000, 30)).prison is None
    assert fine_share(60, prison(30, 30)) is None
