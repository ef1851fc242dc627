"""UU 11/2012 at its boundaries."""

from datetime import date

import pytest

from sentences.judgment import Consequence
from sentences.rules import child

OFFENCE = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("age", "article"),
    [
        (11, "KUHP pasal 40"),
        (12, "KUHP pasal 113 ayat 3"),
        (13, "KUHP pasal 113 ayat 3"),
        (14, None),
        (17, None),
        (18, "UU 11/2012 pasal 1 angka 3"),
    ],
)
def test_age_at_the_offence(age, article):
    violation = child.was_child_who_may_be_sentenced(date(2026 - age, 6, 15), OFFENCE)

    assert (violation.article if violation else None) == article


@pytest.mark.parametrize(
    ("birth_date", "age"), [(date(2008, 6, 15), 18), (date(2008, 6, 16), 17), (date(2008, 2, 29), 18)]
)
def test_age_counts_full_years(birth_date, age):
    assert child.age_on(birth_date, OFFENCE) == age


@pytest.mark.parametrize(("birth_date", "allowed"), [(date(2008, 6, 15), True), (date(2008, 6, 16), False)])
def test_an_adult_is_18_at_the_offence(birth_date, allowed):
    assert (child.was_adult(birth_date, OFFENCE) is None) == allowed


@pytest.mark.parametrize(("hours", "allowed"), [(6, False), (7, True), (120, True), (121, False), (None, True)])
def test_hours(hours, allowed):
    assert (child.hours_between_7_and_120(hours) is None) == allowed


@pytest.mark.parametrize(("hours", "allowed"), [(0, False), (1, True), (3, True), (4, False)])
def test_hours_per_day(hours, allowed):
    assert (child.hours_per_day_for_a_child(hours) is None) == allowed


def test_the_daily_limit_is_a_setting(settings):
    settings.CHILD_HOURS_PER_DAY = 2

    assert child.hours_per_day_for_a_child(3) is not None


@pytest.mark.parametrize("consequence", [Consequence.PRISON, Consequence.FINE])
def test_prison_never_replaces_a_childs_service(consequence):
    assert child.consequence_is_repetition(consequence) is not None
    assert child.consequence_is_repetition(Consequence.REPEAT) is None
