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


def everywhere() -> list[Office]:
    """Every active Bapas."""
    return list(Office.objects.active().select_related("regional_office"))


def measured(offices: list[Office], period: Period, today: date, now: datetime) -> Measured:
    """What every Bapas has of each part of a rate: as counted ahead today, else counted now."""
    kept: Measured | None = cache.get(_key(period, today))
    return kept or Measured.of(offices, period, today, now)


def keep(period: Period, today: date, now: datetime, *, longer_than: float = LONG) -> None:
    """Counts them and keeps them if that took long."""
    begun = time.perf_counter()
    counted = Measured.of(everywhere(), period, today, now)
    if time.perf_counter() - begun >= longer_than:
        cache.set(_key(period, today), replace(counted, counted_at=now), KEPT_FOR.total_seconds())
    else:
        cache.delete(_key(period, today))


def _key(period: Period, today: date) -> str:
    parts = ".".join(figure.name for figure in PARTS)
    return f"dashboard.rates:{today.isoformat()}:{period.first.isoformat()}:{period.last.isoformat()}:{parts}"
