"""Counting in calendar months and in working days."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from clients.rules.series import is_visiting_day

MONTHS_OF_A_YEAR = 12


def add_months(day: date, months: int) -> date:
    """The same day so many calendar months later; the last of the month where that day does not exist."""
    year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + months, MONTHS_OF_A_YEAR)
    year, month = min(year, date.max.year), month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def after_office_days(start: date, count: int, works: Callable[[date], bool] = is_visiting_day) -> date:
    """The day on which `count` working days have gone by; counting begins on the first one after `start`."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        if works(day):
            count -= 1
    return day
