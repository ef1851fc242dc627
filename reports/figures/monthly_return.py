"""The monthly return of an office: its tables in the order and with the numbers of DOMAIN §4."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from accounts.models import Office
from reports.figures import (
    accompaniment,
    agreements,
    clients,
    contact,
    guidance,
    inquiries,
    livelihood,
    outreach,
    risk,
    social_work,
    staff,
    violations,
)
from reports.figures.clients import Balance, Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table

OnStep = Callable[[int, str], None]
"""Told before each part: percent done so far, and in words what comes now."""

PARTS = (
    clients, inquiries, accompaniment, guidance, contact, violations, risk, social_work, livelihood, outreach,
    agreements, staff,
)  # fmt: skip
MEASURES: dict[str, Measure] = {measure.code: measure for part in PARTS for measure in part.MEASURES}
"""Every kind of figure by its name."""


@dataclass(frozen=True, slots=True)
class ReturnFigures:
    """Everything a monthly return says, and the rows it counts."""

    balance: Balance
    tables: list[Table]
    numbers: Numbers
    counted: Counted
    movements: list[Movement]

    def as_json(self) -> dict[str, Any]:
        """The figures as a `MonthlyReturn` keeps them: the tables for reading, the numbers for adding up."""
        return {"tables": [table.as_json() for table in self.tables], "numbers": self.numbers.values}


@dataclass(slots=True)
class Month:
    """What the parts of a return count from: the office, the month, and whose guidance moved in it, read once."""

    office: Office
    period: Period
    counted: Counted = field(default_factory=Counted)
    now: datetime = field(default_factory=timezone.now)
    _moved: list[Movement] | None = None

    @property
    def moved(self) -> list[Movement]:
        """The cases of the month, read when the first part asks."""
        if self._moved is None:
            self._moved = clients.movements(self.office, self.period)
        return self._moved


COUNTS: tuple[tuple[Any, int, str, Callable[[Month], None]], ...] = (
    (clients, 10, "Menghitung klien", lambda of: clients.count(of.moved, of.period, of.counted)),
    (
        inquiries,
        20,
        "Menghitung Litmas dan diversi",
        lambda of: inquiries.count(of.office, of.period, of.now, of.counted),
    ),
    (accompaniment, 20, "", lambda of: accompaniment.count(of.office, of.period, of.moved, of.counted)),
    (guidance, 30, "Menghitung kunjungan dan wajib lapor", lambda of: guidance.count(of.office, of.period, of.counted)),
    (contact, 30, "", lambda of: contact.count(of.office, of.period, of.office.today(), of.counted)),
    (
        violations,
        40,
        "Menghitung pelanggaran dan risiko",
        lambda of: violations.count(of.office, of.period, of.moved, of.counted),
    ),
    (risk, 40, "", lambda of: risk.count(of.office, of.period, of.moved, of.counted)),
    (social_work, 50, "Menghitung kerja sosial", lambda of: social_work.count(of.office, of.period, of.counted)),
    (livelihood, 50, "", lambda of: livelihood.count(of.office, of.period, of.moved, of.counted)),
    (
        outreach,
        60,
        "Menghitung penyuluhan dan perjanjian",
        lambda of: outreach.count(of.office, of.period, of.counted),
    ),
    (agreements, 60, "", lambda of: agreements.count(of.office, of.period, of.counted)),
    (staff, 60, "", lambda of: staff.count(of.office, of.period, of.moved, of.counted)),
)
"""Each part: percent done before it, what comes now, and how it is counted."""


def compute(office: Office, month: date, on_step: OnStep | None = None) -> ReturnFigures:
    """Counts the return of `office` for the month that begins on `month`."""
    tell, of = on_step or _nobody, Month(office, Period.month(month))
    for _, percent, step, count in COUNTS:
        if step:
            tell(percent, step)
        count(of)
    numbers = of.counted.numbers()
    return ReturnFigures(clients.balance(numbers), tables(numbers), numbers, of.counted, of.moved)


def rows_now(office: Office, month: date, measure: Measure) -> Counted:
    """The rows behind one kind of figure now: its own part of the return is counted, and no other."""
    of = Month(office, Period.month(month))
    for part, _, _, count in COUNTS:
        if measure in part.MEASURES:
            count(of)
    return of.counted


def tables(numbers: Numbers) -> list[Table]:
    """T1 to T12 of figures: of one office, or of several added up."""
    return [part.table(numbers) for part in PARTS]


def _nobody(percent: int, step: str) -> None:
    """Nobody watches the progress."""
