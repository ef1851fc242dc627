"""How many people a host takes on one day."""

from collections.abc import Iterable
from datetime import date

Days = tuple[date, date]
"""First and last day, both counted."""


def busiest_day(placements: Iterable[Days], *, within: Days) -> int:
    """The most placements that run on one day of `within`."""
    first, last = within
    running = [(start, end) for start, end in placements if start <= last and end >= first]
    moments = {first} | {start for start, _ in running if start >= first}
    return max(sum(start <= day <= end for start, end in running) for day in moments)
