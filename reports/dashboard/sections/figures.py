"""The figures of today and of the period as tiles, on the map, and for each Kanwil or Bapas."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from accounts.models import Office
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.counts import Counts, count, total
from reports.dashboard.figures import FIGURES, OVERDUE, Figure
from reports.dashboard.links import drill_link, figure_link
from reports.dashboard.map import Tile, tiles
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, minutes, number
from reports.dashboard.sections.officers import OFFICERS, SHARED_OUT

TODAY, PERIOD, ROWS = "today", "period", "rows"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the map draws: its tiles and their figure."""

    tiles: list[Tile]
    figure: Figure


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """Tiles of today and of the period; above one office also the map and a line for each Kanwil or Bapas."""
    period = choices.chosen_period
    counts = count(scope.offices, period, now, scope.reader)
    overall = total(counts.values())
    sections = [
        Section(TODAY, "Keadaan hari ini", layout="tiles", rows=_tiles(scope, choices, overall, in_period=False)),
        Section(PERIOD, f"Selama {period.label}", layout="tiles", rows=_tiles(scope, choices, overall, in_period=True)),
    ]
    if scope.office is None:
        sections += [_map(scope, choices, counts), _rows(scope, choices, counts, overall)]
    return sections


def _cell(figure: Figure, value: int, url: str, **more: str) -> Cell:
    return (minutes if figure.is_time else number)(value, figure.name, url, **more)


def _tiles(scope: Scope, choices: DashboardChoices, overall: Counts, *, in_period: bool) -> list[Row]:
    """One tile for each figure of today, or of the period."""
    rows = []
    for figure in FIGURES:
        if figure.in_period != in_period or (scope.office and figure is OVERDUE):
            continue  # one Bapas has it above, with what needs somebody
        value = overall.values[figure.name]
        tone = "warn" if figure.is_exception and value else "neutral"
        url = figure_link(figure.name, scope, choices) or _below(figure, scope)
        rows.append(Row(figure.label, [_cell(figure, value, url, tone=tone)], definition=figure.definition))
    return rows


def _below(figure: Figure, scope: Scope) -> str:
    """The table on the same page whose lines add up to a tile without a list; "" where there is none below."""
    if scope.office is None:
        return f"#{ROWS}"
    return f"#{OFFICERS}" if figure in SHARED_OUT else ""


def _by_regional_office(scope: Scope, counts: dict[int, Counts]) -> dict[int, Counts]:
    sums: defaultdict[int, Counts] = defaultdict(Counts)
    for office in scope.offices:
        sums[office.regional_office_id].add(counts[office.pk])
    return sums


def _map(scope: Scope, choices: DashboardChoices, counts: dict[int, Counts]) -> Section:
    """The provinces in the tone of one figure."""
    figure = next(figure for figure in FIGURES if figure.name == choices.chosen_figure)
    drawn = Drawn(tiles(figure.name, _by_regional_office(scope, counts), scope.user.regional_office), figure)
    return Section(
        "map", f"{figure.label} per Kanwil", picture="reports/_dashboard_map.html", drawn=drawn, layout="picture"
    )


def _rows(scope: Scope, choices: DashboardChoices, counts: dict[int, Counts], overall: Counts) -> Section:
    """A line for each Kanwil, or for each Bapas of one; the most exceptions on top."""
    if scope.is_national:
        kanwil = {office.regional_office_id: office.regional_office for office in scope.offices}
        sums = _by_regional_office(scope, counts)
        found = [_kanwil_row(kanwil[pk].short_name, kanwil[pk].code, sums[pk], choices) for pk in kanwil]
    else:
        found = [_office_row(office, counts[office.pk], scope, choices) for office in scope.offices]
    ordered = sorted(found, key=lambda line: (-_exceptions(line), line.label))
    has_work = [line for line in ordered if not scope.is_national or any(cell.value for cell in line.cells)]
    folded = [line for line in ordered if line not in has_work]
    place = "Kanwil" if scope.is_national else "Bapas"
    return Section(
        slug=ROWS,
        title=f"Per {place}, {choices.chosen_period.label}",
        head=place,
        intro=f"Yang paling banyak terlambat dan terlewat di atas. Buka satu {place} untuk melihat rinciannya.",
        columns=[Column(figure.name, figure.label, figure.definition) for figure in FIGURES],
        rows=has_work,
        total=Row("Jumlah", [_cell(figure, overall.values[figure.name], "") for figure in FIGURES]),
        folded=folded,
        folded_label=f"{len(folded)} Kanwil tanpa data",
    )


def _kanwil_row(label: str, code: str, own: Counts, choices: DashboardChoices) -> Row:
    """One Kanwil; its figures lead to the lines of its Bapas."""
    url = drill_link(choices, kanwil=code, part=ROWS)
    cells = [_cell(figure, own.values[figure.name], url) for figure in FIGURES]
    return Row(label, cells, drill_link(choices, kanwil=code))


def _office_row(office: Office, own: Counts, scope: Scope, choices: DashboardChoices) -> Row:
    """One Bapas; its figures lead to their lists where these name nobody, else to its own page."""

    def url(figure: Figure) -> str:
        part = OFFICERS if figure is OVERDUE else PERIOD if figure.in_period else TODAY
        return figure_link(figure.name, scope, choices, office) or drill_link(choices, scope, office=office, part=part)

    cells = [_cell(figure, own.values[figure.name], url(figure)) for figure in FIGURES]
    return Row(office.name, cells, drill_link(choices, scope, office=office))


def _exceptions(line: Row) -> int:
    """What needs somebody on one line."""
    return int(sum(cell.value or 0 for cell, figure in zip(line.cells, FIGURES, strict=True) if figure.is_exception))
