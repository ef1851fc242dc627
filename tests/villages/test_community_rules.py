"""The rules of keeping what villages tell, at their boundaries."""

from datetime import date

import pytest

from villages import rules

TODAY, SINCE, UNTIL = date(2026, 11, 20), date(2020, 3, 1), date(2026, 6, 30)


@pytest.mark.parametrize(
    ("on", "until", "refused"),
    [
        (TODAY, None, ""),
        (date(2026, 11, 21), None, "belum tiba"),
        (SINCE, None, ""),
        (date(2020, 2, 29), None, "belum berdiri"),
        (UNTIL, UNTIL, ""),
        (date(2026, 7, 1), UNTIL, "sudah berakhir"),
    ],
)
def test_v1_a_problem_was_solved_while_the_group_worked(on: date, until: date | None, refused: str) -> None:
    violation = rules.solved_on(on, today=TODAY, since=SINCE, until=until)
    assert (refused in violation.message) if violation else not refused


def test_v1_a_group_of_unknown_age_may_have_solved_anything() -> None:
    assert rules.solved_on(date(1999, 1, 1), today=TODAY, since=None, until=None) is None


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        ("Batas kebun disepakati", False),
        ("Ronda 24 jam sejak 2025, 12 orang", False),
        ("123456789", False),
        ("1234567890", True),
        ("NIK 1971 0112 3456 7890", True),
        ("hubungi 0812-3450-0011", True),
    ],
)
def test_v2_no_number_by_which_a_person_is_recognised(text: str, is_refused: bool) -> None:
    assert bool(rules.names_nobody(text)) == is_refused


@pytest.mark.parametrize(
    ("since", "until", "field"),
    [
        (TODAY, None, ""),
        (date(2026, 11, 21), None, "since"),
        (SINCE, SINCE, ""),
        (SINCE, date(2020, 2, 29), "until"),
        (None, UNTIL, ""),
    ],
)
def test_v3_a_group_was_founded_and_runs_forward(since: date | None, until: date | None, field: str) -> None:
    violation = rules.group_term(since=since, until=until, today=TODAY)
    assert (violation.field if violation else "") == field


@pytest.mark.parametrize(
    ("readiness", "note", "is_refused"),
    [(None, "", False), (3, "Lurah bersedia", False), (3, " ", True), (1, "", True)],
)
def test_v4_a_score_has_its_reason(readiness: int | None, note: str, is_refused: bool) -> None:
    assert bool(rules.readiness_explained(readiness, note)) == is_refused


@pytest.mark.parametrize(
    ("known", "name", "is_refused"),
    [(None, "", False), (True, "Aiptu D", False), (False, "", False), (False, "Aiptu D", True)],
)
def test_v5_a_village_without_police_names_no_policeman(known: bool | None, name: str, is_refused: bool) -> None:
    assert bool(rules.police_known(known, name, "")) == is_refused


@pytest.mark.parametrize(
    ("since", "last_since", "refused"),
    [
        (TODAY, None, ""),
        (date(1999, 1, 1), None, ""),
        (date(2027, 11, 21), SINCE, ""),
        (date(2027, 11, 22), SINCE, "satu tahun"),
        (date(2020, 3, 2), SINCE, ""),
        (SINCE, SINCE, "tercatat mulai 1 Maret 2020"),
        (date(2027, 1, 1), date(2027, 1, 2), "tercatat mulai 2 Januari 2027"),
    ],
)
def test_v6_a_new_head_begins_after_the_last_and_within_a_year(
    since: date, last_since: date | None, refused: str
) -> None:
    violation = rules.successor_begins(since, today=TODAY, last_since=last_since)
    assert (refused in violation.message) if violation else not refused
