"""What the page of a sentence shows of its weekly plan: the days, a pause, and where the plan leads."""

from dataclasses import dataclass
from datetime import date, time

from clients.rules.series import is_visiting_day
from sentences.forms.schedule import WEEKDAYS
from sentences.models import Pause, SocialWorkSentence
from sentences.schedule import Outcome, outcome_of

FRIDAY = 5


@dataclass(frozen=True, slots=True)
class ShownDay:
    """One weekday of the plan."""

    name: str
    minutes: int
    starts_at: time


@dataclass(frozen=True, slots=True)
class SchedulePanel:
    """The plan, the pause that runs, and the outlook; no outlook without a plan or hours left."""

    days: tuple[ShownDay, ...]
    pause: Pause | None
    outcome: Outcome | None


def is_free(day: date) -> bool:
    """A national holiday on a weekday; Saturday and Sunday are days like others where the plan says so."""
    return day.isoweekday() <= FRIDAY and not is_visiting_day(day)


def schedule_panel(sentence: SocialWorkSentence, *, minutes_worked: int, today: date) -> SchedulePanel:
    """The plan of a sentence, walked from today to the last day on which an hour counts."""
    plans = list(sentence.work_plans.filter(until=None))
    remaining = sentence.minutes_ordered - minutes_worked
    outcome = None
    if plans and remaining > 0 and sentence.is_open:
        outcome = outcome_of(
            remaining_minutes=remaining,
            plan={plan.weekday: plan.minutes for plan in plans},
            first=max(today, sentence.starts_on),
            last=sentence.ends_on,
            is_free=is_free,
        )
    return SchedulePanel(
        tuple(ShownDay(WEEKDAYS[plan.weekday - 1], plan.minutes, plan.starts_at) for plan in plans),
        sentence.pauses.filter(until=None).first(),
        outcome,
    )
