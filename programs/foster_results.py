"""What a Desa Binaan brought: how many took part, completed, and have work 3, 6 and 12 months later.

The office counts its participants; small numbers are given as numbers, never as a share. Kanwil and Ditjenpas read who
works afterwards in whole years that are over and blocks of at least ten people (programs.afterwards), as everywhere.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from accounts.models import User
from accounts.roles import COUNT_ROLES
from programs.afterwards import work_after
from programs.models import Enrolment, FosterVillageProgramme, OutcomeCheck
from programs.publication import LEAST
from programs.querysets.foster import WORKING
from programs.rules.agreement import add_months
from programs.rules.foster import CHECK_MONTHS

Relation, State, Work = Enrolment.Relation, Enrolment.State, OutcomeCheck.Work
CLIENTS = frozenset({Relation.CLIENT, Relation.FORMER})

Person = list[Enrolment]
"""Everything one person took part in."""


@dataclass(frozen=True, slots=True)
class After:
    """One month after the course: for how many it has come, how many were reached, how many of these work."""

    month: int
    come: int
    reached: int
    working: int

    @property
    def words(self) -> str:
        """As the page says it: a share only where it rests on ten people who were reached."""
        if not self.come:
            return "Belum waktunya"
        if not self.reached:
            return f"Belum ada yang ditanyai dari {self.come} orang"
        asked = f"{self.working} dari {self.reached} orang yang dijumpai bekerja"
        missed = f"; {self.come - self.reached} belum dijumpai" if self.come > self.reached else ""
        if self.reached < LEAST:
            return f"{asked}{missed}. Terlalu sedikit untuk disimpulkan"
        return f"{asked} ({round(100 * self.working / self.reached)}%){missed}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One group of participants; `counts` says how many took part, completed and left, to the office alone."""

    label: str
    counts: str
    after: tuple[After, ...]


def results_for(user: User, programme: FosterVillageProgramme) -> list[Outcome]:
    """The groups `user` may read; empty where nobody took part, or too few for whoever reads counts only."""
    if user.role in COUNT_ROLES:
        return _published(programme, timezone.now())
    today = user.office_today()
    people = _people(Enrolment.objects.visible_to(user), programme)
    groups = [
        ("Klien dan mantan klien", [person for person in people if person[0].relation in CLIENTS]),
        ("Keluarga dan warga", [person for person in people if person[0].relation not in CLIENTS]),
    ]
    return [_outcome(label, rows, today) for label, rows in groups if rows]


def _people(rows: Any, programme: FosterVillageProgramme) -> list[Person]:
    """The participants of a programme: whoever took two courses is one person."""
    people: dict[object, Person] = defaultdict(list)
    for row in rows.filter(course__programme=programme).select_related("course").prefetch_related("checks"):
        people[row.client_id or row.name.casefold()].append(row)
    return list(people.values())


def _outcome(label: str, people: list[Person], today: date) -> Outcome:
    completed = sum(any(row.state == State.COMPLETED for row in person) for person in people)
    left = sum(all(row.state == State.LEFT for row in person) for person in people)
    counts = f"{len(people)} orang: {completed} selesai, {left} berhenti"
    return Outcome(label, counts, tuple(_after(month, people, today) for month in CHECK_MONTHS))


def _after(month: int, people: list[Person], today: date) -> After:
    come = reached = working = 0
    for person in people:
        rows = [
            row for row in person if row.state == State.COMPLETED and add_months(row.course.ends_on, month) <= today
        ]
        works = {check.work for row in rows for check in row.checks.all() if check.month == month} - {Work.UNKNOWN}
        come, reached, working = come + bool(rows), reached + bool(works), working + bool(works & WORKING)
    return After(month, come, reached, working)


def _published(programme: FosterVillageProgramme, now: datetime) -> list[Outcome]:
    """The months of which enough people were asked, all participants together."""
    told = [(month, work_after(month, now).of_programme(programme.pk)) for month in CHECK_MONTHS]
    after = tuple(After(month, row.people, row.people, row.so) for month, row in told if row.people)
    return [Outcome("Semua peserta", "", after)] if after else []
