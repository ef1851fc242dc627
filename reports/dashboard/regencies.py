"""The figures of one Kanwil or one Bapas by regency: people where they live, events where they were held."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import Left
from django.utils import timezone

from accounts.models import Office, RegionalOffice
from clients.models import ReportIn, Supervision, Visit
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.asked import in_each_zone
from reports.dashboard.figures import FIGURES, Figure
from reports.dashboard.map import tone_of
from reports.figures.period import Period
from sentences.models import HoursEntry, SocialWorkSentence
from villages.models import Regency

CODE_LENGTH = 5
"""A village code "19.71.01.1001" begins with that of its regency."""
ELSEWHERE = "elsewhere"
PLACED = (
    "clients",
    "visits",
    "overdue",
    "missed",
    "minutes_ordered",
    "minutes_verified",
    "events",
    "villages",
)
"""The figures that have a place."""
REGENCY_FIGURES: tuple[Figure, ...] = tuple(figure for figure in FIGURES if figure.name in PLACED)

Rows = Iterable[tuple[str, int]]
"""Regency code and a number."""


@dataclass(frozen=True, slots=True)
class Place:
    """One regency, and the Bapas in whose work area it lies; `office` is None where nobody is named."""

    code: str
    name: str
    office: Office | None


@dataclass(frozen=True, slots=True)
class RegencyTile:
    """One regency on the map. `tone` runs from 1 (fewest) to 5 (most)."""

    name: str
    value: int
    tone: int


@dataclass(frozen=True, slots=True)
class Group:
    """The regencies of one Bapas, in the order of the alphabet."""

    label: str
    tiles: list[RegencyTile]


def places(offices: list[Office], regional_office: RegionalOffice | None) -> list[Place]:
    """The regencies of these offices, with `regional_office` also those of its provinces that no Bapas has.

    In the order of Bapas and name, those without a Bapas last. One query.
    """
    own = {office.pk: office for office in offices}
    of_place = Q(office__in=offices)
    if regional_office is not None:
        of_place |= Q(office=None, province__regional_office=regional_office)
    found = [
        Place(code, name, own.get(office_id))
        for code, name, office_id in Regency.objects.filter(of_place).values_list("code", "name", "office")
    ]
    return sorted(
        found, key=lambda place: (place.office is None, place.office.name if place.office else "", place.name)
    )


def count_by_regency(
    offices: list[Office], known: Iterable[Place], period: Period, now: datetime
) -> dict[str, dict[str, int]]:
    """Each figure by regency code; what lies outside `known` under ELSEWHERE.

    A fixed number of queries. The regencies together are the figure of the whole place.
    """
    codes = {place.code for place in known}
    result: defaultdict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(PLACED, 0))
    if offices:
        for figure, rows in (
            *_people(offices, period, now),
            *_hours(offices, period),
            *_outreach(offices, period),
        ):
            for code, value in rows:
                result[code if code in codes else ELSEWHERE][figure] += value
    return dict(result)


def groups(found: list[Place], counts: dict[str, dict[str, int]], figure: str) -> list[Group]:
    """The tiles of a figure, by Bapas."""
    values = {place.code: counts.get(place.code, {}).get(figure, 0) for place in found}
    by_office: dict[str, list[RegencyTile]] = {}
    for place in found:
        label = place.office.name if place.office else "Belum ada Bapas"
        tile = RegencyTile(place.name, values[place.code], tone_of(values[place.code], list(values.values())))
        by_office.setdefault(label, []).append(tile)
    return [Group(label, tiles) for label, tiles in by_office.items()]


def _by(rows: QuerySet[Any], village: str, number: Any) -> Rows:
    """Rows by the regency in whose village they lie."""
    return rows.order_by().annotate(regency=Left(village, CODE_LENGTH)).values_list("regency").annotate(number=number)


def _people(offices: list[Office], period: Period, now: datetime) -> list[tuple[str, Rows]]:
    """People under guidance, their visits and the report-ins they missed, by the village they live in."""

    def made(zone: ZoneInfo) -> Q:
        begins, ends = period.instants(zone)
        return Q(occurred_at__gte=begins, occurred_at__lt=ends)

    def before_today(zone: ZoneInfo) -> Q:
        return Q(planned_on__lt=timezone.localdate(now, timezone=zone))

    office, village = "supervision__office", "supervision__client__village_id"
    latest_day = max(timezone.localdate(now, timezone=one.zone) for one in offices)
    active = Supervision.objects.active().filter(client__office__in=offices)
    missed = ReportIn.objects.missed().filter(
        supervision__office__in=offices, due_on__range=(period.first, period.last)
    )
    visits = Visit.objects.done().filter(in_each_zone(offices, office, made))
    overdue = Visit.objects.overdue(latest_day).filter(in_each_zone(offices, office, before_today))
    return [
        ("clients", _by(active, "client__village_id", Count("client", distinct=True))),
        ("visits", _by(visits, village, Count("pk"))),
        ("overdue", _by(overdue, village, Count("pk"))),
        ("missed", _by(missed, village, Count("pk"))),
    ]


def _hours(offices: list[Office], period: Period) -> list[tuple[str, Rows]]:
    """Minutes ordered and minutes credited, by the village of the person who works."""
    ordered = SocialWorkSentence.objects.open().filter(supervision__office__in=offices)
    verified = HoursEntry.objects.filter(
        sentence__supervision__office__in=offices, worked_on__range=(period.first, period.last)
    )
    return [
        ("minutes_ordered", _by(ordered, "supervision__client__village_id", Sum("hours_ordered") * 60)),
        ("minutes_verified", _by(verified, "sentence__supervision__client__village_id", Sum("minutes"))),
    ]


def _outreach(offices: list[Office], period: Period) -> list[tuple[str, Rows]]:
    """Events by the village that hosted them, and villages reached, each once per Bapas."""
    held = OutreachEvent.objects.held().starting_between(period.first, period.last).filter(office__in=offices)
    reached = VillageRegistration.objects.reached().filter(event__in=held.order_by())
    villages = (
        reached.order_by()
        .annotate(regency=Left("village_id", CODE_LENGTH))
        .values_list("regency", "event__office")
        .annotate(number=Count("village", distinct=True))
    )
    return [
        ("events", _by(held, "village_id", Count("pk"))),
        ("villages", ((code, number) for code, _, number in villages)),
    ]
