"""The parts of a dashboard in their order: what needs somebody first, then the figures, then how it came about."""

from dataclasses import dataclass
from datetime import datetime

from accounts.roles import Role
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import address, drill_link
from reports.dashboard.office import gaps, reach, waiting, week
from reports.dashboard.scope import Scope
from reports.dashboard.section import Builder, Section
from reports.dashboard.sections import (
    exceptions,
    figures,
    funnel,
    kinds,
    officers,
    offices,
    outcomes,
    regencies,
    trends,
    work_hours,
)

PARTS: tuple[Builder, ...] = (
    exceptions.build,
    week.build,
    waiting.build,
    figures.build,
    regencies.build,
    offices.build,
    officers.build,
    reach.build,
    gaps.build,
    kinds.build,
    work_hours.build,
    funnel.build,
    outcomes.build,
    trends.build,
)


@dataclass(frozen=True, slots=True)
class Above:
    """The page one level up."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class DashboardPage:
    """The parts of the page, in its order."""

    scope: Scope
    sections: list[Section]
    above: Above | None
    pdf_url: str
    counted_at: datetime | None = None
    """When a worker counted the figures; None where they were counted for this page."""

    @property
    def first(self) -> list[Section]:
        """What stands above the choices, because it is of today whatever is chosen."""
        return [section for section in self.sections if section.is_first]

    @property
    def rest(self) -> list[Section]:
        """What the choices change."""
        return [section for section in self.sections if not section.is_first]

    def section(self, slug: str) -> Section:
        """One part. Raises StopIteration for one that this page does not have."""
        return next(section for section in self.sections if section.slug == slug)


def build(
    scope: Scope,
    choices: DashboardChoices,
    now: datetime,
    sections: list[Section] | None = None,
    counted_at: datetime | None = None,
) -> DashboardPage:
    """Counts every part of the page, unless `sections` were counted before, at `counted_at`."""
    if sections is None:
        sections = [section for part in PARTS for section in part(scope, choices, now)]
    pdf_url = address("reports:dashboard_pdf", **scope.query, **choices.kept)
    return DashboardPage(scope, sections, _above(scope, choices), pdf_url, counted_at)


def _above(scope: Scope, choices: DashboardChoices) -> Above | None:
    """From a Bapas to its Kanwil, from a Kanwil to the country, as far as the person's place reaches."""
    if not scope.query or scope.regional_office is None:
        return None
    if scope.office is None:
        return Above("Seluruh Indonesia", drill_link(choices))
    kanwil = scope.regional_office
    code = kanwil.code if scope.user.role == Role.NATIONAL else ""
    return Above(kanwil.short_name, drill_link(choices, kanwil=code))
