"""The page for everybody: what the programme did and what it changed, in numbers that name nobody (S0-13)."""

from dataclasses import dataclass
from datetime import date

from django.core.cache import cache
from django.db.models import Count, Sum
from django.utils import timezone

from programs.models import OutreachEvent, OutreachProgramme, Questionnaire
from programs.publication import LEAST
from programs.results.page import ResultsPage, Selection, results
from reports.figures.outreach import villages_reached
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
    events = OutreachEvent.objects.held()
    held = events.aggregate(
        events=Count("pk", distinct=True),
        people=Sum("registrations__groups__attended", default=0),
    )
    programmes = OutreachProgramme.objects.filter(is_active=True)
    return PublicPage(
        as_of=today,
        programmes=[(row.name, row.aim) for row in programmes],
        events=held["events"],
        villages=villages_reached(events),
        people=held["people"],
        results=_latest_results(),
        hours=hours_by_province(today),
        products=public_products(),
    )


def _latest_results() -> ResultsPage | None:
    """The whole country's results of the version in use; None before any survey is finished."""
    finished = Questionnaire.objects.filter(surveys__finished_at__isnull=False)
    questionnaire = finished.order_by("-validated_at").first()
    return results(questionnaire, Selection(), ()) if questionnaire else None
