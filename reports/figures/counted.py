"""What a return counts: each kind of figure, and for every figure the rows behind it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Pk = int | str
"""The primary key of a counted row; a village's is its code."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of figure: what its rows are, and the sentence printed beside it.

    A figure is the number of its rows, or with `adds_up` the sum of a number that each row carries (minutes, people).
    `grouped` is False for a figure that is not told apart by adults and children. `of_today` marks what the portal
    only knows as it is when somebody counts, not as it was on the last day of the month.
    """

    code: str
    label: str
    definition: str
    model: str
    adds_up: bool = False
    in_minutes: bool = False
    grouped: bool = True
    of_today: bool = False

    @property
    def table(self) -> str:
        """The table it stands in: "T2" of "T2.received"."""
        return self.code.partition(".")[0]


def key_of(code: str, line: str) -> str:
    """The name of one figure: the kind and the line of the table it stands on."""
    return f"{code}:{line}"


class Counted:
    """The rows behind the figures of one return. A row counts once in a figure, however often it is added."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[Pk, int]] = defaultdict(dict)

    def add(self, measure: Measure, line: str, pk: Pk, value: int = 1) -> None:
        """Counts one row; `value` is what it adds when the figure is a sum."""
        self._rows[key_of(measure.code, line)][pk] = value

    def add_all(self, measure: Measure, rows: Iterable[tuple[Any, ...]], *, by_line: bool = True) -> None:
        """Counts rows given as (key, line), or (key, line, value) for a sum; without lines as (key) or (key, value)."""
        for pk, *rest in rows:
            line = str(rest.pop(0)) if by_line else ""
            self.add(measure, line, pk, rest[0] if rest else 1)

    def rows(self, key: str) -> dict[Pk, int]:
        """The rows of one figure and what each adds; of a kind of figure those of all its lines, each once."""
        if ":" in key:
            return dict(self._rows.get(key, {}))
        together: dict[Pk, int] = {}
        for one, rows in self._rows.items():
            if one.startswith(f"{key}:"):
                together |= rows
        return together

    def lines(self, measure: Measure) -> list[str]:
        """The lines on which this kind of figure has rows."""
        start = key_of(measure.code, "")
        return [key.removeprefix(start) for key in self._rows if key.startswith(start)]

    def numbers(self) -> "Numbers":
        """Every figure that is not zero, and below its own name the total of each kind."""
        found = {key: sum(rows.values()) for key, rows in self._rows.items()}
        for code in {key.partition(":")[0] for key in self._rows}:
            found[code] = sum(self.rows(code).values())
        return Numbers(found)

    def as_json(self) -> dict[str, list[Any]]:
        """The rows as they are kept beside a submitted return: keys alone, or key and value where they are summed."""
        return {
            key: sorted(rows) if all(value == 1 for value in rows.values()) else [[pk, rows[pk]] for pk in sorted(rows)]
            for key, rows in self._rows.items()
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, list[Any]]) -> "Counted":
        """What `as_json` wrote."""
        counted = cls()
        for key, rows in kept.items():
            counted._rows[key] = {row[0]: row[1] for row in rows} if _has_values(rows) else dict.fromkeys(rows, 1)
        return counted


def _has_values(rows: list[Any]) -> bool:
    return bool(rows) and isinstance(rows[0], list)


class Numbers:
    """Figures by name: those of one return, or of several added up."""

    def __init__(self, values: Mapping[str, int]) -> None:
        self.values = dict(values)

    @classmethod
    def together(cls, several: Iterable["Numbers"]) -> "Numbers":
        """The figures of several returns added up."""
        total: dict[str, int] = defaultdict(int)
        for one in several:
            for key, value in one.values.items():
                total[key] += value
        return cls(total)

    def of(self, measure: Measure, line: str | None = None) -> int:
        """One figure; without a line the total of its kind."""
        return self.values.get(measure.code if line is None else key_of(measure.code, line), 0)

    def lines(self, measures: Iterable[Measure]) -> set[str]:
        """The lines on which any of these figures is not zero."""
        codes = {measure.code for measure in measures}
        split = (key.partition(":") for key, value in self.values.items() if value)
        return {line for code, colon, line in split if colon and code in codes}
