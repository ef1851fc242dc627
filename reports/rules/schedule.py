"""When a scheduled report is due, and which days it covers: always whole days, weeks or months that are over."""

from datetime import date, time, timedelta

from reports.figures.period import first_of_month

DAILY, WEEKLY, MONTHLY = "daily", "weekly", "monthly"
SENT_FROM = time(6)
"""On the clock of the person: nobody is told of a report at night. The portal's own choice."""
WEEK = timedelta(days=7)
DAY = timedelta(days=1)


def occasion_on(every: str, today: date) -> date:
    """The latest day on which such a report is due: today, the Monday of this week, or the first of the month."""
    if every == MONTHLY:
        return first_of_month(today)
    return today - today.weekday() * DAY if every == WEEKLY else today


def days_of(every: str, occasion: date) -> tuple[date, date]:
    """The first and the last day that the report of an occasion covers: the day, week or month before it."""
    if every == MONTHLY:
        return first_of_month(occasion, -1), occasion - DAY
    return (occasion - WEEK if every == WEEKLY else occasion - DAY), occasion - DAY


def next_after(every: str, day: date) -> date:
    """The first occasion after that day."""
    if every == MONTHLY:
        return first_of_month(day, 1)
    return occasion_on(every, day) + (WEEK if every == WEEKLY else DAY)
