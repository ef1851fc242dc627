"""What is divided by what to set Bapas of different size beside one another."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self

from django.db.models import Count

from accounts.models import Office, Role, User
from bapas_portal.templatetags.portal import hours, thousands
from clients.models import ReportIn
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE, CLIENTS, MET, ORDERED, VERIFIED, Figure
from reports.figures.period import Period

SMALL = 10
"""Fewer than so many in the denominator: one more or less moves the rate by a tenth, so it is marked."""


def _officers(asked: Asked) -> Any:
    return asked.of(User.objects.filter(role=Role.OFFICER, is_active=True), "office")


def _judged(asked: Asked) -> Any:
    states = [ReportIn.State.REPORTED, ReportIn.State.MISSED]
    return asked.on_days(ReportIn.objects.filter(state__in=states), CASE_OFFICE, "due_on")


def _kept(asked: Asked) -> Any:
    return _judged(asked).filter(state=ReportIn.State.REPORTED)


OFFICERS = Figure("n_officers", "", "", _officers, "office")
JUDGED = Figure("n_judged", "", "", _judged, CASE_OFFICE)
KEPT = Figure("n_kept", "", "", _kept, CASE_OFFICE)
SENTENCES = Figure("n_sentences", "", "", ORDERED.rows, CASE_OFFICE, amount=Count("pk"))
PARTS = (CLIENTS, MET, VERIFIED, OFFICERS, JUDGED, KEPT, SENTENCES)


@dataclass(frozen=True, slots=True)
class Rate:
    """One figure for each of another; `times` is 100 for percent, and `by_month` divides by the months too."""

    key: str
    label: str
    definition: str
    of: Figure
    per: Figure
    of_label: str
    per_label: str
    times: float = 1
    unit: str = ""
    by_month: bool = False
    least: int = SMALL
    """Fewer in the denominator are marked as few."""
    by_today: bool = False
    """Divided by what there is today: work of an earlier period divided by it would tell nothing, so it is not told."""

    def words(self, own: dict[str, int]) -> str:
        """What was divided by what."""
        of, per = own.get(self.of.name, 0), own.get(self.per.name, 0)
        told = f"{hours(of) if self.of.is_time else thousands(of)} {self.of_label} / {thousands(per)} {self.per_label}"
        return f"{told}, angka kecil" if per < self.least else told


RATES = (
    Rate(
        "clients_per_officer",
        "Klien per petugas",
        "Klien dibimbing dibagi Pembimbing Kemasyarakatan yang akunnya aktif, hari ini.",
        CLIENTS,
        OFFICERS,
        "klien",
        "petugas",
        least=1,
        by_today=True,
    ),
    Rate(
        "visits_per_client",
        "Kunjungan per klien per bulan",
        "Kunjungan bertemu klien dalam masa ini dibagi klien dibimbing hari ini dan banyaknya bulan.",
        MET,
        CLIENTS,
        "kunjungan",
        "klien",
        by_month=True,
        by_today=True,
    ),
    Rate(
        "kept_share",
        "Wajib lapor dipenuhi",
        "Yang sudah lapor dari yang jatuh tempo dalam masa ini dan dinilai; yang izin tidak dihitung.",
        KEPT,
        JUDGED,
        "lapor",
        "dinilai",
        times=100,
        unit="%",
    ),
    Rate(
        "hours_per_sentence",
        "Jam sah per pidana per bulan",
        "Jam kerja sosial sah dalam masa ini dibagi pidana yang belum selesai hari ini dan banyaknya bulan.",
        VERIFIED,
        SENTENCES,
        "sah",
        "pidana",
        times=1 / 60,
        unit=" jam",
        by_month=True,
        by_today=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What every office has of each part in a period, and how many months of it have passed."""

    shares: dict[int, dict[str, int]]
    months: float
    counted_at: datetime | None = None
    """When a worker counted it; None where it was counted for the page."""

    @classmethod
    def of(cls, offices: list[Office], period: Period, today: date, now: datetime) -> Self:
        """Asked in one query for each part, however many offices."""
        found: defaultdict[int, dict[str, int]] = defaultdict(dict)
        asked = Asked(offices, period, now)
        for figure in PARTS:
            for office_id, amount in figure.counted(asked, figure.office).items():
                found[office_id][figure.name] = amount
        return cls(found, months_passed(period, today))

    def pooled(self, offices: Iterable[Office]) -> defaultdict[str, int]:
        """Several offices together."""
        sums: defaultdict[str, int] = defaultdict(int)
        for office in offices:
            for name, amount in self.shares.get(office.pk, {}).items():
                sums[name] += amount
        return sums

    def value(self, one: Rate, offices: Iterable[Office]) -> float | None:
        """One rate of these offices together; None where there is nothing to divide by."""
        own = self.pooled(offices)
        per = own[one.per.name] * (self.months if one.by_month else 1)
        return one.times * own[one.of.name] / per if per else None


def months_passed(period: Period, today: date) -> float:
    """How many months of the period have passed: 1.5 in the middle of the second."""
    passed = 0.0
    for first in period.months:
        month = Period.month(first)
        begins, ends = max(first, period.first), min(month.last, period.last, today)
        passed += max(0, (ends - begins).days + 1) / month.last.day
    return passed
