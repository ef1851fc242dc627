"""A village changes hands: what a higher app gave the predecessor as a way in ends with the term.

The profile, the groups and their history stay: they are the village's. An account is a person's and stays too, but
leads no village from that day on; `villages.actions` ends its sessions.
"""

from collections.abc import Callable
from datetime import date, datetime, time

from django.utils import timezone

from accounts.models import User
from villages.models import VillageOfficial

TermEnd = Callable[[VillageOfficial, datetime, User], None]
"""Called with the term, the moment from which its holder speaks for the village no more, and who ended it."""
_functions: list[TermEnd] = []


def on_term_end(function: TermEnd) -> TermEnd:
    """Registers what ends with a term; call it, or use it as a decorator, in a module that `ready()` imports."""
    if function not in _functions:
        _functions.append(function)
    return function


def end_ways_in(term: VillageOfficial, until: date, by: User) -> None:
    """Ends every registered way in at the beginning of the day `until`, on the clock the official reads."""
    ends_at = beginning_of(until, term)
    for function in _functions:
        function(term, ends_at, by)


def beginning_of(day: date, term: VillageOfficial) -> datetime:
    """The first moment of a day on the clock the official reads."""
    return datetime.combine(day, time.min, tzinfo=term.user.zone)


def is_held_by(holder: str, person: User) -> bool:
    """Whether the written name of a link's holder is that person's, titles after a comma aside."""
    return _bare(holder) == _bare(person.name)


def is_over(ends_at: datetime) -> bool:
    """Whether the term has ended already; a link is withdrawn then, and otherwise made to expire."""
    return ends_at <= timezone.now()


def _bare(name: str) -> str:
    return " ".join(name.partition(",")[0].casefold().split())
