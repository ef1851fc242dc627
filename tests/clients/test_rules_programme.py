"""What each programme asks: every limit on both of its sides, refusals apart from warnings."""

from datetime import date, timedelta
from typing import Any

import pytest

from clients import rules
from clients.rules.basis import LEGAL_BASES
from clients.rules.calendar import add_months
from clients.rules.programme import CaseFacts, kuhp_term
from clients.terms import SupervisionKind

START = date(2026, 3, 1)
DETAINED = date(2024, 3, 1)


def facts(kind: str, audience: str = "adult", **values: Any) -> CaseFacts:
    return CaseFacts(**{"kind": kind, "audience": audience, "starts_on": START, **values})


def refused(case: CaseFacts) -> list[tuple[str, str]]:
    return [(violation.code, violation.field) for violation in rules.programme_refusals(case)]


def warned(case: CaseFacts) -> list[tuple[str, str]]:
    return [(violation.code, violation.field) for violation in rules.programme_warnings(case)]


@pytest.mark.parametrize(
    ("start", "months", "days", "end"),
    [
        (date(2026, 3, 1), 12, 0, date(2027, 3, 1)),
        (date(2024, 2, 29), 12, 0, date(2025, 2, 28)),
        (date(2026, 1, 1), 6, 0, date(2026, 6, 30)),  # 180 days, not half a year (KUHP art. 184)
        (date(2026, 1, 1), 18, 5, date(2027, 7, 5)),
        (date(2026, 1, 1), 0, 10, date(2026, 1, 11)),
        (date(2026, 1, 1), 32767, 32767, date(4846, 4, 15)),
    ],
)
def test_a_term_of_the_kuhp(start: date, months: int, days: int, end: date) -> None:
    assert kuhp_term(start, months, days) == end


@pytest.mark.parametrize(
    ("months", "end"),
    [(1, date(2024, 2, 29)), (12, date(2025, 1, 31)), (13, date(2025, 2, 28)), (200_000, date(9999, 9, 30))],
)
def test_calendar_months_stay_within_the_month_and_the_calendar(months: int, end: date) -> None:
    assert add_months(date(2024, 1, 31), months) == end


# --- Supervision sentence (R20, R21) ------------------------------------------------------------------------------


@pytest.mark.parametrize(("threat", "found"), [(None, []), (59, []), (60, []), (61, [("R20", "threat_months")])])
def test_supervision_is_for_a_threat_of_five_years_at_most(threat: int | None, found: list[Any]) -> None:
    assert refused(facts("supervision_sentence", threat_months=threat)) == found


@pytest.mark.parametrize(
    ("threat", "ends_on", "found"),
    [
        (None, None, []),
        (None, date(2029, 3, 1), []),
        (None, date(2029, 3, 2), [("R21", "ends_on")]),
        (60, date(2029, 3, 1), []),
        (60, date(2029, 3, 2), [("R21", "ends_on")]),
        (9, START + timedelta(days=270), []),
        (9, START + timedelta(days=271), [("R21", "ends_on")]),
        (24, date(2028, 3, 1), []),
        (24, date(2028, 3, 2), [("R21", "ends_on")]),
    ],
)
def test_supervision_lasts_no_longer_than_the_threat_and_three_years(
    threat: int | None, ends_on: date | None, found: list[Any]
) -> None:
    assert refused(facts("supervision_sentence", threat_months=threat, ends_on=ends_on)) == found


def test_the_limits_of_supervision_are_no_one_elses() -> None:
    assert refused(facts("social_work_sentence", threat_months=120, ends_on=date(2040, 1, 1))) == []


# --- Conditional release (R25) ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("served", "audience", "found"),
    [
        (270, "adult", []),
        (269, "adult", [("R25", "starts_on")]),
        (269, "child", []),
    ],
)
def test_release_follows_nine_months_of_thirty_days(served: int, audience: str, found: list[Any]) -> None:
    case = facts("conditional_release", audience, detained_on=START - timedelta(days=served), imposed_months=12)
    assert refused(case) == found


def test_release_is_not_judged_without_the_sentence_or_the_detention() -> None:
    late = {"ends_on": date(2040, 1, 1)}
    for known in ({"imposed_months": 12}, {"detained_on": START}, {"detained_on": START, "imposed_months": 0}):
        assert refused(facts("conditional_release", **known, **late)) == []  # type: ignore[arg-type]
        assert warned(facts("conditional_release", **known, **late)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("starts_on", "found"),
    [
        (DETAINED + timedelta(days=730), []),  # 730 of 1,095 days is two thirds
        (DETAINED + timedelta(days=729), [("R25", "starts_on")]),
    ],
)
def test_release_before_two_thirds_is_a_warning_for_remission(starts_on: date, found: list[Any]) -> None:
    case = facts("conditional_release", starts_on=starts_on, detained_on=DETAINED, imposed_months=36)
    assert (refused(case), warned(case)) == ([], found)


@pytest.mark.parametrize(
    ("ends_on", "found"),
    [
        (date(2028, 3, 1), []),  # the sentence ends on 1 March 2027, one year more
        (date(2028, 2, 29), []),
        (date(2028, 3, 2), []),
        (date(2028, 2, 28), [("R25", "ends_on")]),
        (date(2028, 3, 3), [("R25", "ends_on")]),
    ],
)
def test_probation_is_the_rest_of_the_sentence_and_a_year(ends_on: date, found: list[Any]) -> None:
    case = facts("conditional_release", detained_on=DETAINED, imposed_months=36, ends_on=ends_on)
    assert (refused(case), warned(case)) == ([], found)


# --- Children (R33, R34, KUHP art. 41) ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("months", "days", "audience", "found"),
    [
        (24, 0, "child", []),
        (24, 1, "child", [("R33", "imposed_months")]),
        (25, None, "child", [("R33", "imposed_months")]),
        (None, None, "child", []),
        (36, 0, "adult", []),
    ],
)
def test_a_childs_conditional_sentence_replaces_two_years(
    months: int | None, days: int | None, audience: str, found: list[Any]
) -> None:
    case = facts("conditional_sentence", audience, imposed_months=months, imposed_days=days)
    assert refused(case) == found


@pytest.mark.parametrize(
    ("kind", "ends_on", "is_warned"),
    [
        ("child_supervision", date(2026, 5, 30), True),
        ("child_supervision", date(2026, 5, 31), False),
        ("child_supervision", date(2028, 3, 1), False),
        ("child_supervision", date(2028, 3, 2), True),
        ("child_work_training", date(2026, 5, 30), True),
        ("child_work_training", date(2027, 3, 1), False),
        ("child_work_training", date(2027, 3, 2), True),
        ("child_under_twelve", START + timedelta(days=180), False),
        ("child_under_twelve", START + timedelta(days=181), True),
        ("diversion", date(2026, 6, 1), False),
        ("diversion", date(2026, 6, 2), True),
        ("child_outside_guidance", date(2036, 6, 2), False),
        ("child_supervision", None, False),
    ],
)
def test_the_length_of_a_childs_programme_is_a_warning(kind: str, ends_on: date | None, is_warned: bool) -> None:
    case = facts(kind, "child", ends_on=ends_on)
    assert refused(case) == []
    assert bool(warned(case)) == is_warned


# --- Leave (R45) --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "values", "fields"),
    [
        ("conditional_leave", {"imposed_months": 18}, []),
        ("conditional_leave", {"imposed_months": 18, "imposed_days": 1}, ["imposed_months"]),
        ("conditional_leave", {"imposed_months": 19}, ["imposed_months"]),
        ("conditional_leave", {"ends_on": date(2026, 9, 1)}, []),
        ("conditional_leave", {"ends_on": date(2026, 9, 2)}, ["ends_on"]),
        ("pre_release_leave", {"ends_on": date(2026, 9, 1), "imposed_months": 40}, []),
        ("pre_release_leave", {"ends_on": date(2026, 9, 2)}, ["ends_on"]),
    ],
)
def test_leave_is_short(kind: str, values: dict[str, Any], fields: list[str]) -> None:
    case = facts(kind, **values)
    assert (refused(case), [field for _, field in warned(case)]) == ([], fields)


# --- Every programme ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"detained_on": START}, []),
        ({"detained_on": START + timedelta(days=1)}, ["detained_on"]),
        ({"detained_on": date(2025, 1, 1), "offence_on": date(2025, 1, 1)}, []),
        ({"detained_on": date(2025, 1, 1), "offence_on": date(2025, 1, 2)}, ["detained_on"]),
    ],
)
def test_offence_detention_and_guidance_follow_one_another(values: dict[str, Any], fields: list[str]) -> None:
    assert [field for _, field in refused(facts("assimilation", **values))] == fields


@pytest.mark.parametrize(("basis_on", "found"), [(START, []), (START + timedelta(days=1), [("basis_on", "basis_on")])])
def test_a_paper_younger_than_the_guidance_is_looked_at_twice(basis_on: date, found: list[Any]) -> None:
    assert warned(facts("assimilation", basis_on=basis_on)) == found


def test_a_paper_is_not_of_tomorrow() -> None:
    assert rules.basis_not_ahead(START, START) is None
    assert rules.basis_not_ahead(None, START) is None
    assert rules.basis_not_ahead(START + timedelta(days=1), START) is not None


def test_every_programme_says_on_which_paper_it_rests() -> None:
    assert set(LEGAL_BASES) == set(SupervisionKind)
    assert all(basis.paper and basis.authority and basis.article for basis in LEGAL_BASES.values())


@pytest.mark.parametrize(
    ("kind", "birth_date", "offence_on", "field"),
    [
        ("child_under_twelve", date(2014, 3, 2), START, None),  # 11
        ("child_under_twelve", date(2014, 3, 1), START, "offence_on"),  # 12 on the day
        ("child_under_twelve", date(2018, 1, 1), None, None),
        ("child_return_to_parents", date(2014, 3, 2), START, None),
        ("child_return_to_parents", date(2013, 3, 1), START, None),
        ("diversion", date(2014, 3, 1), START, None),
        ("diversion", date(2014, 3, 2), START, "offence_on"),
        ("diversion", date(2018, 1, 1), None, "kind"),
    ],
)
def test_below_twelve_there_is_a_programme_and_no_penalty(
    kind: str, birth_date: date, offence_on: date | None, field: str | None
) -> None:
    violation = rules.audience_matches_age("child", birth_date, offence_on, START, START, kind)
    assert (violation.field if violation else None) == field
