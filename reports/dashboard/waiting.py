"""Dashboards that a worker counts while somebody waits: how many at once, and one for each person.

There are hundreds of months and comparisons to ask for, and each count of the country reads every visit. So a person
who waits for one page waits before asking for another, and further pages are refused while many wait already. Several
people may wait for the same page, which is counted once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache

AT_ONCE = 8
"""Pages that may wait together: one takes up to half a minute, so that the last comes within four minutes."""
LOST_AFTER = timedelta(minutes=10)
"""A count that has not come by then was lost: its place is free, and it is asked for again."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Since when a page is being counted, and whether this request is the one that asked for it.

    A page that is not counted yet says why: `busy_with` is the query of the page this person waits for, `is_full` that
    too many wait.
    """

    since: datetime
    is_first: bool = False
    busy_with: str | None = None
    is_full: bool = False


def ask(page: str, asker: int, chosen: str, now: datetime) -> Waiting:
    """Takes a place for the page that is kept under the key `page`, for the person with that primary key.

    Twice at once takes one place: the cache adds each key for one of the two.
    """
    if counted := cache.get(_mark(page)):
        return Waiting(counted[0])
    seconds = LOST_AFTER.total_seconds()
    if not cache.add(_own(asker), chosen, seconds):
        return Waiting(now, busy_with=cache.get(_own(asker), ""))
    place = next((place for place in range(AT_ONCE) if cache.add(_place(place), page, seconds)), None)
    if place is None:
        cache.delete(_own(asker))
        return Waiting(now, is_full=True)
    if not cache.add(_mark(page), (now, asker, place), seconds):
        cache.delete_many([_own(asker), _place(place)])
        return Waiting(cache.get(_mark(page), (now,))[0])
    return Waiting(now, is_first=True)


def done(page: str) -> None:
    """Gives the place back: the count has come, or no worker could be told."""
    if counted := cache.get(_mark(page)):
        _, asker, place = counted
        cache.delete_many([_mark(page), _own(asker), _place(place)])


def _mark(page: str) -> str:
    return f"{page}:asked"


def _own(asker: int) -> str:
    return f"dashboard.waiting.person:{asker}"


def _place(place: int) -> str:
    return f"dashboard.waiting.place:{place}"
