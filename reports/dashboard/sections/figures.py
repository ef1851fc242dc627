"""The figures of today and of the period as tiles, on the map, and for each Kanwil or Bapas."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from accounts.models import Office
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.comparison import difference
from reports.dashboard.counts import Counts, count
from reports.dashboard.figures import FIGURES, OVERDUE, Figure
from reports.dashboard.links import drill_link, figure_link
from reports.dashboard.map import Tile, tiles
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Column, Row, Section, minutes, number
from reports.dashboard.sections.officers import OFFICERS, SHARED_OUT

TODAY, PERIOD, ROWS = "today", "period", "rows"
IN_PERIOD = tuple(figure for figure in FIGURES if figure.in_period)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What the map draws: its tiles and their figure."""

    tiles: list[Tile]
    figure: Figure


@dataclass(frozen=True, slots=True)
class Page:
    """What the parts share: the figures of each office now and, where a comparison was chosen, then."""

    scope: Scope
    choices: DashboardChoices
    now: dict[int, Counts]
    then: dict[int, Counts] | None

    def cell(self, figure: Figure, offices: list[Office], url: str, tone: str = "neutral") -> Cell:
        """A figure of some of the offices together, with the difference in words."""
        value = _sum(figure, offices, self.now)
        note = ""
        if self.then is not None and figure.in_period:
            note = difference(value, _sum(figure, offices, self.then), is_time=figure.is_time)
        return (minutes if figure.is_time else number)(value, figure.name, url, note=note, tone=tone)


def _sum(figure: Figure, offices: list[Office], counts: dict[int, Counts]) -> int:
    return sum(counts[office.pk].values[figure.name] for office in offices)


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """Tiles of today and of the period; above one office also the map and a line for each Kanwil or Bapas."""
    compared = choices.chosen_comparison
    counts = count(scope.offices, choices.chosen_period, now, scope.reader)
    then = count(scope.offices, compared.days, now, scope.reader, IN_PERIOD) if compared else None
    page = Page(scope, choices, counts, then)
    beside = f", dibandingkan dengan {compared.label}" if compared else ""
    sections = [
        Section(TODAY, "Keadaan hari ini", layout="tiles", rows=_tiles(page, in_period=False)),
        Section(
            PERIOD, f"Selama {choices.chosen_period.label}{beside}", layout="tiles", rows=_tiles(page, in_period=True)
        ),
    ]
    if scope.office is None:
        sections += [_map(page), _rows(page, beside)]
    return sections


def _tiles(page: Page, *, in_period: bool) -> list[Row]:
    """One tile for each figure of today, or of the period."""
    scope, rows = page.scope, []
    for figure in FIGURES:
        if figure.in_period != in_period or (scope.office and figure is OVERDUE):
            continue  # one Bapas has it above, with what needs somebody
        url = figure_link(figure.name, scope, page.choices) or _below(figure, scope)
        tone = "warn" if figure.is_exception and _sum(figure, scope.offices, page.now) else "neutral"
        rows.append(Row(figure.label, [page.cell(figure, scope.offices, url, tone)], definition=figure.definition))
    return rows


def _below(figure: Figure, scope: Scope) -> str:
    """The table on the same page whose lines add up to a tile without a list; "" where there is none below."""
    if scope.office is None:
        return f"#{ROWS}"
    return f"#{OFFICERS}" if figure in SHARED_OUT else ""


def _map(page: Page) -> Section:
    """The provinces in the tone of one figure."""
    figure = next(figure for figure in FIGURES if figure.name == page.choices.chosen_figure)
    sums: defaultdict[int, Counts] = defaultdict(Counts)
    for office in page.scope.offices:
        sums[office.regional_office_id].add(page.now[office.pk])
    drawn = Drawn(tiles(figure.name, sums, page.scope.user.regional_office), figure)
    return Section(
        "map", f"{figure.label} per Kanwil", picture="reports/_dashboard_map.html", drawn=drawn, layout="picture"
    )


def _rows(page: Page, beside: str) -> Section:
    """A line for each Kanwil, or for each Bapas of one; the most exceptions on top."""
    scope = page.scope
    found = _kanwil_rows(page) if scope.is_national else [_office_row(page, office) for office in scope.offices]
    ordered = sorted(found, key=lambda line: (-_exceptions(line), line.label))
    has_work = [line for line in ordered if not scope.is_national or any(cell.value for cell in line.cells)]
    folded = [line for line in ordered if line not in has_work]
    place = "Kanwil" if scope.is_national else "Bapas"
    return Section(
        slug=ROWS,
        title=f"Per {place}, {page.choices.chosen_period.label}{beside}",
        head=place,
        intro=f"Yang paling banyak terlambat dan terlewat di atas. Buka satu {place} untuk melihat rinciannya.",
        columns=[Column(figure.name, figure.label, figure.definition) for figure in FIGURES],
        rows=has_work,
        total=Row("Jumlah", [page.cell(figure, scope.offices, "") for figure in FIGURES]),
        folded=folded,
        folded_label=f"{len(folded)} Kanwil tanpa data",
    )


def _kanwil_rows(page: Page) -> list[Row]:
    """One line for each Kanwil; its figures lead to the lines of its Bapas."""
    places: dict[int, list[Office]] = defaultdict(list)
    for office in page.scope.offices:
        places[office.regional_office_id].append(office)
    rows = []
    for offices in places.values():
        kanwil = offices[0].regional_office
        url = drill_link(page.choices, kanwil=kanwil.code, part=ROWS)
        cells = [page.cell(figure, offices, url) for figure in FIGURES]
        rows.append(Row(kanwil.short_name, cells, drill_link(page.choices, kanwil=kanwil.code)))
    return rows


def _office_row(page: Page, office: Office) -> Row:
    """One Bapas; its figures lead to their lists where these name nobody, else to its own page."""
    scope, choices = page.scope, page.choices

    def url(figure: Figure) -> str:
        part = OFFICERS if figure is OVERDUE else PERIOD if figure.in_period else TODAY
        return figure_link(figure.name, scope, choices, office) or drill_link(choices, scope, office=office, part=part)

    cells = [page.cell(figure, [office], url(figure)) for figure in FIGURES]
    return Row(office.name, cells, drill_link(choices, scope, office=office))


def _exceptions(line: Row) -> int:
    """What needs somebody on one line."""
    return int(sum(cell.value or 0 for cell, figure in zip(line.cells, FIGURES, strict=True) if figure.is_exception))
