"""The regencies of one Kanwil or one Bapas: as tiles for one figure, and all figures in a table."""

from dataclasses import dataclass
from datetime import datetime

from reports.dashboard.choices import DashboardChoices
from reports.dashboard.figures import FIGURES, Figure
from reports.dashboard.links import regency_link
from reports.dashboard.regencies import (
    ELSEWHERE,
    Group,
    Place,
    count_by_regency,
    groups,
    places,
)
from reports.dashboard.scope import Scope
from reports.dashboard.section import Column, Row, Section, minutes, number

WHERE = {
    "events": "Menurut desa tempat acara.",
    "villages": "Menurut desa yang warganya hadir.",
}
OUTSIDE_LABEL = "Di luar wilayah kerja"
OF_PERSON = "Menurut desa tempat tinggal klien."


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the map draws: the tiles of one figure, by Bapas."""

    groups: list[Group]
    figure: Figure
    where: str


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """A tile and a line for each regency; nothing for the whole country, which has its provinces."""
    if scope.is_national or not scope.offices:
        return []
    found = places(scope.offices, scope.regional_office if scope.office is None else None)
    counts = count_by_regency(scope.asked(choices.chosen_period, now), found)
    chosen = next(figure for figure in FIGURES if figure.name == choices.chosen_figure)
    whole = {figure.name: sum(values[figure.name] for values in counts.values()) for figure in FIGURES}

    def links_of(code: str = "") -> dict[str, str]:
        """The head's lists of one regency, or of the whole office."""
        return {figure.name: regency_link(figure.name, scope, choices, code) for figure in FIGURES}

    rows = [_row(_label(place, found), counts.get(place.code, {}), links_of(place.code)) for place in found]
    if ELSEWHERE in counts:
        rows.append(_row(OUTSIDE_LABEL, counts[ELSEWHERE]))
    return [
        Section(
            slug="regencies",
            title="Kabupaten dan kota",
            head="Kabupaten atau kota",
            picture="reports/_dashboard_regencies.html",
            drawn=Drawn(groups(found, counts, chosen.name), chosen, _where(chosen)),
            columns=[
                Column(f"regency_{figure.name}", figure.label, f"{figure.definition} {_where(figure)}")
                for figure in FIGURES
            ],
            rows=rows,
            total=_row("Jumlah", whole, links_of()),
            empty="Belum ada kabupaten atau kota yang dicatat sebagai wilayah kerja.",
        )
    ]


def _where(figure: Figure) -> str:
    return WHERE.get(figure.name, OF_PERSON)


def _label(place: Place, found: list[Place]) -> str:
    """The regency, with its Bapas where there are several."""
    if place.office is None:
        return f"{place.name} (belum ada Bapas)"
    several = len({one.office.pk for one in found if one.office}) > 1
    return f"{place.name} ({place.office.name})" if several else place.name


def _row(label: str, values: dict[str, int], links: dict[str, str] | None = None) -> Row:
    """A line; what lies outside the work area has no list."""
    return Row(
        label,
        [
            (minutes if figure.is_time else number)(
                values.get(figure.name, 0), f"regency_{figure.name}", (links or {}).get(figure.name, "")
            )
            for figure in FIGURES
        ],
    )
