"""Parts of the dashboard of the country and of a Kanwil, counted ahead by a worker where counting takes long.

Live counts read every visit of the country; nobody waits for that. What each place opens first is counted every hour;
where that takes long, another month or comparison is counted by a worker when somebody asks for it. A page that shows
kept figures says when they were counted. Nothing is kept of one Bapas, whose figures lead to its lists, nor of what is
counted in less than a second.
"""

import time
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from urllib.parse import urlencode

from django.core.cache import cache
from django.http import QueryDict
from django.utils.translation import get_language

from accounts.models import User
from accounts.roles import Role
from reports.dashboard import country, waiting
from reports.dashboard.choices import TWELVE, DashboardChoices
from reports.dashboard.country import KEPT_FOR, LONG, ON_REQUEST_FOR
from reports.dashboard.page import DashboardPage, build
from reports.dashboard.scope import Scope, resolve
from reports.dashboard.section import Cell, Chart, Column, Row, Section
from reports.dashboard.waiting import Waiting

PERIODS = {Role.NATIONAL: ("", TWELVE), Role.REGIONAL: ("",)}
"""What is counted ahead: the page each role opens, and for the country also its twelve months."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The parts of one page, and when they were counted."""

    sections: list[Section]
    counted_at: datetime


def page_of(scope: Scope, choices: DashboardChoices, now: datetime) -> DashboardPage | None:
    """The page with the figures that were counted ahead, else counted now; None where a worker has to count it first.

    A worker has to where the page that this place opens with had to be counted ahead.
    """
    kept = cache.get(_key(scope, choices)) if scope.office is None else None
    if kept:
        return build(scope, choices, now, kept.sections, kept.counted_at)
    if scope.office is None and not scope.query and choices.kept and _key(scope, _opening(scope, choices)) in cache:
        return None
    return build(scope, choices, now)


def ask(scope: Scope, choices: DashboardChoices, now: datetime) -> Waiting:
    """Notes that a worker is to count a page for its reader, if there is a place among those that wait."""
    return waiting.ask(_key(scope, choices), scope.user.pk, urlencode(choices.kept), now)


def forget(scope: Scope, choices: DashboardChoices) -> None:
    """Takes the note away: the count has come, or no worker could be told."""
    waiting.done(_key(scope, choices))


def keep_asked(user: User, chosen: str, now: datetime) -> None:
    """Counts the page that somebody asked for with the query `chosen`, and keeps it however long that took."""
    scope = resolve(user, "")
    choices = DashboardChoices(QueryDict(chosen), today=user.today(), with_map=scope.has_map)
    _keep(scope, choices, build(scope, choices, now), now, ON_REQUEST_FOR)
    forget(scope, choices)


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
    _keep(scope, choices, page, now, KEPT_FOR)
    return True


def readers() -> list[User]:
    """One person for whom the country is counted, and one for each Kanwil: all of a place see the same figures."""
    people = User.objects.filter(is_active=True).order_by("pk")
    national = people.filter(role=Role.NATIONAL)[:1]
    regional = people.filter(role=Role.REGIONAL, regional_office__isnull=False)
    return [*national, *regional.order_by("regional_office_id", "pk").distinct("regional_office_id")]


def _keep(scope: Scope, choices: DashboardChoices, page: DashboardPage, now: datetime, how_long: timedelta) -> None:
    cache.set(_key(scope, choices), Kept(page.sections, now), how_long.total_seconds())


def _opening(scope: Scope, choices: DashboardChoices) -> DashboardChoices:
    """The choices of the page that a place opens with."""
    return DashboardChoices({}, today=choices.today, with_map=scope.has_map)


def _key(scope: Scope, choices: DashboardChoices) -> str:
    """Role, place, day, language and choices; and how parts are built, so that another version never reads them."""
    place = scope.regional_office.code if scope.regional_office else ""
    shape = sum(len(fields(part)) for part in (Section, Row, Cell, Column, Chart))
    chosen = ":".join(choices.all_chosen)
    told = [scope.user.role, place, *scope.query.values(), choices.today.isoformat(), str(get_language()), str(shape)]
    return f"dashboard:{':'.join(told)}:{chosen}"
