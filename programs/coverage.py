"""Community policing beside outreach, district by district (S4-01, S4-02).

Each figure is counted by the subset behind the list it links to: villages/facets.py for villages, the querysets of
solved problems and of events for the rest. Nothing is estimated: an empty register reads 0 and "belum diketahui".
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count, Max, Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from accounts.models import Office, User
from programs.facets import REACHED
from programs.models import OutreachEvent
from villages.facets import PLACE, POLICE, POLICE_UNKNOWN, villages_with
from villages.models import CommunityGroup, District, SolvedProblem, Village

FKPM, POKMAS_LIPAS = CommunityGroup.Kind.FKPM.value, CommunityGroup.Kind.POKMAS_LIPAS.value
FACETS = (PLACE, POLICE, POLICE_UNKNOWN, FKPM, POKMAS_LIPAS, REACHED)
PROBLEMS, EVENTS = "problems", "events"


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure and the list it counts."""

    number: int
    url: str


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One district, or the whole place where `district` is None."""

    district: District | None
    figures: dict[str, Cell]
    last_event: date | None


@dataclass(frozen=True, slots=True)
class Place:
    """Whose figures: a person's place, of one year, and for Kanwil and Ditjenpas of one chosen office."""

    user: User
    year: int
    office: Office | None = None

    def villages(self) -> Any:
        """Today's villages of the place."""
        rows = Village.objects.of_place(self.user).current()
        return rows.filter(district__regency__office=self.office) if self.office else rows

    def facet(self, key: str) -> Any:
        """The villages of one subset, as the list of villages shows them."""
        return villages_with(key, self.villages(), self.user)

    def problems(self) -> Any:
        """Problems solved together with the police or the Bapas in the year."""
        rows = SolvedProblem.objects.visible_to(self.user).jointly().of_year(self.year)
        return rows.filter(group__village__district__regency__office=self.office) if self.office else rows

    def events(self) -> Any:
        """Events held, of all years."""
        rows = OutreachEvent.objects.visible_to(self.user).held()
        return rows.filter(office=self.office) if self.office else rows

    def events_of_year(self) -> Any:
        """Events held in the year, each on the clock of the office that organised it."""
        return self.events().starting_between(date(self.year, 1, 1), date(self.year, 12, 31))

    def is_told(self) -> Q:
        """Of a district: something is recorded there, be it one village with a Bhabinkamtibmas or one event."""
        told = Q(pk__in=self.events().order_by().values("village__district"))
        for key in (POLICE, FKPM, POKMAS_LIPAS, REACHED):
            told |= Q(pk__in=self.facet(key).order_by().values("district"))
        return told | Q(pk__in=self.problems().order_by().values("group__village__district"))

    def url(self, key: str, district: District | None) -> str:
        """The list behind a figure."""
        chosen: dict[str, object] = {"office": self.office.public_id} if self.office else {}
        if district is not None:
            chosen["district"] = district.code
        if key == PROBLEMS:
            return _address("villages:problem_list", joint="any", year=self.year, **chosen)
        if key == EVENTS:
            days = {"start": date(self.year, 1, 1), "end": date(self.year, 12, 31)}
            return _address("programs:event_list", tab="held", **days, **chosen)
        return _address("villages:village_list", has=key, **chosen)


def _address(name: str, **query: object) -> str:
    return f"{reverse(name)}?{urlencode(query)}"


def coverage_of(place: Place, districts: list[District]) -> list[CoverageRow]:
    """One row per district. Eight queries, however many districts and villages."""
    counted = {key: _per_district(rows, path, districts) for key, rows, path in _subsets(place)}
    path = "village__district"
    latest = _latest(place.events().filter(**{f"{path}__in": districts}).values(path), path)
    return [
        CoverageRow(
            district,
            {key: Cell(numbers.get(district.pk, 0), place.url(key, district)) for key, numbers in counted.items()},
            _day(latest.get(district.pk), place.user),
        )
        for district in districts
    ]


def total_of(place: Place) -> CoverageRow:
    """The whole place. The events of the place count also those held outside its districts."""
    figures = {key: Cell(rows.count(), place.url(key, None)) for key, rows, _ in _subsets(place)}
    last = place.events().order_by().aggregate(last=Max("starts_at"))["last"]
    return CoverageRow(None, figures, _day(last, place.user))


def _subsets(place: Place) -> list[tuple[str, Any, str]]:
    """Key, rows and the way from a row to its district, for every figure."""
    return [
        *((key, place.facet(key), "district") for key in FACETS),
        (PROBLEMS, place.problems(), "group__village__district"),
        (EVENTS, place.events_of_year(), "village__district"),
    ]


def _per_district(rows: Any, path: str, districts: list[District]) -> dict[str, int]:
    counted = rows.filter(**{f"{path}__in": districts}).order_by().values_list(path)
    return dict(counted.annotate(n=Count("pk", distinct=True)))


def _latest(rows: QuerySet[Any, Any], path: str) -> dict[str, datetime]:
    return dict(rows.order_by().annotate(last=Max("starts_at")).values_list(path, "last"))


def _day(moment: datetime | None, user: User) -> date | None:
    return timezone.localdate(moment, timezone=user.zone) if moment else None
