"""What a period is compared with, and how the difference is said in words."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format

from bapas_portal.templatetags.portal import thousands
from reports.figures.period import Period, first_of_month

PREVIOUS, YEAR_BEFORE, NOTHING = "previous", "year", "none"


@dataclass(frozen=True, slots=True)
class Compared:
    """The days that a period is compared with.

    A period that is still running is compared with as many days of the earlier one: half a month beside a whole one
    would look like a fall.
    """

    days: Period
    is_cut: bool

    @property
    def label(self) -> str:
        """ "Oktober 2026", or "1 sampai 22 Oktober 2026" beside a month of which 22 days have passed."""
        if not self.is_cut:
            return self.days.label
        first, last = self.days.first, self.days.last
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day} sampai {date_format(last, 'j F Y')}"
        return f"{date_format(first, 'j F Y')} sampai {date_format(last, 'j F Y')}"


def compared(period: Period, choice: str, today: date) -> Compared | None:
    """The stretch before the period as long as it is, or the same one a year earlier; None for no comparison."""
    if choice == NOTHING:
        return None
    months = 12 if choice == YEAR_BEFORE else len(period.months)
    first = first_of_month(period.first, -months)
    if period.first <= today < period.last:
        return Compared(Period(first, _months_before(today, months)), is_cut=True)
    return Compared(Period(first, Period.month(first_of_month(period.last, -months)).last), is_cut=False)


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last of a month that is too short."""
    first = first_of_month(day, -months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def difference(now: int, then: int, *, is_time: bool = False) -> str:
    """ "naik 3 dari 12", "turun 2 dari 5" or "tetap 4"; minutes as whole hours."""
    if is_time:
        now, then = round(now / 60), round(then / 60)
    unit = " jam" if is_time else ""
    if now == then:
        return f"tetap {thousands(then)}{unit}"
    return f"{'naik' if now > then else 'turun'} {thousands(abs(now - then))} dari {thousands(then)}{unit}"
