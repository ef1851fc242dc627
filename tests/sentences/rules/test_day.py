"""Eight hours in one Hari: by the calendar of the site, and in any 24 hours."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from sentences.rules import day
from sentences.rules.day import Stretch

WIB, WITA, WIT = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar"), ZoneInfo("Asia/Jayapura")


def at(of_month: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, of_month, hour, minute, tzinfo=WIT)


@pytest.mark.parametrize(
    ("minutes", "already", "allowed"),
    [(480, 0, True), (481, 0, False), (240, 240, True), (241, 240, False), (1, 480, False)],
)
def test_hours_of_one_day(minutes, already, allowed):
    assert (day.within_day(minutes, already, 8) is None) == allowed


def test_the_message_says_how_much_room_is_left():
    assert "paling lama 2 jam" in str(day.within_day(180, 360, 8))
    assert "hari lain" in str(day.within_day(60, 480, 8))


def test_the_judgments_own_limit_counts():
    assert day.within_day(241, 0, 4) is not None


def test_a_break_is_not_work():
    assert Stretch(at(2, 8), at(2, 17), 60).minutes == 480


def test_eight_hours_late_and_eight_early_are_not_two_days():
    late, early = Stretch(at(2, 16), at(3, 0)), Stretch(at(3, 0), at(3, 8))

    violation = day.within_any_24_hours(early, [late])

    assert violation is not None
    assert violation.article == "KUHP pasal 85 ayat 5 dan pasal 185"


def test_it_is_refused_whichever_is_recorded_first():
    late, early = Stretch(at(2, 16), at(3, 0)), Stretch(at(3, 0), at(3, 8))

    assert day.within_any_24_hours(late, [early]) is not None


@pytest.mark.parametrize(("minutes", "allowed"), [(480, True), (481, False)])
def test_eight_hours_and_a_minute(minutes, allowed):
    stretch = Stretch(at(2, 8), at(2, 8) + timedelta(minutes=minutes))

    assert (day.within_any_24_hours(stretch, []) is None) == allowed


def test_the_same_hours_every_day_are_allowed():
    week = [Stretch(at(of_month, 8), at(of_month, 17), 60) for of_month in range(2, 9)]

    assert day.within_any_24_hours(Stretch(at(9, 8), at(9, 17), 60), week) is None


def test_work_elsewhere_in_the_month_does_not_count():
    assert day.within_any_24_hours(Stretch(at(20, 0), at(20, 8)), [Stretch(at(18, 16), at(19, 0))]) is None


def test_a_day_is_the_sites_own():
    jakarta = ZoneInfo("Asia/Jakarta")
    stretch = Stretch(at(2, 23), at(3, 1))  # 23.00 to 01.00 WIT is 21.00 to 23.00 WIB

    assert day.in_one_local_day(stretch, WIT) is not None
    assert day.in_one_local_day(stretch, jakarta) is None


@pytest.mark.parametrize("zone", [WIB, WITA, WIT])
def test_each_zone_has_its_own_midnight(zone):
    def local(of_month: int, hour: int, minute: int = 0) -> datetime:
        return datetime(2026, 3, of_month, hour, minute, tzinfo=zone).astimezone(ZoneInfo("UTC"))

    assert day.in_one_local_day(Stretch(local(2, 16), local(3, 0)), zone) is None
    assert day.in_one_local_day(Stretch(local(2, 16), local(3, 0, 1)), zone) is not None


def test_midnight_ends_a_day():
    assert day.in_one_local_day(Stretch(at(2, 16), at(3, 0)), WIT) is None


@pytest.mark.parametrize(("minutes", "text"), [(480, "8 jam"), (481, "8 jam 1 menit"), (0, "0 jam")])
def test_minutes_in_words(minutes, text):
    assert day.hours_and_minutes(minutes) == text
