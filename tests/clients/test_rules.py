"""Boundaries of the rules of a caseload."""

from datetime import UTC, date, datetime, timedelta

import pytest

from clients import rules

TODAY = date(2026, 11, 22)
BORN = date(1990, 5, 17)
NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("birth_date", "day", "age"),
    [
        (date(2008, 11, 22), TODAY, 18),
        (date(2008, 11, 23), TODAY, 17),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_age_on(birth_date: date, day: date, age: int) -> None:
    assert rules.age_on(birth_date, day) == age


@pytest.mark.parametrize(
    ("nik", "accepted"),
    [
        ("", True),
        (None, True),
        ("1971011705900001", True),
        ("197101170590000", False),
        ("19710117059000011", False),
        ("1971013102900001", False),
        ("9971011705900001", False),
        ("1971011705900000", False),
        ("19710117059O0001", False),
    ],
)
def test_nik_structure(nik: str | None, accepted: bool) -> None:
    assert (rules.nik_structure(nik, TODAY) is None) is accepted


@pytest.mark.parametrize(
    ("nik", "birth_date", "sex", "code"),
    [
        ("1971011705900001", BORN, "L", None),
        ("1971015705900001", BORN, "P", None),
        ("1971015705900001", BORN, "L", "nik_sex"),
        ("1971011805900001", BORN, "L", "nik_birth_date"),
        ("7373011705900001", BORN, "L", None),
        ("1971011705100001", date(1910, 5, 17), "L", None),
        ("", BORN, "L", None),
    ],
    ids=["agrees", "woman", "other sex", "other day", "other region is no contradiction", "two digits of year", "none"],
)
def test_nik_agrees(nik: str, birth_date: date, sex: str, code: str | None) -> None:
    violation = rules.nik_agrees(nik, birth_date, sex, TODAY)
    assert (violation and violation.code) == code


@pytest.mark.parametrize(
    ("nik", "words"),
    [("1971012705990001", "27 Mei 1999,"), ("1971010205190001", "2 Mei 1919 atau 2019,")],
)
def test_a_nik_is_read_out_as_a_birthday(nik: str, words: str) -> None:
    violation = rules.nik_agrees(nik, BORN, "L", TODAY)
    assert violation is not None
    assert words in violation.message
    assert "17 Mei 1990" in violation.message


@pytest.mark.parametrize(
    ("birth_date", "code"),
    [
        (date(2014, 11, 22), None),
        (date(2014, 11, 23), None),
        (TODAY + timedelta(days=1), "birth_date"),
        (date(1916, 11, 22), None),
        (date(1915, 11, 21), "birth_date"),
    ],
)
def test_birth_date_plausible(birth_date: date, code: str | None) -> None:
    violation = rules.birth_date_plausible(birth_date, TODAY)
    assert (violation and violation.code) == code


@pytest.mark.parametrize(
    ("audience", "birth_date", "offence_on", "field"),
    [
        ("child", date(2008, 6, 1), date(2026, 5, 31), None),
        ("child", date(2008, 6, 1), date(2026, 6, 1), "audience"),
        ("adult", date(2008, 6, 1), date(2026, 6, 1), None),
        ("adult", date(2008, 6, 1), date(2026, 5, 31), "audience"),
        ("child", date(2014, 6, 1), date(2026, 6, 1), None),
        ("child", date(2014, 6, 2), date(2026, 6, 1), "offence_on"),
        ("child", date(2010, 1, 1), None, None),
        ("adult", date(2010, 1, 1), None, "audience"),
        ("child", date(1999, 1, 1), None, "offence_on"),
        ("adult", date(1999, 1, 1), None, None),
    ],
)
def test_audience_matches_age(audience: str, birth_date: date, offence_on: date | None, field: str | None) -> None:
    violation = rules.audience_matches_age(audience, birth_date, offence_on, TODAY, TODAY)
    assert (violation and violation.field) == field


@pytest.mark.parametrize(
    ("kind", "audience", "accepted"),
    [
        ("social_work_sentence", "adult", True),
        ("social_work_sentence", "child", False),
        ("supervision_sentence", "child", False),
        ("child_community_service", "child", True),
        ("child_community_service", "adult", False),
        ("diversion", "adult", False),
        ("conditional_release", "child", True),
    ],
)
def test_kind_matches_audience(kind: str, audience: str, accepted: bool) -> None:
    assert (rules.kind_matches_audience(kind, audience) is None) is accepted


@pytest.mark.parametrize(
    ("offence_on", "starts_on", "ends_on", "field"),
    [
        (None, TODAY, None, None),
        (TODAY, TODAY, TODAY, None),
        (BORN, TODAY, None, "offence_on"),
        (None, BORN, None, "starts_on"),
        (TODAY, TODAY - timedelta(days=1), None, "starts_on"),
        (None, TODAY, TODAY - timedelta(days=1), "ends_on"),
    ],
)
def test_dates_in_order(offence_on: date | None, starts_on: date, ends_on: date | None, field: str | None) -> None:
    violation = rules.dates_in_order(BORN, offence_on, starts_on, ends_on)
    assert (violation and violation.field) == field


@pytest.mark.parametrize(("offset", "accepted"), [(0, True), (1, False), (-10, True), (-11, False)])
def test_closing_day(offset: int, accepted: bool) -> None:
    violation = rules.closing_day(TODAY + timedelta(days=offset), TODAY - timedelta(days=10), TODAY)
    assert (violation is None) is accepted


def test_a_visit_is_not_written_down_before_it_happened() -> None:
    assert rules.visit_happened(NOW, NOW) is None
    assert rules.visit_happened(NOW + timedelta(seconds=1), NOW) is not None


def test_a_visit_lies_within_the_case() -> None:
    assert rules.visit_within_case(TODAY, TODAY) is None
    assert rules.visit_within_case(TODAY - timedelta(days=1), TODAY) is not None


@pytest.mark.parametrize(("offset", "accepted"), [(0, False), (1, True), (30, True), (31, False)])
def test_next_visit_day(offset: int, accepted: bool) -> None:
    violation = rules.next_visit_day(TODAY + timedelta(days=offset), TODAY, TODAY + timedelta(days=30))
    assert (violation is None) is accepted
    assert rules.next_visit_day(TODAY + timedelta(days=4000), TODAY, None) is None
