"""The one timeline of a case file. Every app adds what it knows by registering a source.

For example, in `sentences/apps.py`, `ready()`:

    timeline.register(sentence_entries)   # sentence_entries(user, client) -> Iterable[TimelineEntry]
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from accounts.models import User
from clients.models import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened: when, in words, by whom; `url` leads to its own page.

    Without `is_timed` only the day is known: `when` then says where it stands among the others, and no hour is shown.
    """

    when: datetime
    title: str
    body: str = ""
    by: str = ""
    tone: str = "neutral"
    icon: str = "clock"
    url: str = ""
    is_timed: bool = True


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """Where something stands of which only the day is known: after everything of that day."""
    return datetime.combine(day, time.max.replace(microsecond=0), tzinfo=zone)


Source = Callable[[User, Client], Iterable[TimelineEntry]]

_sources: list[Source] = []


def register(source: Source) -> Source:
    """Adds a source once. It must itself leave out what `user` may not see."""
    if source not in _sources:
        _sources.append(source)
    return source


def timeline_of(client: Client, user: User) -> list[TimelineEntry]:
    """Everything `user` may see of what happened with `client`, newest first."""
    entries = [entry for source in _sources for entry in source(user, client)]
    return sorted(entries, key=lambda entry: entry.when, reverse=True)
