"""The page for everybody: what the programme did and what it changed, in numbers that name nobody (S0-13)."""

from dataclasses import dataclass
from datetime import date

from django.core.cache import cache
from django.utils import timezone

from programs.models import OutreachProgramme, PublicCount, Questionnaire, Survey
from programs.publication import LEAST
from programs.results.page import ResultsPage, Selection, results
from reports.outreach.public_hours import ProvinceHours, hours_by_province
from reports.outreach.public_products import PublicProduct, public_products

CACHE_KEY = "reports.public_page.2"
KEPT_SECONDS = 300


@dataclass(frozen=True, slots=True)
class PublicPage:
    """Everything the page shows."""

    as_of: date
    programmes: list[tuple[str, str]]
    events: int
    villages: int
    people: int
    results: ResultsPage | None
    hours: list[ProvinceHours]
    products: list[PublicProduct]

    @property
    def shows_people(self) -> bool:
        """Whether enough people came for their number to be shown."""
        return self.people >= LEAST

    @property
    def total_hours(self) -> int:
        """The hours of all provinces that are shown."""
        return sum(row.hours for row in self.hours)


def public_page() -> PublicPage:
    """The page as it stood at most five minutes ago."""
    return cache.get_or_set(CACHE_KEY, build, KEPT_SECONDS) or build()


def build() -> PublicPage:
    """Counts everything anew. A fixed number of queries."""
    today = timezone.localdate(timezone=timezone.get_default_timezone())
    frozen = PublicCount.objects.order_by("month").last() or PublicCount()
    programmes = OutreachProgramme.objects.filter(is_active=True)
    return PublicPage(
        as_of=today,
        programmes=[(row.name, row.aim) for row in programmes],
        events=frozen.events,
        villages=frozen.villages,
        people=frozen.people,
        results=_latest_results(),
        hours=hours_by_province(today),
        products=public_products(),
    )


def _latest_results() -> ResultsPage | None:
    """The whole country's results of the version in use; None before any survey is finished."""
    finished = Survey.objects.finished()
    questionnaire = Questionnaire.objects.filter(surveys__in=finished).order_by("-validated_at").first()
    return results(questionnaire, Selection(), ()) if questionnaire else None
