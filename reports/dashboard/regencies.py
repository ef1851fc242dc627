"""The figures of one Kanwil or one Bapas by regency: people where they live, events where they were held."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.db.models.functions import Left

from accounts.models import Office, RegionalOffice
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE, FIGURE_NAMES, FIGURES, SENTENCE_OFFICE
from reports.dashboard.map import tone_of
from villages.models import Regency

CODE_LENGTH = 5
"""A village code "19.71.01.1001" begins with that of its regency."""
ELSEWHERE = "elsewhere"
VILLAGE = {
    "client__office": "client__village_id",
    CASE_OFFICE: "supervision__client__village_id",
    SENTENCE_OFFICE: "sentence__supervision__client__village_id",
    "office": "village_id",
    "event__office": "village_id",
}
"""From a row to the village it belongs to, by the path from it to its office: of a person the one they live in."""


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


def count_by_regency(asked: Asked, known: Iterable[Place]) -> dict[str, dict[str, int]]:
    """Each figure by regency code; what lies outside `known` under ELSEWHERE.

    One query for each figure, from the same rows, so that the regencies together are the figure of the whole place.
    """
    codes = {place.code for place in known}
    result: defaultdict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(FIGURE_NAMES, 0))
    for figure in FIGURES if asked.offices else ():
        by_place = figure.rows(asked).order_by().annotate(regency=Left(VILLAGE[figure.office], CODE_LENGTH))
        for code, _, amount in by_place.values_list("regency", figure.office).annotate(amount=figure.amount):
            result[code if code in codes else ELSEWHERE][figure.name] += amount
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
