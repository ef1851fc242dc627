"""The tile map: 38 provinces, each in the tone of the figure of the Kanwil that watches it."""

from dataclasses import dataclass

from accounts.models import RegionalOffice
from reports.dashboard.counts import Counts
from reports.dashboard.tiles import PLACES, Place
from villages.models import Province

TONES = 5


@dataclass(frozen=True, slots=True)
class Tile:
    """One province. `value` is None where the figure is out of the person's reach; `tone` runs from 1 to 5."""

    name: str
    place: Place
    regional_name: str
    regional_code: str
    value: int | None
    tone: int
    is_own: bool


def tone_of(value: int, values: list[int]) -> int:
    """Where `value` stands among `values`, from 1 (fewest) to 5 (most); equal values share a tone."""
    ranked = sorted(set(values))
    if len(ranked) < 2:
        return 1
    return 1 + (TONES - 1) * ranked.index(value) // (len(ranked) - 1)


def tiles(figure: str, by_regional_office: dict[int, Counts], own: RegionalOffice | None) -> list[Tile]:
    """Every province in the reading order of the map. Provinces under one Kanwil share its figure."""
    values = {pk: counts.values[figure] for pk, counts in by_regional_office.items()}
    result = []
    for province in Province.objects.select_related("regional_office"):
        regional = province.regional_office
        value = values.get(regional.pk) if regional else None
        result.append(
            Tile(
                name=province.name,
                place=PLACES[province.code],
                regional_name=regional.short_name if regional else "",
                regional_code=regional.code if regional else "",
                value=value,
                tone=0 if value is None else tone_of(value, list(values.values())),
                is_own=own is not None and regional == own,
            )
        )
    return sorted(result, key=lambda tile: (tile.place.row, tile.place.column))
