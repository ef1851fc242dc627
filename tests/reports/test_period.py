from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from reports.figures.period import Period, first_of_month


@pytest.mark.parametrize(
    ("day", "months_later", "first"),
    [
        (date(2026, 11, 22), 0, date(2026, 11, 1)),
        (date(2026, 1, 31), -1, date(2025, 12, 1)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
        (date(2026, 3, 1), -14, date(2025, 1, 1)),
    ],
)
def test_first_of_month(day: date, months_later: int, first: date) -> None:
    assert first_of_month(day, months_later) == first


def test_a_month_ends_on_its_last_day() -> None:
    assert Period.month(date(2028, 2, 10)) == Period(date(2028, 2, 1), date(2028, 2, 29))


def test_twelve_months_end_with_this_one() -> None:
    period = Period.twelve_months(date(2026, 11, 22))
    assert (period.first, period.last, len(period.months)) == (date(2025, 12, 1), date(2026, 11, 30), 12)
    assert period.label == "Desember 2025 sampai November 2026"


def test_a_month_begins_two_hours_earlier_in_jayapura_than_in_jakarta() -> None:
    period = Period.month(date(2026, 11, 1))
    assert period.instants(ZoneInfo("Asia/Jakarta"))[0] == datetime(2026, 10, 31, 17, tzinfo=UTC)
    assert period.instants(ZoneInfo("Asia/Jayapura"))[0] == datetime(2026, 10, 31, 15, tzinfo=UTC)
    assert period.instants(ZoneInfo("Asia/Jayapura"))[1] == datetime(2026, 11, 30, 15, tzinfo=UTC)
