"""The one timeline of a case file. Every app adds what it knows by registering a source.

For example, in `sentences/apps.py`, `ready()`:

    timeline.register(sentence_entries)   # sentence_entries(user, client) -> Iterable[TimelineEntry]
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from accounts.models import User
from clients.models import Client


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """One thing that happened: when, in words, by whom; `url` leads to its own page."""

    when: datetime
    title: str
    body: str = ""
    by: str = ""
    tone: str = "neutral"
    icon: str = "clock"
    url: str = ""


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
