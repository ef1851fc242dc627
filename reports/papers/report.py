"""What the PDF and the workbook of a report both say: one content, two appearances."""

from dataclasses import dataclass, field

from reports.figures.tables import Cell


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of figures of the table above it: what stands beside the bars, and each series with its numbers.

    `svg` is a drawing that a page already makes of these figures.
    """

    caption: str
    labels: list[str] = field(default_factory=list)
    series: list[tuple[str, list[float | None]]] = field(default_factory=list)
    svg: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One part: a table, what each figure counts, and the list in the portal with the same rows.

    The first `label_columns` columns are words. `widths` are shares of the page, equal without them.
    """

    title: str
    columns: list[str]
    rows: list[list[Cell]]
    total: list[Cell] = field(default_factory=list)
    label_columns: int = 1
    note: str = ""
    definitions: list[tuple[str, str]] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    address: str = ""
    widths: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report: whose it is, over which days, who made it when, and its parts."""

    title: str
    place: str
    heading: dict[str, object]
    period: str
    made: str
    sections: list[Section]
