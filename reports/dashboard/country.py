"""The rates of every Bapas, beside which each page sets its own: counted ahead where counting them takes long."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

from django.core.cache import cache

from accounts.models import Office
from reports.dashboard.rates import PARTS, Measured
from reports.figures.period import Period

LONG = 1.0
"""Seconds of counting from which on figures are kept."""
KEPT_FOR = timedelta(hours=3)
"""The worker counts every hour; when it is away longer, pages count by themselves again."""
ON_REQUEST_FOR = timedelta(hours=1)
"""So long figures that somebody asked for are shown before they are counted again."""


def everywhere() -> list[Office]:
    """Every active Bapas."""
    return list(Office.objects.active().select_related("regional_office"))


def measured(offices: list[Office], period: Period, today: date, now: datetime) -> Measured:
    """What every Bapas has of each part of a rate: as counted before, else counted now, and kept if that took long."""
    kept: Measured | None = cache.get(_key(period, today))
    if kept is not None:
        return kept
    counted, took = _count(offices, period, today, now)
    if took >= LONG:
        cache.set(_key(period, today), replace(counted, counted_at=now), ON_REQUEST_FOR.total_seconds())
    return counted


def keep(period: Period, today: date, now: datetime, *, longer_than: float = LONG) -> None:
    """Counts them ahead and keeps them if that took long."""
    counted, took = _count(everywhere(), period, today, now)
    if took >= longer_than:
        cache.set(_key(period, today), replace(counted, counted_at=now), KEPT_FOR.total_seconds())
    else:
        cache.delete(_key(period, today))


def _count(offices: list[Office], period: Period, today: date, now: datetime) -> tuple[Measured, float]:
    """The parts, and how many seconds counting them took."""
    begun = time.perf_counter()
    return Measured.of(offices, period, today, now), time.perf_counter() - begun


def _key(period: Period, today: date) -> str:
    parts = ".".join(figure.name for figure in PARTS)
    return f"dashboard.rates:{today.isoformat()}:{period.first.isoformat()}:{period.last.isoformat()}:{parts}"
