"""Twenty-four months of the work of some offices. A month that says nothing is a gap, never a zero."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Count, DateField, F, Func, Q, QuerySet, Sum
from django.db.models.functions import Least, TruncMonth

from clients.models import ReportIn, SocialInquiry, Supervision, Visit
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE, SENTENCE_OFFICE
from reports.figures.period import Period, first_of_month, month_label
from sentences.models import HoursEntry

MONTHS_BACK = 23
"""How many months come before the last one."""


class LocalMonth(Func):
    """The first day of the month in which a moment lies on the clock of a zone: LocalMonth(zone, moment)."""

    template = "DATE_TRUNC('month', TIMEZONE(%(expressions)s))::date"
    output_field = DateField()


@dataclass(frozen=True, slots=True)
class Trend:
    """One line over the months: the number `of`, or of a share how much `of` is of everything in `per`."""

    name: str
    label: str
    definition: str
    of: str
    per: tuple[str, ...] = ()
    is_time: bool = False


VISITS = Trend("visits", "Kunjungan terlaksana", "Klien ditemui, menurut hari kunjungan.", "visits")
REPORTED = Trend(
    "reported",
    "Wajib lapor dipenuhi",
    "Sudah lapor dibagi sudah lapor dan tidak lapor, menurut hari jatuh tempo. Izin dan yang belum dinilai tidak "
    "dihitung.",
    "reported",
    ("reported", "missed"),
)
INQUIRIES = Trend(
    "inquiries",
    "Litmas tepat waktu",
    "Dikirim paling lambat pada tenggatnya, dibagi semua yang dikirim dalam bulan itu.",
    "in_time",
    ("sent",),
)
HOURS = Trend(
    "hours", "Jam kerja sosial sah", "Jam yang sudah diperiksa, menurut hari kerjanya.", "minutes", is_time=True
)
OPENED = Trend(
    "opened",
    "Perkara baru",
    "Perkara yang bimbingannya mulai dalam bulan itu, tanpa pelimpahan dari Bapas lain.",
    "opened",
)
CLOSED = Trend(
    "closed",
    "Perkara berakhir",
    "Perkara yang ditutup dalam bulan itu: selesai, dicabut, atau klien meninggal. Pelimpahan ke Bapas lain tidak "
    "dihitung.",
    "closed",
)
TRENDS = (VISITS, REPORTED, INQUIRIES, HOURS, OPENED, CLOSED)
GAP = "Bulan tanpa catatan apa pun dibiarkan kosong, begitu juga bagian dari bulan yang tidak ada pembaginya."


@dataclass(frozen=True, slots=True)
class TrendMonth:
    """What the offices recorded in one month, by kind. Time is in minutes."""

    first: date
    numbers: Mapping[str, int]
    is_over: bool

    @property
    def label(self) -> str:
        """ "November 2026"; of a month that still runs it says so."""
        return month_label(self.first) if self.is_over else f"{month_label(self.first)} (belum selesai)"

    def value(self, trend: Trend) -> float | None:
        """The number, or the share in percent; None where nothing was recorded, or nothing to take a share of."""
        if not any(self.numbers.values()):
            return None
        number, whole = self.parts(trend)
        if not trend.per:
            return number
        return 100 * number / whole if whole else None

    def parts(self, trend: Trend) -> tuple[int, int]:
        """How much of how much; of what is no share the number, of 0."""
        return self.numbers.get(trend.of, 0), sum(self.numbers.get(part, 0) for part in trend.per)


def trend_months(asked: Asked) -> list[TrendMonth]:
    """The 24 months that end with the last of the period, oldest first. Six queries, however many offices there are."""
    until, now = asked.period.last, asked.now
    period = Period(first_of_month(until, -MONTHS_BACK), Period.month(until).last)
    found: defaultdict[date, dict[str, int]] = defaultdict(dict)
    for rows, names in _counted(replace(asked, period=period)):
        for month, *numbers in rows:
            if month in period.months:
                found[month].update(zip(names, numbers, strict=True))
    today = min((now.astimezone(office.zone).date() for office in asked.offices), default=now.date())
    return [TrendMonth(first, found[first], Period.month(first).last < today) for first in period.months]


def _counted(asked: Asked) -> Iterable[tuple[Iterable[Any], tuple[str, ...]]]:
    """Month and numbers, with the name of each number; a moment belongs to the month on the clock of its office."""
    days, around = (asked.period.first, asked.period.last), asked.period.around
    visits = asked.of(Visit.objects.held(), CASE_OFFICE).filter(occurred_at__range=around)
    yield _by_month(visits, LocalMonth(F("supervision__office__timezone"), F("occurred_at")), Count("pk")), ("visits",)
    duties = asked.of(ReportIn.objects.all(), CASE_OFFICE).filter(due_on__range=days)
    kept = Count("pk", filter=Q(state=ReportIn.State.REPORTED))
    missed = Count("pk", filter=Q(state=ReportIn.State.MISSED))
    yield _by_month(duties, TruncMonth("due_on"), kept, missed), ("reported", "missed")
    sent = asked.of(SocialInquiry.objects.all(), "office").filter(sent_at__range=around)
    in_time = Count("pk", filter=Q(due_at=None) | Q(sent_at__lte=F("due_at")))
    yield _by_month(sent, LocalMonth(F("office__timezone"), F("sent_at")), Count("pk"), in_time), ("sent", "in_time")
    worked = asked.of(HoursEntry.objects.all(), SENTENCE_OFFICE).filter(worked_on__range=days)
    yield _by_month(worked, TruncMonth("worked_on"), Sum("minutes")), ("minutes",)
    cases = asked.of(Supervision.objects.all(), "office")
    begun = cases.filter(predecessor=None).annotate(entered_on=Least("starts_on", "closed_on"))
    begun = begun.filter(entered_on__range=days)
    yield _by_month(begun, TruncMonth("entered_on"), Count("pk")), ("opened",)
    ended = cases.filter(status__in=Supervision.CLOSED_BY_OFFICE, closed_on__range=days)
    yield _by_month(ended, TruncMonth("closed_on"), Count("pk")), ("closed",)


def _by_month(rows: QuerySet[Any], month: Func, *numbers: Any) -> Iterable[Any]:
    """Month and numbers, one line for each month that has rows."""
    named = {f"n{index}": number for index, number in enumerate(numbers)}
    return rows.order_by().annotate(month=month).values_list("month").annotate(**named)
