"""What was corrected since a return was submitted: its frozen rows against the rows as they are now."""

from dataclasses import dataclass

from reports.figures.counted import Counted, Measure
from reports.figures.monthly_return import MEASURES, compute
from reports.models import MonthlyReturn
from reports.returns.comparison import frozen_rows


@dataclass(frozen=True, slots=True)
class Drift:
    """One kind of figure that would be counted otherwise today: rows that came, and rows that went."""

    measure: Measure
    came: int
    went: int
    change: int

    @property
    def shown_change(self) -> str:
        """With its sign: +1, -2, or 0 when other rows make the same number."""
        return f"{self.change:+d}" if self.change else "0"


def live_rows(monthly_return: MonthlyReturn) -> Counted:
    """The same month counted now."""
    return compute(monthly_return.office, monthly_return.month).counted


def drift(monthly_return: MonthlyReturn) -> list[Drift]:
    """The kinds of figures that changed since submission, without those the portal knows only as of today."""
    then, now = frozen_rows(monthly_return), live_rows(monthly_return)
    changed = []
    for measure in MEASURES.values():
        if measure.of_today:
            continue
        before, after = then.rows(measure.code), now.rows(measure.code)
        if before != after or _lines(then, measure) != _lines(now, measure):
            came, went = len(after.keys() - before.keys()), len(before.keys() - after.keys())
            change = sum(after.values()) - sum(before.values())
            changed.append(Drift(measure, came, went, change))
    return changed


def _lines(counted: Counted, measure: Measure) -> dict[str, int]:
    """How many rows stand on each line."""
    return {line: len(counted.rows(f"{measure.code}:{line}")) for line in counted.lines(measure)}
