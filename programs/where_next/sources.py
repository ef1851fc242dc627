"""What other apps know about villages: which have a place for social work, how far people accept clients.

A higher app registers its answer, for example in `sentences/apps.py`, `ready()`:

    sources.register_hosts(villages_with_hosts)   # (office) -> codes of villages
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from accounts.models import Office

Hosts = Callable[[Office], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """How people of a village accept clients: the sum of marks from 1 (not at all) to 5, and how many there are."""

    total: float
    count: int

    @property
    def mean(self) -> float:
        """The mean mark. Never asked of nothing."""
        return self.total / self.count

    def __add__(self, other: "Acceptance") -> "Acceptance":
        return Acceptance(self.total + other.total, self.count + other.count)


Marks = Callable[[Office], dict[str, Acceptance]]

_hosts: list[Hosts] = []
_marks: list[Marks] = []


def register_hosts(source: Hosts) -> None:
    """Adds a way to learn which villages of an office have an active place for social work."""
    if source not in _hosts:
        _hosts.append(source)


def register_acceptance(source: Marks) -> None:
    """Adds marks of acceptance from 1 to 5 by village, beside those that officers give at visits; for example the
    means of questionnaires, already large enough to be shown."""
    if source not in _marks:
        _marks.append(source)


def villages_with_hosts(office: Office) -> set[str]:
    """Codes of the villages with an active place."""
    return {code for source in _hosts for code in source(office)}


def acceptance_elsewhere(office: Office) -> dict[str, Acceptance]:
    """The marks of every registered source together."""
    found: dict[str, Acceptance] = {}
    for source in _marks:
        for code, marks in source(office).items():
            found[code] = found.get(code, Acceptance(0, 0)) + marks
    return found
