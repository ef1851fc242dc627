"""How many people a host takes on one day: on each weekday those whose plan works on it, of those placed there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bapas_portal.law import Violation
from sentences.rules.plan import WEEKDAYS

WEEK = 7


@dataclass(frozen=True, slots=True)
class Stay:
    """One person at a site: first and last day, both counted, and the weekdays worked (Monday 1 to Sunday 7)."""

    first: date
    last: date
    weekdays: frozenset[int]

    def is_there(self, day: date) -> bool:
        """Whether this person is expected on that day."""
        return self.first <= day <= self.last and day.isoweekday() in self.weekdays


def weekdays_at(planned: Iterable[int], open_days: Iterable[int]) -> frozenset[int]:
    """The weekdays on which somebody counts at a site; who has no plan may come on every day it is open."""
    return frozenset(planned) or frozenset(open_days)


def busiest(stays: Iterable[Stay], weekday: int, *, first: date, last: date) -> int:
    """The most people on one such weekday from `first` to `last`; 0 when there is none between them."""
    there = [stay for stay in stays if weekday in stay.weekdays and stay.first <= last and stay.last >= first]
    days = {_next(weekday, max(first, stay.first)) for stay in there}
    return max((sum(stay.is_there(day) for stay in there) for day in days if day <= last), default=0)


def free_places(stays: Iterable[Stay], capacity: int, wanted: Stay) -> dict[int, int]:
    """How many more people the site takes on each weekday that `wanted` would work; 0 or less is full."""
    stays = list(stays)
    return {
        weekday: capacity - busiest(stays, weekday, first=wanted.first, last=wanted.last)
        for weekday in sorted(wanted.weekdays)
    }


def room_for_one_more(free: dict[int, int], capacity: int, *, name: str) -> Violation | None:
    """On no day more people than the site said it takes."""
    full = [WEEKDAYS[weekday - 1] for weekday, places in free.items() if places <= 0]
    if not full:
        return None
    return Violation(
        "capacity",
        "",
        f"{name} menampung {capacity} orang per hari dan sudah penuh pada hari {', '.join(full)}. Pilih tempat lain, "
        "atau susun jadwal pada hari lain.",
        "site",
    )


def _next(weekday: int, day: date) -> date:
    """The first such weekday on or after `day`."""
    return day + timedelta(days=(weekday - day.isoweekday()) % WEEK)
