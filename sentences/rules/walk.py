"""When will it be done? A weekly plan walked day by day to the last day on which an hour counts (R3, R11).

Pure: no database, no clock. `sentences.expressions.PlanWalk` does the same in SQL for a whole office; a test throws
random plans, pauses and holidays at both.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

FRIDAY = 5
DAYS_OF_WEEK = 7


@dataclass(frozen=True, slots=True)
class OpenDays:
    """A placement from `first` to `last` (None: no end), at a site that is open on these weekdays, Monday 1."""

    first: date
    last: date | None
    weekdays: Collection[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What is known of a sentence on `today`. Minutes; `week` is the plan, Monday first, None where there is none.

    A pause is its first and last day; one without an end counts as if it ended today.
    """

    today: date
    starts_on: date
    ends_on: date
    remaining: int
    per_day: int
    credited_today: int = 0
    week: Sequence[int] | None = None
    pauses: Sequence[tuple[date, date | None]] = ()
    placements: Sequence[OpenDays] = ()
    holidays: Collection[date] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Walked:
    """Where it leads: the day of the last hour by the plan, the earliest possible one, and what would be missing.

    `shortfall` is missing by the plan, `out_of_reach` even if every day were worked as long as the judgment allows.
    """

    finishes_on: date | None
    earliest_on: date | None
    shortfall: int
    out_of_reach: int
    work_days: int


def usual_week(per_day: int) -> tuple[int, ...]:
    """Without a plan: Monday to Friday, as long as the judgment allows."""
    return tuple(per_day if weekday <= FRIDAY else 0 for weekday in range(1, DAYS_OF_WEEK + 1))


def walk(course: Course) -> Walked:
    """Walks from today (or the day of execution, when that is later) to the last day, both counted."""
    by_plan, at_most, work_days = course.remaining, course.remaining, 0
    finishes_on = earliest_on = None
    week = course.week if course.week is not None else usual_week(course.per_day)
    day = max(course.today, course.starts_on)
    while day <= course.ends_on:
        if not _is_paused(course, day):
            done = course.credited_today if day == course.today else 0
            if at_most > 0:
                at_most -= max(0, course.per_day - done)
                earliest_on = day if at_most <= 0 else None
            planned = max(0, min(week[day.isoweekday() - 1], course.per_day) - done)
            if by_plan > 0 and planned and _is_work_day(course, day):
                by_plan -= planned
                work_days += 1
                finishes_on = day if by_plan <= 0 else None
        day += timedelta(days=1)
    return Walked(finishes_on, earliest_on, max(0, by_plan), max(0, at_most), work_days)


def _is_paused(course: Course, day: date) -> bool:
    return any(since <= day <= (until or max(since, course.today)) for since, until in course.pauses)


def _is_work_day(course: Course, day: date) -> bool:
    """No holiday, and the site of that day is open; where nobody is placed yet, no site closes."""
    if day in course.holidays:
        return False
    here = [
        placed for placed in course.placements if placed.first <= day and (placed.last is None or day <= placed.last)
    ]
    return all(day.isoweekday() in placed.weekdays for placed in here)
