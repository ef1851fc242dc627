"""The opening of a month against the submitted closing of the month before: which cases make the difference."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from reports.figures.clients import CLOSING, Movement, line_words
from reports.figures.counted import Counted
from reports.figures.period import first_of_month
from reports.models import CountedRows, MonthlyReturn, ReturnCorrection

Effect = ReturnCorrection.Effect


@dataclass(frozen=True, slots=True)
class Difference:
    """One case that the opening counts otherwise than the closing before it. A line is "" where it does not count."""

    case: int
    line_before: str
    line_now: str

    @property
    def effect(self) -> ReturnCorrection.Effect:
        """What it does to the number of cases."""
        if not self.line_before:
            return Effect.ADDED
        return Effect.MOVED if self.line_now else Effect.REMOVED

    @property
    def words(self) -> str:
        """In which line of T1 it was and is."""
        lines = [" · ".join(line_words(line)) for line in (self.line_before, self.line_now) if line]
        return " menjadi ".join(lines)


def before(monthly_return: MonthlyReturn) -> MonthlyReturn | None:
    """The return of the month before, when it is submitted and was not sent back."""
    earlier = MonthlyReturn.objects.frozen().filter(office=monthly_return.office_id)
    return earlier.of_month(first_of_month(monthly_return.month, -1)).first()


def frozen_rows(monthly_return: MonthlyReturn) -> Counted:
    """What a return counted when it was last submitted; nothing when it never was."""
    kept = CountedRows.objects.filter(monthly_return=monthly_return).first()
    return Counted.from_json(kept.rows) if kept else Counted()


def frozen_at(monthly_return: MonthlyReturn) -> datetime | None:
    """When the rows of its last submission were counted; None when it never was submitted."""
    kept = CountedRows.objects.filter(monthly_return=monthly_return)
    return kept.values_list("counted_at", flat=True).first()


def differences(closed: Counted, moved: Collection[Movement], month: date) -> list[Difference]:
    """Each case that the submitted closing and the opening of `month` count on different lines, or only one of them."""
    then = {int(pk): line for line in closed.lines(CLOSING) for pk in closed.rows(f"{CLOSING.code}:{line}")}
    now = {movement.pk: movement.line for movement in moved if movement.entered_on < month}
    return [
        Difference(pk, then.get(pk, ""), now.get(pk, ""))
        for pk in sorted(then.keys() | now.keys())
        if then.get(pk) != now.get(pk)
    ]


def unexplained(found: list[Difference], corrections: Collection[ReturnCorrection]) -> list[Difference]:
    """The differences for which nobody recorded a correction yet."""
    known = {(correction.case_id, correction.effect) for correction in corrections}
    return [difference for difference in found if (difference.case, difference.effect) not in known]


def applying(found: list[Difference], corrections: Collection[ReturnCorrection]) -> list[ReturnCorrection]:
    """The recorded corrections that explain a difference that still exists."""
    real = {(difference.case, difference.effect) for difference in found}
    return [correction for correction in corrections if (correction.case_id, correction.effect) in real]
