"""The figures of the dashboard: what each counts, in the words printed beside it and as the rows of its list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Aggregate, Count, F, Q, Sum
from django.utils import timezone

from clients.models import ReportIn, Supervision, Visit
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.asked import Asked
from sentences.models import HoursEntry, SocialWorkSentence

CASE_OFFICE, CASE_OFFICER = "supervision__office", "supervision__officer"
SENTENCE_OFFICE, SENTENCE_OFFICER = "sentence__supervision__office", "sentence__supervision__officer"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `rows` starts from the queryset methods of its list; `office` and `officer` are paths from a row.

    Without `officer` it is not shared out among officers. `in_period` tells a count of the chosen period from one of
    today; `is_time` one in minutes.
    """

    name: str
    label: str
    definition: str
    rows: Callable[[Asked], Any]
    office: str
    officer: str = ""
    amount: Aggregate = field(default_factory=lambda: Count("pk"))
    in_period: bool = True
    is_time: bool = False
    is_exception: bool = False

    def counted(self, asked: Asked, path: str) -> dict[int, int]:
        """How much there is for each value of `path`, in one query; nothing for those without."""
        if not asked.offices:
            return {}
        return dict(self.rows(asked).order_by().values_list(path).annotate(amount=self.amount))


def _active(asked: Asked) -> Any:
    """Cases guided now whose person is in the hands of these offices."""
    return asked.of(Supervision.objects.active(), "client__office")


def _done(asked: Asked) -> Any:
    return asked.in_period(Visit.objects.done(), CASE_OFFICE, "occurred_at")


def _met(asked: Asked) -> Any:
    return asked.in_period(Visit.objects.held(), CASE_OFFICE, "occurred_at")


def _overdue(asked: Asked) -> Any:
    """Judged by each office's own day."""

    def before_today(zone: ZoneInfo) -> Q:
        return Q(planned_on__lt=timezone.localdate(asked.now, timezone=zone))

    return asked.by_clock(Visit.objects.overdue(asked.latest_day), CASE_OFFICE, before_today)


def _missed(asked: Asked) -> Any:
    return asked.on_days(ReportIn.objects.missed(), CASE_OFFICE, "due_on")


def _ordered(asked: Asked) -> Any:
    return asked.of(SocialWorkSentence.objects.open(), CASE_OFFICE)


def _verified(asked: Asked) -> Any:
    return asked.on_days(HoursEntry.objects.all(), SENTENCE_OFFICE, "worked_on")


def _events(asked: Asked) -> Any:
    held = OutreachEvent.objects.held().starting_between(asked.period.first, asked.period.last)
    return asked.of(held, "office")


def _villages(asked: Asked) -> Any:
    events = OutreachEvent.objects.starting_between(asked.period.first, asked.period.last)
    return asked.of(VillageRegistration.objects.reached().filter(event__in=events), "event__office")


CLIENTS = Figure(
    "clients",
    "Klien dibimbing",
    "Orang dengan perkara berkeadaan Dibimbing, hari ini.",
    _active,
    "client__office",
    "officer",
    amount=Count("client", distinct=True),
    in_period=False,
)
VISITS = Figure(
    "visits",
    "Kunjungan dilakukan",
    "Kunjungan terlaksana atau klien tidak ditemui, dalam masa ini.",
    _done,
    CASE_OFFICE,
    "officer",
)
MET = Figure(
    "met", "Kunjungan bertemu klien", "Bagian dari Kunjungan dilakukan: klien ditemui.", _met, CASE_OFFICE, "officer"
)
OVERDUE = Figure(
    "overdue",
    "Kunjungan tanpa hasil",
    "Direncanakan sebelum hari ini dan belum ada hasilnya.",
    _overdue,
    CASE_OFFICE,
    "officer",
    in_period=False,
    is_exception=True,
)
MISSED = Figure(
    "missed",
    "Wajib lapor terlewat",
    "Wajib lapor yang jatuh tempo dalam masa ini dan dinilai tidak lapor.",
    _missed,
    CASE_OFFICE,
    CASE_OFFICER,
    is_exception=True,
)
ORDERED = Figure(
    "minutes_ordered",
    "Jam kerja sosial diputus",
    "Jumlah jam putusan kerja sosial yang belum selesai, hari ini.",
    _ordered,
    CASE_OFFICE,
    CASE_OFFICER,
    amount=Sum(F("hours_ordered") * 60),
    in_period=False,
    is_time=True,
)
VERIFIED = Figure(
    "minutes_verified",
    "Jam kerja sosial sah",
    "Jam yang sudah diperiksa, menurut hari kerja dalam masa ini.",
    _verified,
    SENTENCE_OFFICE,
    SENTENCE_OFFICER,
    amount=Sum("minutes"),
    is_time=True,
)
EVENTS = Figure(
    "events",
    "Penyuluhan terlaksana",
    "Kegiatan berkeadaan Terlaksana yang mulai dalam masa ini.",
    _events,
    "office",
)
VILLAGES = Figure(
    "villages",
    "Desa dan kelurahan terjangkau",
    "Yang warganya hadir dalam kegiatan terlaksana masa ini, sekali per Bapas.",
    _villages,
    "event__office",
    amount=Count("village", distinct=True),
)

FIGURES = (CLIENTS, VISITS, MET, OVERDUE, MISSED, ORDERED, VERIFIED, EVENTS, VILLAGES)
FIGURE_NAMES = tuple(figure.name for figure in FIGURES)
