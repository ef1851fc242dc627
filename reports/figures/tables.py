"""A table of figures as the screen, the PDF and the workbook all show it."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from reports.figures.counted import Measure, Numbers, key_of

Cell = str | int | float
NONE = "–"
"""Stands where a figure would be divided by nothing."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure made of two others: `of` for each `per`, times `times` (100 for percent)."""

    label: str
    definition: str
    of: Measure
    per: Measure
    times: int = 1

    def value(self, of: int, per: int) -> Cell:
        """With one decimal; a dash when there is nothing to divide by."""
        if not per:
            return NONE
        exact = round(self.times * of / per, 1)
        return int(exact) if exact.is_integer() else exact


@dataclass(frozen=True, slots=True)
class Missing:
    """What the return should say and the portal has no record of, with the reason: never a zero."""

    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of figures. The first `label_columns` columns are words, the others numbers; `total` is the last line.

    `keys` and `total_keys` name the figure in each cell, "" where a cell holds words or a rate.
    """

    code: str
    title: str
    note: str
    columns: list[str]
    rows: list[list[Cell]]
    total: list[Cell] = field(default_factory=list)
    label_columns: int = 1
    keys: list[list[str]] = field(default_factory=list)
    total_keys: list[str] = field(default_factory=list)
    definitions: list[list[str]] = field(default_factory=list)
    missing: list[list[str]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """The table as it is kept in a `MonthlyReturn` and passed to the papers."""
        return asdict(self)


def by_line(
    code: str,
    title: str,
    *,
    heads: Sequence[str],
    lines: Iterable[tuple[str, Sequence[str]]],
    measures: Sequence[Measure],
    numbers: Numbers,
    rates: Sequence[Rate] = (),
    note: str = "",
) -> Table:
    """A table with a line for each of `lines` (its key and its words) and a column for each kind of figure."""
    rows, keys = [], []
    for line, words in lines:
        shares = [rate.value(numbers.of(rate.of, line), numbers.of(rate.per, line)) for rate in rates]
        rows.append([*words, *(shown(one, numbers.of(one, line)) for one in measures), *shares])
        keys.append([*[""] * len(heads), *(key_of(one.code, line) for one in measures), *[""] * len(rates)])
    total: list[Cell] = []
    if rows:
        shares = [rate.value(numbers.of(rate.of), numbers.of(rate.per)) for rate in rates]
        total = ["Jumlah", *[""] * (len(heads) - 1), *(shown(one, numbers.of(one)) for one in measures), *shares]
    return Table(
        code=code,
        title=title,
        note=note,
        columns=[*heads, *(one.label for one in measures), *(rate.label for rate in rates)],
        rows=rows,
        total=total,
        label_columns=len(heads),
        keys=keys,
        total_keys=[*[""] * len(heads), *(one.code for one in measures), *[""] * len(rates)] if rows else [],
        definitions=[
            *([one.label, one.definition] for one in measures),
            *([rate.label, rate.definition] for rate in rates),
        ],
    )


def by_measure(
    code: str,
    title: str,
    *,
    groups: Sequence[tuple[str, str]],
    measures: Sequence[Measure | Rate],
    numbers: Numbers,
    note: str = "",
    missing: Sequence[Missing] = (),
) -> Table:
    """A table with a line for each kind of figure, a column for each group of `groups` and one for them together."""
    rows: list[list[Cell]] = []
    keys: list[list[str]] = []
    for one in measures:
        if isinstance(one, Rate):
            rows.append([one.label, *[""] * len(groups), one.value(numbers.of(one.of), numbers.of(one.per))])
            keys.append([""] * (len(groups) + 2))
            continue
        parts: list[Cell] = [shown(one, numbers.of(one, group)) if one.grouped else "" for group, _ in groups]
        rows.append([one.label, *parts, shown(one, numbers.of(one))])
        part_keys = [key_of(one.code, group) if one.grouped else "" for group, _ in groups]
        keys.append(["", *part_keys, one.code])
    return Table(
        code=code,
        title=title,
        note=note,
        columns=["Uraian", *(label for _, label in groups), "Jumlah"],
        rows=rows,
        keys=keys,
        definitions=[[one.label, one.definition] for one in measures],
        missing=[[one.label, one.reason] for one in missing],
    )


def shown(measure: Measure, value: int) -> Cell:
    """A figure as the table writes it: minutes as hours."""
    return hours(value) if measure.in_minutes else value


def hours(minutes: int) -> int | float:
    """Minutes as hours the way returns are written: 480 is 8, 210 is 3.5, never more than two decimals."""
    exact = round(minutes / 60, 2)
    return int(exact) if exact.is_integer() else exact
