"""One part of a dashboard: a title, a table of figures with what each counts, and where its rows are listed.

Every part of every dashboard has this shape, so one template shows them all and one test walks every figure.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bapas_portal.templatetags.portal import hours, thousands
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.scope import Scope

NONE = "–"
"""Stands where there is nothing to count, or nothing to divide by."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One figure. `url` leads to exactly its rows, or to the level below, whose rows add up to it.

    `key` names the figure, the same at every level. `value` is None where there is nothing to say.
    """

    value: float | None
    shown: str
    url: str = ""
    key: str = ""
    note: str = ""
    tone: str = "neutral"
    is_withheld: bool = False
    """The figure is not for this reader, who is told so in `note`."""


def number(value: int, key: str, url: str = "", *, shown: str = "", **more: Any) -> Cell:
    """A count, in a sentence with the words around it. A zero has no rows to show and no link."""
    return Cell(value, shown or thousands(value), url if value else "", key, **more)


def words(text: str) -> Cell:
    """What stands between the figures of a sentence."""
    return Cell(None, text)


def minutes(value: int, key: str, url: str = "", **more: Any) -> Cell:
    """Minutes, shown as hours."""
    return Cell(value, hours(value), url if value else "", key, **more)


def rate(value: float | None, key: str, unit: str = "", **more: Any) -> Cell:
    """A share or an average with one decimal; it is made of two figures and has no list of its own."""
    shown = NONE if value is None else f"{thousands(round(value, 1))}{unit}"
    return Cell(value, shown, "", key, **more)


@dataclass(frozen=True, slots=True)
class Column:
    """One kind of figure: its heading, and what it counts."""

    key: str
    label: str
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a Kanwil, a Bapas, an officer, a month or a figure. `url` leads to the level below."""

    label: str
    cells: list[Cell]
    url: str = ""
    definition: str = ""

    @property
    def is_withheld(self) -> bool:
        """Whether the line is not for this reader."""
        return any(cell.is_withheld for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Line:
    """A row ready for the screen."""

    row: Row
    cells: list[tuple[Column, Cell]]
    is_total: bool

    @property
    def told(self) -> list[tuple[Column, Cell]]:
        """The figures above zero."""
        return [(column, cell) for column, cell in self.cells if cell.value]


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of figures of the table: what it shows, and the address that carries it (`Drawing.token`)."""

    caption: str
    token: str


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the page.

    `head` is the heading of the first column. `told` is what the figures say in sentences, word by word and figure by
    figure, in place of `intro`. `layout` is "table", or "tiles" for rows of one figure each. `charts`
    stand above the table, which is then folded; `picture` is a template that draws `drawn`. `empty` is said when
    there are no rows; `folded` are rows that stand behind one tap. `is_first` puts it above the choices, because it is
    of today whatever is chosen.
    """

    slug: str
    title: str
    head: str = ""
    intro: str = ""
    told: list[Cell] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    total: Row | None = None
    folded: list[Row] = field(default_factory=list)
    folded_label: str = ""
    note: str = ""
    empty: str = "Tidak ada."
    layout: str = "table"
    charts: list[Chart] = field(default_factory=list)
    is_first: bool = False
    picture: str = ""
    drawn: object = None

    @property
    def said(self) -> str:
        """What stands above the figures, as plain text."""
        return self.intro or "".join(piece.shown for piece in self.told).strip()

    @property
    def definitions(self) -> list[tuple[str, str]]:
        """What each column counts, and each line that has a meaning of its own."""
        columns = [(column.label, column.definition) for column in self.columns if column.definition]
        if self.layout == "tiles":
            return columns
        return columns + [(row.label, row.definition) for row in self.rows if row.definition]

    @property
    def body(self) -> list["Line"]:
        """The lines of the table that tell anything, and its total, each cell beside its column."""
        shown = [row for row in self.rows if row not in self.quiet and not row.is_withheld]
        return [*map(self._line, shown), *([self._line(self.total, is_total=True)] if self.total else [])]

    @property
    def folded_body(self) -> list["Line"]:
        """The same of the folded lines."""
        return [self._line(row) for row in self.folded]

    @property
    def quiet(self) -> list[Row]:
        """Lines of a table without a drawing that have nothing but zeros: their names suffice. Withheld is no zero."""
        if self.charts or self.layout != "table":
            return []
        return [row for row in self.rows if not row.is_withheld and not any(cell.value for cell in row.cells)]

    @property
    def withheld(self) -> list[tuple[str, list[str]]]:
        """Why lines are not for this reader, and which: a sentence in place of a table of dashes."""
        found: dict[str, list[str]] = {}
        for row in self.rows:
            if row.is_withheld:
                found.setdefault(row.cells[0].note, []).append(row.label)
        return list(found.items())

    def _line(self, row: Row, *, is_total: bool = False) -> "Line":
        return Line(row, list(zip(self.columns, row.cells, strict=True)), is_total)

    @property
    def lines(self) -> list[Row]:
        """Every line with figures, the folded ones too."""
        return [*self.rows, *self.folded]


Builder = Callable[[Scope, DashboardChoices, datetime], list[Section]]
"""Counts a part, or parts that share their counting, in a number of queries that does not grow with the offices.

Nothing where this page has no such part.
"""
