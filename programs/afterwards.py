"""What people told after guidance or after a course, for whoever reads only counts: whole years, in whole blocks.

One rule for every such line (programs.publication): an answer belongs to the year in which it was written down, on one
clock for the country, and a year is told once it is over, so that an answer written down late never joins figures that
somebody has read. Within a year a person counts once, where last asked. Years are never put together, and no month or
quarter is told: pages are a programme, a Bapas, a Kanwil or the country in one year, and each shows whole blocks of at
least ten people. So no figure, and no difference of two pages or of two days, is about fewer (property test).

Two records of one person that are merged later count as one person from then on.
"""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import CharField, Value
from django.db.models.functions import Cast, Coalesce, Concat, ExtractYear, Lower
from django.utils import timezone

from programs.models import OutcomeCheck
from programs.publication import Block, Place, blocks_of
from programs.querysets.foster import WORKING

YEAR, KANWIL, OFFICE, PROGRAMME = range(4)
"""What stands where in the place of an answer; one after guidance has no programme."""


class Answer(NamedTuple):
    """What one person told: who, where, and whether it is so (has work, offended again)."""

    person: Hashable
    place: Place
    is_so: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """So many people told it, and of so many of them it is so. Nobody, or at least ten."""

    people: int
    so: int


@dataclass(frozen=True, slots=True)
class Dealt:
    """All blocks of one question, and of how many people in each cell it is so."""

    blocks: list[Block]
    so: Counter[Place]

    def within(self, place: Place) -> Tally:
        """What the page about a place shows."""
        return self._tally(block for block in self.blocks if block.lies_in(place))

    def of_programme(self, key: int) -> Tally:
        """What the page of a programme shows, of all years."""
        return self._tally(block for block in self.blocks if all(cell[PROGRAMME] == key for cell in block.cells))

    def _tally(self, blocks: Iterable[Block]) -> Tally:
        shown = list(blocks)
        return Tally(sum(block.n for block in shown), sum(self.so[cell] for block in shown for cell in block.cells))


def deal(answers: Iterable[Answer]) -> Dealt:
    """Deals answers, the oldest first, into blocks; a remainder of a year is told nowhere."""
    where: dict[tuple[Hashable, Hashable], Place] = {}
    of_whom: set[tuple[Hashable, Hashable]] = set()
    for answer in answers:
        who = (answer.person, answer.place[YEAR])
        where[who] = answer.place
        if answer.is_so:
            of_whom.add(who)
    people = Counter(where.values())
    so = Counter(where[who] for who in of_whom)
    return Dealt(blocks_of({cell: people[cell] for cell in sorted(people)}, lambda scope: len(scope) > 1), so)


def running_year(now: datetime) -> int:
    """The year that still grows, and is not told yet."""
    return timezone.localdate(now, timezone=timezone.get_default_timezone()).year


def written_in(column: str) -> ExtractYear:
    """The year of a moment on the clock that decides."""
    return ExtractYear(column, tzinfo=timezone.get_default_timezone())


def work_after(month: int, now: datetime, year: int | None = None) -> Dealt:
    """Who works so many months after a course, of those whom the check reached; of one year, or of all. One query."""
    checks = OutcomeCheck.objects.made_between(None, None).reached().filter(month=month)
    checks = checks.annotate(year=written_in("entered_at")).filter(year__lt=running_year(now))
    return deal(
        Answer(person, tuple(place), work in WORKING)
        for person, work, *place in _placed(checks if year is None else checks.filter(year=year))
    )


def _placed(checks: Any) -> Iterable[tuple[Any, ...]]:
    """Person, work and place of each check. Namesakes who are no clients are one person within a programme alone."""
    programme = "enrolment__course__programme"
    stranger = Concat(Cast(f"{programme}_id", CharField()), Value("/"), Lower("enrolment__name"))
    found: Iterable[tuple[Any, ...]] = (
        checks.annotate(who=Coalesce(Cast("enrolment__client", CharField()), stranger))
        .order_by("entered_at", "pk")
        .values_list("who", "work", "year", f"{programme}__office__regional_office", f"{programme}__office", programme)
    )
    return found
