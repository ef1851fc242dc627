"""What a Desa Binaan brought: how many took part, completed, and have work 3, 6 and 12 months later.

The office counts its participants; small numbers are given as numbers, never as a share. Kanwil and Ditjenpas get a
figure only when it rests on at least ten people, and no figures of parts, so that nothing can be subtracted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from accounts.models import User
from accounts.roles import COUNT_ROLES
from programs.models import Enrolment, FosterVillageProgramme, OutcomeCheck
from programs.publication import LEAST
from programs.rules.agreement import add_months
from programs.rules.foster import CHECK_MONTHS

Relation, State, Work = Enrolment.Relation, Enrolment.State, OutcomeCheck.Work
WORKING = frozenset({Work.SELF, Work.EMPLOYED, Work.CASUAL})
PEOPLE = (Relation.CLIENT, Relation.FORMER)
OTHERS = (Relation.FAMILY, Relation.RESIDENT)


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
    """One group of participants."""

    label: str
    n: int
    completed: int
    left: int
    after: tuple[After, ...]


def results_for(user: User, programme: FosterVillageProgramme) -> list[Outcome]:
    """The groups `user` may read; empty where nobody took part, or too few for whoever reads counts only."""
    today = user.office_today()
    if user.role in COUNT_ROLES:
        everybody = list(_rows(Enrolment.objects.of_office(programme.office), programme))
        return [_published(_outcome("Semua peserta", everybody, today))] if len(everybody) >= LEAST else []
    people = list(_rows(Enrolment.objects.visible_to(user), programme))
    groups = [
        ("Klien dan mantan klien", [row for row in people if row.relation in PEOPLE]),
        ("Keluarga dan warga", [row for row in people if row.relation in OTHERS]),
    ]
    return [_outcome(label, rows, today) for label, rows in groups if rows]


def _rows(rows: Any, programme: FosterVillageProgramme) -> Iterable[Enrolment]:
    found: Iterable[Enrolment] = (
        rows.filter(course__programme=programme).select_related("course").prefetch_related("checks")
    )
    return found


def _outcome(label: str, rows: list[Enrolment], today: date) -> Outcome:
    completed = [row for row in rows if row.state == State.COMPLETED]
    left = sum(row.state == State.LEFT for row in rows)
    return Outcome(label, len(rows), len(completed), left, tuple(_after(m, completed, today) for m in CHECK_MONTHS))


def _after(month: int, completed: list[Enrolment], today: date) -> After:
    come = [row for row in completed if add_months(row.course.ends_on, month) <= today]
    found = [check for row in come for check in row.checks.all() if check.month == month]
    reached = [check for check in found if check.work != Work.UNKNOWN]
    return After(month, len(come), len(reached), sum(check.work in WORKING for check in reached))


def _published(outcome: Outcome) -> Outcome:
    """Without the months in which too few people were reached, and without how many were not."""
    after = tuple(
        After(row.month, row.reached, row.reached, row.working) for row in outcome.after if row.reached >= LEAST
    )
    return Outcome(outcome.label, outcome.n, outcome.completed, outcome.left, after)
