"""Where an officer's clients live, and whose visit is due there: what a trip through a village is planned from."""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, OuterRef, Subquery

from accounts.models import Role, User
from accounts.roles import role_of
from clients.models import Supervision, Visit
from clients.querysets import SupervisionQuerySet
from clients.querysets.scope import in_hands_of
from villages.models import District, Village


@dataclass(slots=True)
class Place:
    """A village with the cases in it, and how many of them have a visit due."""

    village: Village
    cases: int = 0
    due: int = 0


@dataclass(slots=True)
class Area:
    """A district with its villages."""

    district: District
    places: list[Place] = field(default_factory=list)

    @property
    def cases(self) -> int:
        """Cases in the whole district."""
        return sum(place.cases for place in self.places)

    @property
    def due(self) -> int:
        """Visits due in the whole district."""
        return sum(place.due for place in self.places)


def cases_on_trip(user: User) -> SupervisionQuerySet:
    """Cases `user` may visit on a trip: those in the own hands, for the head those of the whole office.

    Each knows `due_on`, its next planned visit; due ones come first.
    """
    cases = Supervision.objects.visible_to(user).open().filter(officer__isnull=False)
    if role_of(user) == Role.HEAD and user.office is not None:
        cases = cases.of_office(user.office)
    else:
        cases = cases.filter(in_hands_of(user))
    planned = Visit.objects.filter(supervision=OuterRef("pk"), state=Visit.State.PLANNED).order_by("planned_on")
    done = Visit.objects.filter(supervision=OuterRef("pk")).done().order_by("-occurred_at")
    dated = cases.annotate(
        due_on=Subquery(planned.values("planned_on")[:1]), seen_at=Subquery(done.values("occurred_at")[:1])
    )
    return dated.order_by(F("due_on").asc(nulls_last=True), "client__number", "pk")


def areas_of(user: User, today: date, text: str = "") -> list[Area]:
    """The districts and villages in which `user` has somebody to visit, those with due visits first.

    `text` keeps the places whose village or district it names, in any order of words.
    """
    words = text.casefold().split()
    places: dict[str, Place] = {}
    for case in cases_on_trip(user).select_related("client__village__district"):
        village = case.client.village
        place = places.setdefault(village.pk, Place(village))
        place.cases += 1
        place.due += is_due(case, today)
    areas: dict[str, Area] = {}
    for place in places.values():
        named = f"{place.village.name} {place.village.district.name}".casefold()
        if all(word in named for word in words):
            district = place.village.district
            areas.setdefault(district.pk, Area(district)).places.append(place)
    for area in areas.values():
        area.places.sort(key=lambda place: (-place.due, place.village.name))
    return sorted(areas.values(), key=lambda area: (-area.due, area.district.name))


def due_only(areas: list[Area]) -> list[Area]:
    """The same places without those where nothing is due."""
    return [Area(area.district, [place for place in area.places if place.due]) for area in areas if area.due]


def with_visit_due(cases: SupervisionQuerySet, today: date) -> SupervisionQuerySet:
    """Those cases of `cases_on_trip` whose next visit should have been made by now."""
    return cases.filter(due_on__lte=today)  # type: ignore[misc]  # annotated


def is_due(case: Supervision, today: date) -> bool:
    """Whether the next visit of a case of `cases_on_trip` should have been made by now."""
    due_on: date | None = case.due_on  # type: ignore[attr-defined]  # annotated
    return due_on is not None and due_on <= today
