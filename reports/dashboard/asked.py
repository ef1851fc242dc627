"""What a figure is asked for: which offices, which days, and whose lists it must agree with."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils import timezone

from accounts.models import Office, User
from reports.figures.period import Period


def in_each_zone(offices: Iterable[Office], path: str, condition: Callable[[ZoneInfo], Q]) -> Q:
    """Rows of the offices for which `condition(zone)` holds in the zone of each; `path` leads from a row to its office.

    An office lies in one zone, so no row is taken twice.
    """
    by_zone = defaultdict(list)
    for office in offices:
        by_zone[office.timezone].append(office.pk)
    return reduce(or_, (Q((f"{path}__in", own)) & condition(ZoneInfo(zone)) for zone, own in sorted(by_zone.items())))


@dataclass(frozen=True, slots=True)
class Asked:
    """Offices, period and moment. `reader` is the head whose lists stand behind the figures, None for counts alone."""

    offices: list[Office]
    period: Period
    now: datetime
    reader: User | None = None

    def of(self, rows: Any, path: str) -> Any:
        """Rows of the offices; for a head those the lists show, without a person who is hidden from this head."""
        if self.reader is not None:
            rows = rows.visible_to(self.reader)
        return rows.filter(**{f"{path}__in": self.offices})

    def by_clock(self, rows: Any, path: str, condition: Callable[[ZoneInfo], Q]) -> Any:
        """The same, where the clock of each office decides."""
        return self.of(rows, path).filter(in_each_zone(self.offices, path, condition))

    def in_period(self, rows: Any, path: str, column: str) -> Any:
        """Rows with a moment in the period on the clock of their office."""

        def within(zone: ZoneInfo) -> Q:
            begins, ends = self.period.instants(zone)
            return Q((f"{column}__gte", begins), (f"{column}__lt", ends))

        return self.by_clock(rows, path, within)

    def on_days(self, rows: Any, path: str, column: str) -> Any:
        """Rows with a day in the period."""
        return self.of(rows, path).filter(**{f"{column}__range": (self.period.first, self.period.last)})

    @property
    def latest_day(self) -> date:
        """Today where it is furthest in the day."""
        return max(timezone.localdate(self.now, timezone=office.zone) for office in self.offices)
