"""A table of figures as the screen, the PDF and the workbook all show it."""

from dataclasses import asdict, dataclass, field
from typing import Any

Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of figures. The first `label_columns` columns are words, the others numbers; `total` is the last line."""

    code: str
    title: str
    note: str
    columns: list[str]
    rows: list[list[Cell]]
    total: list[Cell] = field(default_factory=list)
    label_columns: int = 1

    def as_json(self) -> dict[str, Any]:
        """The table as it is kept in a `MonthlyReturn` and passed to the papers."""
        return asdict(self)


def with_total(rows: list[list[Cell]], label_columns: int) -> list[Cell]:
    """The sums below the columns of numbers, behind the word "Jumlah"; nothing when there are no rows."""
    if not rows:
        return []
    sums: list[Cell] = [
        sum(cell for cell in column if not isinstance(cell, str))
        for column in list(zip(*rows, strict=True))[label_columns:]
    ]
    return ["Jumlah", *[""] * (label_columns - 1), *sums]


def hours(minutes: int) -> int | float:
    """Minutes as hours the way returns are written: 480 is 8, 210 is 3.5, never more than two decimals."""
    exact = round(minutes / 60, 2)
    return int(exact) if exact.is_integer() else exact
