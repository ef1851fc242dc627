"""Days on which nobody is expected to work: national holidays and shared leave, as the government announced them."""

from datetime import date
from functools import lru_cache

from lokal import HOLIDAY_YEARS, get_holidays


@lru_cache(maxsize=1)
def announced_holidays() -> tuple[date, ...]:
    """Every holiday and day of shared leave that is known, in order."""
    return tuple(
        sorted({date.fromisoformat(holiday.date) for year in HOLIDAY_YEARS for holiday in get_holidays(year).holidays})
    )


def holidays_from(day: date) -> list[date]:
    """The known holidays from `day` on."""
    return [holiday for holiday in announced_holidays() if holiday >= day]


def last_known_day() -> date:
    """The last day for which holidays are announced; after it every weekday counts as a day of work."""
    return date(max(HOLIDAY_YEARS), 12, 31)
