"""When will it be done? The weekly plan walked day by day to the last day on which an hour counts (R3, R11).

Pure: no database, no clock. A plan is minutes of work by weekday, Monday 1 to Sunday 7.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

WeeklyMinutes = Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a plan leads: the day of the last hour, or what is still missing on the last day."""

    finishes_on: date | None
    shortfall_minutes: int
    work_days: int

    @property
    def is_enough(self) -> bool:
        """Whether every hour is done in time."""
        return self.shortfall_minutes == 0


def outcome_of(
    *, remaining_minutes: int, plan: WeeklyMinutes, first: date, last: date, is_free: Callable[[date], bool]
) -> Outcome:
    """Walks the plan from `first` to `last`, both counted; no work on days that `is_free`."""
    left, worked, day = remaining_minutes, 0, first
    finishes_on = None
    while left > 0 and day <= last:
        planned = plan.get(day.isoweekday(), 0)
        if planned and not is_free(day):
            left -= min(planned, left)
            worked += 1
            finishes_on = day
        day += timedelta(days=1)
    return Outcome(finishes_on if left == 0 and worked else None, left, worked)
