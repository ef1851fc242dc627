"""What rests on an agreement until its last day: higher apps say what that is, and let it end or run on with it.

A higher app registers in its `apps.py`, for example places of social work, which take people only while an agreement
is in force:

    agreement_end.register(Dependents(losing=sites_losing_cover, follow=covers_follow))
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from accounts.models import User
from programs.models import Agreement


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that stands on nothing once the agreement is over: its name, its page, what that means."""

    name: str
    url: str
    consequence: str


@dataclass(frozen=True, slots=True)
class Dependents:
    """One kind of thing that rests on agreements."""

    losing: Callable[[Agreement, date], list[Loss]]
    """(agreement, last day) -> what would stand on nothing after that day."""
    follow: Callable[[Agreement, date, date | None, User], None]
    """(agreement, last day, the last day before or None where it only ends, by): brings the rows in line."""


_dependents: list[Dependents] = []


def register(dependents: Dependents) -> None:
    """Adds a kind of thing that rests on agreements."""
    if dependents not in _dependents:
        _dependents.append(dependents)


def losses(agreement: Agreement, until: date) -> list[Loss]:
    """Everything that would stand on nothing after `until`."""
    return [loss for kind in _dependents for loss in kind.losing(agreement, until)]


def follow_end(agreement: Agreement, *, until: date, before: date | None = None, by: User) -> None:
    """Lets what rests on the agreement end on `until`; what ended with it `before` runs on when `until` is later.

    Part of the transaction that changes the agreement. Harmless to run twice.
    """
    for kind in _dependents:
        kind.follow(agreement, until, before, by)
