"""The monthly return of an office: its tables in the order and with the numbers of DOMAIN §4."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
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


def compute(office: Office, month: date, on_step: OnStep | None = None) -> ReturnFigures:
    """Counts the return of `office` for the month that begins on `month`."""
    tell = on_step or _nobody
    period, now, counted = Period.month(month), timezone.now(), Counted()
    tell(10, "Menghitung klien")
    moved = clients.movements(office, period)
    clients.count(moved, period, counted)
    tell(20, "Menghitung Litmas dan diversi")
    inquiries.count(office, period, now, counted)
    accompaniment.count(office, period, moved, counted)
    tell(30, "Menghitung kunjungan dan wajib lapor")
    guidance.count(office, period, counted)
    contact.count(office, period, office.today(), counted)
    tell(40, "Menghitung pelanggaran dan risiko")
    violations.count(office, period, moved, counted)
    risk.count(office, period, moved, counted)
    tell(50, "Menghitung kerja sosial")
    social_work.count(office, period, counted)
    livelihood.count(office, period, moved, counted)
    tell(60, "Menghitung penyuluhan dan perjanjian")
    outreach.count(office, period, counted)
    agreements.count(office, period, counted)
    staff.count(office, period, moved, counted)
    numbers = counted.numbers()
    return ReturnFigures(clients.balance(numbers), tables(numbers), numbers, counted, moved)


def tables(numbers: Numbers) -> list[Table]:
    """T1 to T12 of figures: of one office, or of several added up."""
    return [part.table(numbers) for part in PARTS]


def _nobody(percent: int, step: str) -> None:
    """Nobody watches the progress."""
