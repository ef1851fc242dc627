"""The period in which the hours must be worked: at most 6 Bulan of 30 days (KUHP art. 85(5), 184), and long enough."""

import math
from datetime import date, timedelta

from bapas_portal.law import Violation
from sentences.rules.day import day_in_words

DAYS_PER_MONTH = 30
"""KUHP art. 184: Bulan is a time of 30 Hari."""
LONGEST_PERIOD_DAYS = 6 * DAYS_PER_MONTH


def last_day(starts_on: date, period_days: int) -> date:
    """The last day on which an hour counts. The day of execution is day 0, as offices write it in their registers."""
    return starts_on + timedelta(days=period_days)


def countable_days(period_days: int) -> int:
    """Days on which an hour counts: the day of execution, which is day 0, and every day of the period after it."""
    return period_days + 1


def deadline(starts_on: date) -> date:
    """Day 180: no judgment's period runs longer."""
    return last_day(starts_on, LONGEST_PERIOD_DAYS)


def period_at_most_six_months(period_days: int | None) -> Violation | None:
    """R3, R4: the period is 1 to 180 days."""
    if period_days is None or 1 <= period_days <= LONGEST_PERIOD_DAYS:
        return None
    return Violation(
        "R4",
        "KUHP pasal 85 ayat 5 dan pasal 184",
        f"{period_days} hari tidak diperbolehkan. Jangka waktu paling lama 6 bulan; satu bulan adalah 30 hari, "
        "jadi isi 1 sampai 180 hari.",
        "period_days",
    )


def days_needed(minutes: int, hours_per_day: int) -> int:
    """Whole days of work that `minutes` take at `hours_per_day`."""
    return math.ceil(minutes / (hours_per_day * 60))


def hours_fit_period(hours: int | None, hours_per_day: int | None, period_days: int | None) -> Violation | None:
    """R11: the order fits the days that count; 240 hours at 8 hours a day take 30 days, so day 0 to day 29."""
    if not hours or not hours_per_day or not period_days or hours_per_day < 1:
        return None
    needed = days_needed(hours * 60, hours_per_day)
    if needed <= countable_days(period_days):
        return None
    return Violation(
        "R11",
        "KUHP pasal 85 ayat 5",
        f"{hours} jam dengan {hours_per_day} jam per hari memerlukan {needed} hari, sedangkan dalam jangka "
        f"waktunya hanya {countable_days(period_days)} hari dihitung. "
        "Periksa kembali jumlah jam, jam per hari, dan jangka waktu dalam putusan.",
        "period_days",
    )


def day_within_period(day: date, starts_on: date, period_days: int) -> Violation | None:
    """R3, R4: work counts from the day of execution up to the last day of the period."""
    ends_on = last_day(starts_on, period_days)
    if starts_on <= day <= ends_on:
        return None
    return Violation(
        "R4",
        "KUHP pasal 85 ayat 5",
        f"{day_in_words(day)} di luar jangka waktu putusan. Jam hanya dihitung dari {day_in_words(starts_on)} "
        f"sampai {day_in_words(ends_on)}.",
        "day",
    )
