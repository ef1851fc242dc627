"""Everything a dashboard shows, counted once and laid out as rows, tiles and tables."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime

from accounts.models import Office
from clients.models import SupervisionKind
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.counts import Counts, count, total
from reports.dashboard.figures import FIGURES, Figure
from reports.dashboard.links import drill_link, figure_link, kind_link
from reports.dashboard.map import Tile, tiles
from reports.dashboard.scope import Scope
from reports.dashboard.series import MonthPoint, monthly


@dataclass(frozen=True, slots=True)
class FigureCell:
    """One figure of one row: its value, and the list behind it if the person may see it."""

    figure: Figure
    value: int
    url: str
    note: str = ""

    @property
    def tone(self) -> str:
        """Exceptions above zero are marked."""
        return "warn" if self.figure.is_exception and self.value else "neutral"


@dataclass(frozen=True, slots=True)
class Row:
    """One Kanwil or one Bapas; `url` leads to its Bapas."""

    label: str
    url: str
    cells: list[FigureCell]

    @property
    def is_empty(self) -> bool:
        """Whether every figure of the row is zero."""
        return not any(cell.value for cell in self.cells)

    @property
    def exceptions(self) -> int:
        """What needs attention here: visits overdue and report-ins missed. The most is shown first."""
        return sum(cell.value for cell in self.cells if cell.figure.is_exception)


@dataclass(frozen=True, slots=True)
class KindRow:
    """People of one programme, and their list if the person may see it."""

    label: str
    number: int
    url: str


@dataclass(frozen=True, slots=True)
class DashboardPage:
    """The parts of the page, in its order."""

    scope: Scope
    totals: list[FigureCell]
    rows: list[Row]
    kinds: list[KindRow]
    tiles: list[Tile]
    map_figure: Figure
    months: list[MonthPoint]

    @property
    def totals_today(self) -> list[FigureCell]:
        """The figures of today."""
        return [cell for cell in self.totals if not cell.figure.in_period]

    @property
    def totals_in_period(self) -> list[FigureCell]:
        """The figures of the chosen period."""
        return [cell for cell in self.totals if cell.figure.in_period]

    @property
    def shown_rows(self) -> list[Row]:
        """The rows of the table: of the country those with any figure, else all."""
        return [row for row in self.rows if not (self.scope.is_national and row.is_empty)]

    @property
    def folded_rows(self) -> list[Row]:
        """The Kanwil without any figure."""
        return [row for row in self.rows if self.scope.is_national and row.is_empty]


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> DashboardPage:
    """Counts the figures of the scope and lays them out."""
    period = choices.chosen_period
    counts = count(scope.offices, period, now)
    by_regional_office: defaultdict[int, Counts] = defaultdict(Counts)
    for office in scope.offices:
        by_regional_office[office.regional_office_id].add(counts[office.pk])
    overall = total(counts.values())

    def cells(values: dict[str, int], office: Office | None = None) -> list[FigureCell]:
        return [
            FigureCell(figure, values[figure.name], figure_link(figure.name, scope, period, office))
            for figure in FIGURES
        ]

    kept = {name: value for name, value in choices.cleaned_data.items() if value}
    if scope.is_national:
        regional_offices = {office.regional_office_id: office.regional_office for office in scope.offices}
        rows = [
            Row(
                regional.short_name,
                drill_link(regional.code, kept),
                [FigureCell(figure, by_regional_office[pk].values[figure.name], "") for figure in FIGURES],
            )
            for pk, regional in regional_offices.items()
        ]
    elif scope.has_map:
        rows = [Row(office.name, "", cells(counts[office.pk].values, office)) for office in scope.offices]
    else:
        rows = []
    return DashboardPage(
        scope=scope,
        totals=[
            replace(cell, note=f"Di antaranya {overall.visits_met} bertemu klien.")
            if cell.figure.name == "visits" and cell.value
            else cell
            for cell in cells(overall.values)
        ],
        rows=sorted(rows, key=lambda row: (-row.exceptions, row.label)),
        kinds=[
            KindRow(SupervisionKind(kind).label, number, kind_link(kind, scope))
            for kind, number in sorted(overall.clients_by_kind.items(), key=lambda item: -item[1])
        ],
        tiles=tiles(choices.chosen_figure, by_regional_office, scope.user.regional_office) if scope.has_map else [],
        map_figure=next(figure for figure in FIGURES if figure.name == choices.chosen_figure),
        months=monthly(scope.offices, period.last),
    )
