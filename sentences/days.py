"""One day at a host: the date in the address, the days beside it, and who worked."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.dateparse import parse_date

from sentences.models import HostSite, WorkSession

NEXT_DAYS = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the list, with the days one can turn to."""

    date: dt.date
    today: dt.date

    @property
    def before(self) -> dt.date:
        """The day before."""
        return self.date - NEXT_DAYS

    @property
    def after(self) -> dt.date | None:
        """The day after; None from today on, since work is written down after it was done."""
        return self.date + NEXT_DAYS if self.date < self.today else None

    @property
    def is_today(self) -> bool:
        """Whether this is today at the host."""
        return self.date == self.today


def day_of(text: str, today: dt.date) -> Day:
    """The day that an address names; today for what names none, or one that no calendar has."""
    try:
        asked = parse_date(text)
    except ValueError:
        asked = None
    earliest = dt.date(2000, 1, 1)
    return Day(min(max(asked, earliest), today) if asked else today, today)


def sessions_of_day(site: HostSite, day: dt.date) -> Sequence[WorkSession]:
    """Sessions at a host on one of its days, in the order in which people came."""
    return list(
        WorkSession.objects.filter(placement__site=site)
        .on_day(day, site.office.zone)
        .with_open_dispute()
        .select_related("sentence__supervision__client", "confirmed_by", "rejected_by")
        .prefetch_related("disputes")
        .order_by("starts_at", "id")
    )
