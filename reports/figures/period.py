"""A stretch of whole months, and the instants at which it begins and ends on a given clock."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from django.utils.formats import date_format


def first_of_month(day: date, months_later: int = 0) -> date:
    """The first day of the month of `day`, or of a month so many months later (earlier when negative)."""
    index = day.year * 12 + day.month - 1 + months_later
    return date(index // 12, index % 12 + 1, 1)


def month_label(first: date) -> str:
    """ "November 2026"."""
    return date_format(first, "F Y")


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months from `first` to `last`, both days included."""

    first: date
    last: date

    @classmethod
    def month(cls, day: date) -> "Period":
        """The month in which `day` lies."""
        return cls(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))

    @classmethod
    def twelve_months(cls, day: date) -> "Period":
        """The month in which `day` lies and the eleven before it."""
        return cls(first_of_month(day, -11), cls.month(day).last)

    @classmethod
    def year(cls, year: int) -> "Period":
        """January to December."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @property
    def next_first(self) -> date:
        """The day after the last."""
        return self.last + timedelta(days=1)

    @property
    def months(self) -> list[date]:
        """The first day of each month in it."""
        count = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        return [first_of_month(self.first, offset) for offset in range(count)]

    @property
    def label(self) -> str:
        """ "November 2026" or "Desember 2025 sampai November 2026"."""
        if len(self.months) == 1:
            return month_label(self.first)
        return f"{month_label(self.first)} sampai {month_label(self.last)}"

    def instants(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """From when (included) until when (excluded) the period runs on the clock of `zone`."""
        return (
            datetime.combine(self.first, time.min, tzinfo=zone),
            datetime.combine(self.next_first, time.min, tzinfo=zone),
        )

    @property
    def around(self) -> tuple[datetime, datetime]:
        """The period and a day before and after it in UTC: no zone's midnight is further away.

        For a coarse filter that an index serves, where the day is taken exactly afterwards.
        """
        begins, ends = self.instants(UTC)
        return begins - timedelta(days=1), ends + timedelta(days=1)
