"""What the page of a sentence shows of its weekly plan: the days and a pause; and where another plan would lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from sentences.holidays import holidays_from
from sentences.models import Pause, SocialWorkSentence
from sentences.rules.day import day_in_words, hours_and_minutes
from sentences.rules.plan import WEEKDAYS, PlannedDay
from sentences.rules.walk import Course, OpenDays, Walked, walk


@dataclass(frozen=True, slots=True)
class ShownDay:
    """One weekday of the plan."""

    name: str
    minutes: int
    starts_at: time


@dataclass(frozen=True, slots=True)
class SchedulePanel:
    """The plan, and the pause that runs or has its last day still to come."""

    days: tuple[ShownDay, ...]
    pause: Pause | None
    backdated: tuple[Pause, ...]
    """Pauses that were written down as over only after the day had passed."""


def schedule_panel(sentence: SocialWorkSentence) -> SchedulePanel:
    """The plan of a sentence as it runs now."""
    plans = sentence.work_plans.filter(until=None)
    return SchedulePanel(
        tuple(ShownDay(WEEKDAYS[plan.weekday - 1], plan.minutes, plan.starts_at) for plan in plans),
        sentence.pauses.unfinished(sentence.supervision.office.today()).first(),
        tuple(sentence.pauses.exclude(backdated_reason="")),
    )


def tried_out(sentence: SocialWorkSentence, days: Sequence[PlannedDay], today: date) -> Walked:
    """Where a plan would lead that is not saved yet, by the same rules as the forecast."""
    week = [0] * len(WEEKDAYS)
    for day in days:
        week[day.weekday - 1] = day.minutes
    placements = sentence.placements.values_list("starts_on", "ends_on", "site__open_days")
    return walk(
        Course(
            today=today,
            starts_on=sentence.starts_on,
            ends_on=sentence.ends_on,
            remaining=sentence.minutes_ordered - sentence.minutes_worked(),
            per_day=sentence.hours_per_day * 60,
            credited_today=sentence.hours_entries.filter(worked_on=today).total(),
            week=week,
            pauses=list(sentence.pauses.values_list("since", "until")),
            placements=[OpenDays(*row) for row in placements],
            holidays=frozenset(holidays_from(today)),
        )
    )


def in_words(tried: Walked) -> str:
    """Where a plan that was tried out leads; nothing of it is saved."""
    if tried.finishes_on:
        told = f"Seluruh jam selesai {day_in_words(tried.finishes_on)}, dalam {tried.work_days} hari kerja."
    else:
        told = f"Pada hari terakhir masih kurang {hours_and_minutes(tried.shortfall)}."
    return f"{told} Jadwal belum disimpan."
