"""Parts of the dashboard of the country and of a Kanwil, counted ahead by a worker where counting takes long.

Live counts read every visit of the country; nobody waits for that. A page that shows kept figures says when they were
counted. Nothing is kept of one Bapas, whose figures lead to its lists, nor of what is counted in less than a second.
"""

import time
from dataclasses import dataclass, fields
from datetime import datetime

from django.core.cache import cache
from django.utils.translation import get_language

from accounts.models import User
from accounts.roles import Role
from reports.dashboard import country
from reports.dashboard.choices import TWELVE, DashboardChoices
from reports.dashboard.country import KEPT_FOR, LONG
from reports.dashboard.page import DashboardPage, build
from reports.dashboard.scope import Scope, resolve
from reports.dashboard.section import Cell, Chart, Column, Row, Section

PERIODS = {Role.NATIONAL: ("", TWELVE), Role.REGIONAL: ("",)}
"""What is counted ahead: the page each role opens, and for the country also its twelve months."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The parts of one page, and when they were counted."""

    sections: list[Section]
    counted_at: datetime


def page_of(scope: Scope, choices: DashboardChoices, now: datetime) -> DashboardPage:
    """The page with the figures that were counted ahead, else counted now."""
    kept = cache.get(_key(scope, choices)) if scope.office is None else None
    return build(scope, choices, now, kept.sections, kept.counted_at) if kept else build(scope, choices, now)


def keep(user: User, period: str, now: datetime, *, longer_than: float = LONG) -> bool:
    """Counts the page of a period for `user` and keeps it if that took long; says whether. Twice does no harm."""
    scope = resolve(user, "")
    if scope.office is not None:
        return False
    choices = DashboardChoices({"period": period}, today=user.today(), with_map=scope.has_map)
    if scope.is_national:
        compared = choices.chosen_comparison
        for days in (choices.chosen_period, *([compared.days] if compared else [])):
            country.keep(days, choices.today, now, longer_than=longer_than)
    begun = time.perf_counter()
    page = build(scope, choices, now)
    if time.perf_counter() - begun < longer_than:
        cache.delete(_key(scope, choices))
        return False
    cache.set(_key(scope, choices), Kept(page.sections, now), KEPT_FOR.total_seconds())
    return True


def readers() -> list[User]:
    """One person for whom the country is counted, and one for each Kanwil: all of a place see the same figures."""
    people = User.objects.filter(is_active=True).order_by("pk")
    national = people.filter(role=Role.NATIONAL)[:1]
    regional = people.filter(role=Role.REGIONAL, regional_office__isnull=False)
    return [*national, *regional.order_by("regional_office_id", "pk").distinct("regional_office_id")]


def _key(scope: Scope, choices: DashboardChoices) -> str:
    """Role, place, day, language and choices; and how parts are built, so that another version never reads them."""
    place = scope.regional_office.code if scope.regional_office else ""
    shape = sum(len(fields(part)) for part in (Section, Row, Cell, Column, Chart))
    chosen = ":".join(choices.all_chosen)
    told = [scope.user.role, place, *scope.query.values(), choices.today.isoformat(), str(get_language()), str(shape)]
    return f"dashboard:{':'.join(told)}:{chosen}"
