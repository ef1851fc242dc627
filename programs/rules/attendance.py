"""Which number of people counts when a village was counted by hand and its people also stand on the list."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from clients.names import sounding_name

ALIKE = 0.88
"""Likeness of two names as they sound from which they may be one person; it is shown, never decided."""


@dataclass(frozen=True, slots=True)
class Counted:
    """People of one village: the numbers that count, and both sources they were chosen from."""

    people: Mapping[str, int]
    listed: int
    tallied: int | None

    @property
    def from_list(self) -> bool:
        """Whether the list is what counts."""
        return self.tallied is None

    @property
    def differ(self) -> bool:
        """Whether both exist and say different things."""
        return self.tallied is not None and self.listed not in {0, self.tallied}


def counted(tally: Mapping[str, int] | None, listed: Mapping[str, int]) -> Counted:
    """A count by hand, once entered, stands: somebody looked at the whole hall. Without one the list counts.

    The office may set a count aside and let the list count; nothing ever adds the two. Numbers are people per group.
    """
    if tally is None:
        return Counted({group: number for group, number in listed.items() if number}, sum(listed.values()), None)
    return Counted(
        {group: number for group, number in tally.items() if number}, sum(listed.values()), sum(tally.values())
    )


def per_group(groups: Iterable[str]) -> dict[str, int]:
    """People per group, one for each entry."""
    return dict(Counter(groups))


def sounds_alike(first: str, second: str) -> bool:
    """Whether two names may be one person's: the same sounds in any order of words, or nearly so."""
    if not first.strip() or not second.strip():
        return False
    one, other = (" ".join(sorted(sounding_name(word) for word in name.split())) for name in (first, second))
    return one == other or SequenceMatcher(None, one, other).ratio() >= ALIKE


def pairs_alike(names: Mapping[int, str]) -> list[tuple[int, int]]:
    """Pairs of entries of one village whose names sound alike, in the order of the list."""
    return [(one, other) for one, other in combinations(names, 2) if sounds_alike(names[one], names[other])]
