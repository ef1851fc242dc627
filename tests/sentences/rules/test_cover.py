"""Whether an agreement covers a site on a day."""

from datetime import date

import pytest

from sentences.rules.cover import covered_on, covered_still, plausible_term, runs_on

FIRST, LAST = date(2026, 1, 15), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("term", "day", "runs"),
    [
        ((FIRST, LAST), date(2026, 1, 14), False),
        ((FIRST, LAST), FIRST, True),
        ((FIRST, LAST), LAST, True),
        ((FIRST, LAST), date(2026, 12, 1), False),
        ((FIRST, None), date(2030, 1, 1), True),
        ((FIRST, FIRST), FIRST, True),
    ],
)
def test_an_agreement_runs_from_its_first_to_its_last_day(term, day, runs):
    assert runs_on(term, day) == runs
    assert (covered_on([term], day, name="Panti Uji") is None) == runs


def test_one_of_several_is_enough():
    assert covered_on([(FIRST, LAST), (date(2026, 12, 1), None)], date(2026, 12, 24), name="Panti Uji") is None


def test_a_lapsed_cover_says_since_when_and_what_to_do():
    refused = covered_on([(FIRST, LAST)], date(2026, 12, 1), name="Panti Uji")

    assert "berakhir 30 November 2026" in str(refused)
    assert "Catat perjanjian baru" in str(refused)
    assert "perjanjian Bapas atau Kejaksaan" in str(refused)


def test_a_site_without_any_agreement_says_so():
    assert "belum punya perjanjian" in str(covered_on([], FIRST, name="Panti Uji"))


@pytest.mark.parametrize(
    ("first", "broken"),
    [(date(2026, 6, 29), True), (date(2026, 6, 30), True), (date(2026, 7, 1), False), (date(2026, 7, 5), False)],
)
def test_a_placement_of_the_past_needs_a_cover_today_too(first, broken):
    term = (date(2026, 1, 1), date(2026, 6, 30))
    assert bool(covered_still([term], first, date(2026, 7, 1), name="Panti Uji")) == broken


def test_a_first_day_without_cover_is_said_once():
    assert covered_still([], date(2026, 6, 30), date(2026, 7, 1), name="Panti Uji") is None


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "field"),
    [
        (date(2020, 1, 1), date(2030, 1, 1), ""),
        (date(2020, 1, 1), date(2030, 1, 2), "ends_on"),
        (date(2019, 12, 31), None, "starts_on"),
        (date(2026, 1, 1), date(9999, 12, 31), "ends_on"),
        (date(2026, 1, 1), None, ""),
    ],
)
def test_an_agreement_runs_ten_years_at_most(starts_on, ends_on, field):
    assert [violation.field for violation in plausible_term(starts_on, ends_on)] == ([field] if field else [])
