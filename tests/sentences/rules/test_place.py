"""Hosts: no commerce, no self-made confirmation, no more people than there is room for."""

from datetime import date

import pytest

from sentences.rules import place
from sentences.rules.capacity import busiest_day

MARCH = (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(("declared", "allowed"), [(None, False), (date(2026, 3, 2), True), (date(2026, 3, 3), False)])
def test_the_host_declared_before_anyone_works_there(declared, allowed):
    assert (place.not_commercial(declared, date(2026, 3, 2)) is None) == allowed


@pytest.mark.parametrize(
    ("fixed_by", "named", "field"),
    [
        ("", "", None),
        ("", "Panti Asuhan", "place_fixed_by"),
        ("prosecutor", "", None),
        ("prosecutor", "Panti Asuhan", None),
        ("court", "Panti Asuhan", None),
        ("court", "", "place_named"),
    ],
)
def test_a_place_that_is_named_was_fixed_by_somebody(fixed_by, named, field):
    violation = place.place_fixed_by_somebody(fixed_by, named, by_court=fixed_by == "court")

    assert (violation.field if violation else None) == field


def test_nobody_confirms_the_own_draft():
    assert place.confirmed_by_another(1, 2) is None
    assert place.confirmed_by_another(1, 1) is not None


@pytest.mark.parametrize(
    ("placements", "most"),
    [
        ([], 0),
        ([(date(2026, 2, 1), date(2026, 2, 28))], 0),
        ([(date(2026, 2, 1), date(2026, 3, 1))], 1),
        ([(date(2026, 3, 1), date(2026, 3, 10)), (date(2026, 3, 11), date(2026, 3, 20))], 1),
        ([(date(2026, 3, 1), date(2026, 3, 10)), (date(2026, 3, 10), date(2026, 3, 20))], 2),
        ([(date(2026, 2, 1), date(2026, 4, 1)), (date(2026, 3, 31), date(2026, 5, 1))], 2),
        ([(date(2026, 4, 1), date(2026, 4, 2))], 0),
    ],
)
def test_busiest_day(placements, most):
    assert busiest_day(placements, within=MARCH) == most
