from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from reminders.hours import next_day, sending_from, start_of_day

WIB, WITA, WIT = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar"), ZoneInfo("Asia/Jayapura")
OPENS, CLOSES = time(8), time(19)


@pytest.mark.parametrize(
    ("zone", "at", "expected"),
    [
        # 08.00 and 19.00 are 01.00 and 12.00 UTC in the west, an hour earlier in the middle, two in the east.
        (WIB, "2026-11-23 00:59:59", "2026-11-23 01:00"),
        (WIB, "2026-11-23 01:00:00", None),
        (WIB, "2026-11-23 11:59:59", None),
        (WIB, "2026-11-23 12:00:00", "2026-11-24 01:00"),
        (WITA, "2026-11-22 23:59:59", "2026-11-23 00:00"),
        (WITA, "2026-11-23 00:00:00", None),
        (WITA, "2026-11-23 10:59:59", None),
        (WITA, "2026-11-23 11:00:00", "2026-11-24 00:00"),
        (WIT, "2026-11-22 22:59:59", "2026-11-22 23:00"),
        (WIT, "2026-11-22 23:00:00", None),
        (WIT, "2026-11-23 09:59:59", None),
        (WIT, "2026-11-23 10:00:00", "2026-11-23 23:00"),
        # Just before and after midnight there.
        (WIT, "2026-11-23 14:59:59", "2026-11-23 23:00"),
        (WIT, "2026-11-23 15:00:00", "2026-11-23 23:00"),
        (WIB, "2026-12-31 16:59:59", "2027-01-01 01:00"),
    ],
)
def test_messages_go_out_between_eight_and_seven_there(zone: ZoneInfo, at: str, expected: str | None) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
    opens = datetime.fromisoformat(expected).replace(tzinfo=UTC) if expected else moment
    assert sending_from(moment, zone, opens=OPENS, closes=CLOSES) == opens


def test_the_same_moment_is_day_in_the_west_and_evening_in_the_east() -> None:
    moment = datetime(2026, 11, 23, 11, 30, tzinfo=UTC)
    waits = {zone.key: sending_from(moment, zone, opens=OPENS, closes=CLOSES) - moment for zone in (WIB, WITA, WIT)}
    assert waits == {
        "Asia/Jakarta": timedelta(0),
        "Asia/Makassar": timedelta(hours=12, minutes=30),
        "Asia/Jayapura": timedelta(hours=11, minutes=30),
    }


def test_the_next_day_and_the_beginning_of_this_one() -> None:
    moment = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)  # 24 November, 01.00, in the east
    assert next_day(moment, WIT, opens=OPENS) == datetime(2026, 11, 25, 8, tzinfo=WIT)
    assert next_day(moment, WIB, opens=OPENS) == datetime(2026, 11, 24, 8, tzinfo=WIB)
    assert start_of_day(moment, WIT) == datetime(2026, 11, 24, tzinfo=WIT)
