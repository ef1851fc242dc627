"""How many people a host takes on one weekday."""

from datetime import date

import pytest

from sentences.rules.capacity import Stay, busiest, free_places, room_for_one_more, weekdays_at

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)
NEXT_MONDAY = date(2026, 11, 30)
LATER = date(2026, 12, 31)


def stay(first, last, *weekdays):
    return Stay(first, last, frozenset(weekdays))


@pytest.mark.parametrize(
    ("stays", "first", "last", "most"),
    [
        ([], MONDAY, LATER, 0),
        ([stay(MONDAY, LATER, 1)], MONDAY, LATER, 1),
        ([stay(MONDAY, LATER, 2)], MONDAY, LATER, 0),
        ([stay(MONDAY, MONDAY, 1), stay(NEXT_MONDAY, LATER, 1)], MONDAY, LATER, 1),
        ([stay(MONDAY, NEXT_MONDAY, 1), stay(NEXT_MONDAY, LATER, 1)], MONDAY, LATER, 2),
        ([stay(MONDAY, NEXT_MONDAY, 1), stay(NEXT_MONDAY, LATER, 1)], MONDAY, FRIDAY, 1),
        ([stay(date(2026, 11, 24), FRIDAY, 1)], MONDAY, LATER, 0),
        ([stay(date(2026, 1, 5), LATER, 1), stay(MONDAY, LATER, 1, 3)], NEXT_MONDAY, LATER, 2),
    ],
)
def test_the_busiest_monday(stays, first, last, most):
    assert busiest(stays, 1, first=first, last=last) == most


def test_free_places_are_of_the_days_that_are_wanted():
    taken = [stay(MONDAY, LATER, 1, 2), stay(MONDAY, LATER, 2)]

    assert free_places(taken, 2, stay(MONDAY, LATER, 1, 2, 3)) == {1: 1, 2: 0, 3: 2}


@pytest.mark.parametrize(("free", "full"), [({1: 1}, ""), ({1: 0, 3: 1}, "Senin."), ({1: 0, 3: -1}, "Senin, Rabu.")])
def test_a_refusal_names_the_full_days(free, full):
    refused = room_for_one_more(free, 2, name="Panti Uji")

    assert (refused is None) == (full == "")
    assert full in str(refused or "")


def test_without_a_plan_somebody_counts_on_every_open_day():
    assert weekdays_at([], [1, 2, 6]) == {1, 2, 6}
    assert weekdays_at([2], [1, 2, 6]) == {2}
