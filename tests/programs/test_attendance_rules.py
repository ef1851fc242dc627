"""Which number counts, and which names may be one person: the rules as tables."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programs.rules.attendance import counted, pairs_alike, per_group, sounds_alike

NUMBERS = st.dictionaries(st.sampled_from(["youth", "women", "resident"]), st.integers(0, 5_000))


@pytest.mark.parametrize(
    ("tally", "listed", "people", "differ"),
    [
        (None, {}, 0, False),
        (None, {"youth": 41}, 41, False),
        ({"youth": 45}, {}, 45, False),
        ({"youth": 45}, {"youth": 41}, 45, True),
        ({"youth": 40}, {"youth": 41}, 40, True),  # a list may hold somebody twice: whoever counted the hall decides
        ({"youth": 41}, {"women": 41}, 41, False),
        ({}, {"youth": 3}, 0, True),  # somebody said that nobody came
    ],
)
def test_a_count_by_hand_stands_and_without_one_the_list_counts(tally, listed, people, differ) -> None:
    result = counted(tally, listed)
    assert (sum(result.people.values()), result.differ) == (people, differ)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(tally=st.none() | NUMBERS, listed=NUMBERS)
def test_the_two_sources_are_never_added(tally, listed) -> None:
    result = counted(tally, listed)
    assert sum(result.people.values()) == sum((listed if tally is None else tally).values())
    assert result.from_list is (tally is None)


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Soekarno", "Sukarno", True),
        ("Djoko Tjahjono", "Joko Cahyono", True),
        ("Budi Santoso", "Santoso Budi", True),
        ("Siti Aminah", "siti aminah", True),
        ("Siti Aminah", "Siti Aminnah", True),
        ("Siti Aminah", "Siti Rahmah", False),
        ("Ahmad", "Rahmat", False),
        ("", "", False),
        ("Budi", "", False),
        ("🙂", "🙂🙂", True),
    ],
)
def test_names_that_sound_alike(first: str, second: str, alike: bool) -> None:
    assert sounds_alike(first, second) is alike
    assert sounds_alike(second, first) is alike


def test_pairs_are_shown_once() -> None:
    assert pairs_alike({1: "Soekarno", 2: "Ahmad", 3: "Sukarno"}) == [(1, 3)]


def test_one_entry_is_one_person() -> None:
    assert per_group(["youth", "youth", "women"]) == {"youth": 2, "women": 1}
