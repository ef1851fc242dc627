"""UU 11/2012 at its boundaries."""

from datetime import date, time

import pytest

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
    assert (child.hours_per_day_for_a_child(hours, 3) is None) == allowed


def test_the_daily_limit_is_the_setting_in_force():
    violation = child.hours_per_day_for_a_child(3, 2)

    assert violation is not None
    assert "1 sampai 2 jam" in violation.message


@pytest.mark.parametrize(("months", "allowed"), [(None, True), (0, False), (1, True), (24, True), (25, False)])
def test_a_conditional_penalty_is_for_at_most_two_years(months, allowed):
    assert (child.conditional_prison_at_most_two_years(months) is None) == allowed


@pytest.mark.parametrize(
    ("received", "refused", "late"),
    [(None, False, False), (OFFENCE, False, False), (date(2026, 6, 14), True, False), (date(2026, 6, 18), False, True)],
)
def test_the_extract_is_received_on_the_day_of_the_judgment(received, refused, late):
    assert (child.extract_follows_judgment(OFFENCE, received) is not None) == refused
    assert (child.extract_received_the_same_day(OFFENCE, received) is not None) == late


@pytest.mark.parametrize(
    ("starts", "ends", "allowed"),
    [
        (None, None, True),
        (time(7), time(14), True),
        (time(7), None, False),
        (None, time(14), False),
        (time(14), time(14), False),
    ],
)
def test_hours_of_school_are_whole(starts, ends, allowed):
    assert (child.study_hours_whole(starts, ends) is None) == allowed


@pytest.mark.parametrize(
    ("minutes", "already", "allowed"), [(180, 0, True), (181, 0, False), (60, 120, True), (61, 120, False)]
)
def test_a_childs_day(minutes, already, allowed):
    assert (child.within_a_childs_day(minutes, already, 3) is None) == allowed
