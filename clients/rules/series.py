"""The days of a row of visits: an even rhythm that keeps off weekends and holidays, and stays within the case."""

from collections.abc import Iterator
from datetime import date, timedelta

from lokal import is_working_day

SATURDAY = 5
MOST_DAYS_OFF = 21  # longer than any row of holidays; Idul Fitri with its shared leave and weekends takes ten


def is_visiting_day(day: date) -> bool:
    """Monday to Friday, no national holiday and no shared leave.

    For a year whose holidays the government has not announced yet only the weekend is known.
    """
    try:
        return bool(is_working_day(day))
    except ValueError:
        return day.weekday() < SATURDAY


def next_visiting_day(day: date) -> date:
    """That day, or the first visiting day after it."""
    ahead = (day + timedelta(days=n) for n in range(MOST_DAYS_OFF))
    return next((candidate for candidate in ahead if is_visiting_day(candidate)), day)


def visiting_day_within(wanted: date, earliest: date, latest: date | None) -> date | None:
    """The visiting day nearest to the wanted one: on it or after, else before it when the case ends first.

    A case whose last days are all off is visited on its last day. None when it is over before `earliest`.
    """
    if latest is not None and latest < earliest:
        return None
    day = next_visiting_day(max(wanted, earliest))
    if latest is None or day <= latest:
        return day
    back = (latest - timedelta(days=n) for n in range((latest - earliest).days + 1))
    return next((candidate for candidate in back if is_visiting_day(candidate)), latest)


def series_days(first: date, every: int, last: date) -> Iterator[date]:
    """Every `every` days from `first` to `last`, each moved off weekends and holidays, none twice.

    The rhythm is counted from `first`, so a visit moved for Idul Fitri does not shift those after it.
    """
    before: date | None = None
    nominal = first
    while nominal <= last:
        day = next_visiting_day(nominal)
        if day <= last and day != before:
            yield day
            before = day
        nominal += timedelta(days=every)
