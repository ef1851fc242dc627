"""The rhythm of reporting at month ends, how early one may come, and the alerts (R43, R46)."""

from datetime import date

import pytest

from clients import rules


@pytest.mark.parametrize(
    ("anchor", "every", "after", "expected"),
    [
        (date(2026, 1, 31), 30, date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 1, 31), 30, date(2026, 2, 28), date(2026, 3, 31)),
        (date(2026, 1, 31), 30, date(2026, 3, 31), date(2026, 4, 30)),
        (date(2027, 12, 31), 30, date(2028, 1, 31), date(2028, 2, 29)),
        (date(2026, 1, 30), 30, date(2026, 2, 28), date(2026, 3, 30)),
        (date(2026, 11, 15), 30, date(2026, 12, 15), date(2027, 1, 15)),
        (date(2026, 1, 31), 60, date(2026, 1, 31), date(2026, 3, 31)),
        (date(2026, 11, 30), 90, date(2026, 11, 30), date(2027, 2, 28)),
        (date(2026, 11, 5), 30, date(2026, 10, 1), date(2026, 12, 5)),
        (date(2026, 1, 5), 7, date(2026, 1, 5), date(2026, 1, 12)),
        (date(2026, 1, 5), 7, date(2026, 1, 11), date(2026, 1, 12)),
        (date(2026, 1, 5), 7, date(2026, 1, 12), date(2026, 1, 19)),
        (date(2026, 1, 5), 1, date(2026, 1, 9), date(2026, 1, 10)),
        (date(2026, 1, 31), 31, date(2026, 1, 31), date(2026, 3, 3)),
    ],
)
def test_the_rhythm_is_counted_from_its_anchor(anchor: date, every: int, after: date, expected: date) -> None:
    assert rules.rhythm_day_after(anchor, every, after) == expected


def test_a_whole_year_from_the_31st_keeps_the_last_days() -> None:
    anchor = day = date(2026, 1, 31)
    days = []
    for _ in range(12):
        day = rules.rhythm_day_after(anchor, 30, day)
        days.append(day.day)
    assert days == [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31]


@pytest.mark.parametrize(
    ("day", "ends_on", "moves", "expected"),
    [
        (date(2026, 11, 21), None, True, date(2026, 11, 23)),  # a Saturday
        (date(2026, 11, 21), None, False, date(2026, 11, 21)),
        (date(2026, 11, 20), None, True, date(2026, 11, 20)),
        (date(2026, 8, 17), None, True, date(2026, 8, 18)),  # independence day, a Monday
        (date(2026, 11, 21), date(2026, 11, 22), True, date(2026, 11, 21)),  # guidance ends on that Sunday
    ],
)
def test_a_day_off_moves_the_duty(day: date, ends_on: date | None, moves: bool, expected: date) -> None:
    assert rules.due_day(day, ends_on, moves_off_holidays=moves) == expected


@pytest.mark.parametrize(
    ("reported_on", "every", "early_days", "is_accepted"),
    [
        (date(2026, 11, 13), 30, 7, True),
        (date(2026, 11, 12), 30, 7, False),
        (date(2026, 11, 17), 7, 7, True),  # never before half the step
        (date(2026, 11, 16), 7, 7, False),
        (date(2026, 11, 19), 30, 0, False),
        (date(2026, 11, 25), 30, 0, True),
    ],
)
def test_how_early_a_client_may_come(reported_on: date, every: int, early_days: int, is_accepted: bool) -> None:
    violation = rules.report_not_too_early(reported_on, date(2026, 11, 20), every, early_days)
    assert (violation is None) == is_accepted


@pytest.mark.parametrize(
    ("misses", "tone", "revocable"), [(1, "warn", False), (2, "warn", False), (3, "bad", True), (5, "bad", True)]
)
def test_alerts_carry_the_article(misses: int, tone: str, revocable: bool) -> None:
    alert = rules.misses_alert(misses)
    assert alert is not None
    assert (alert.tone, alert.may_be_revoked) == (tone, revocable)
    assert alert.article == rules.MISSED_REPORT_INS_ARTICLE
    assert str(misses) in alert.title
    assert rules.misses_alert(0) is None


@pytest.mark.parametrize(
    ("every", "words"),
    [
        (1, "setiap hari"),
        (7, "seminggu sekali"),
        (14, "2 minggu sekali"),
        (10, "setiap 10 hari"),
        (30, "sebulan sekali, pada tanggal yang sama"),
        (90, "3 bulan sekali, pada tanggal yang sama"),
    ],
)
def test_the_rhythm_in_words(every: int, words: str) -> None:
    assert rules.rhythm_in_words(every) == words
