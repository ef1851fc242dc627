"""What a sentence brings to the rules of default: the penalty it replaced, what can follow, its missed days."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sentences.legal_numbers import legal_numbers
from sentences.models import Absence, DefaultReport, SocialWorkSentence, Track, WorkWarning
from sentences.rules.conversion import Conversion, Replaced, conversion_of
from sentences.rules.default import Limits
from sentences.rules.period import DAYS_PER_MONTH

Imposed = SocialWorkSentence.Imposed


def is_childs(sentence: SocialWorkSentence) -> bool:
    """Whether UU 11/2012 applies."""
    return sentence.track == Track.CHILD


def original_hours(sentence: SocialWorkSentence) -> int:
    """The hours that stand for the whole replaced penalty: those of the first order, however often it is repeated."""
    while sentence.repeats is not None:
        sentence = sentence.repeats.sentence
    return sentence.hours_ordered


def rupiah_of(amount: Decimal | int | None) -> Decimal | None:
    """An amount as the rules count with it; a row that was just made may still hold a plain number."""
    return None if amount is None else Decimal(amount)


def replaced_by(sentence: SocialWorkSentence) -> Replaced:
    """The penalty that the work replaced, with the numbers in force on the day of the judgment."""
    return Replaced(
        imposed=sentence.imposed,
        origin=sentence.origin,
        hours=original_hours(sentence),
        rupiah_per_hour=legal_numbers(sentence.judgment_on).rupiah_per_hour,
        prison_days=sentence.imposed_months * DAYS_PER_MONTH + sentence.imposed_days,
        fine=rupiah_of(sentence.imposed_fine),
        fine_paid=rupiah_of(sentence.fine_paid),
    )


def conversion_for(sentence: SocialWorkSentence, remaining_minutes: int) -> Conversion:
    """What so many minutes of the order stand for."""
    return conversion_of(remaining_minutes, replaced_by(sentence))


def frozen_conversion(report: DefaultReport) -> Conversion:
    """What the remainder stood for on the day of the report, with its formula."""
    return conversion_for(report.sentence, report.remaining_minutes)


def limits_of(sentence: SocialWorkSentence) -> Limits:
    """The most that can be decided for a sentence: never more than was ordered, or than the work replaced."""
    replaced = replaced_by(sentence)
    return Limits(
        hours=sentence.hours_ordered,
        prison_days=replaced.prison_days if sentence.imposed == Imposed.PRISON else None,
        fine=replaced.unpaid_fine if sentence.imposed == Imposed.FINE else None,
    )


@dataclass(frozen=True, slots=True)
class Attended:
    """Days of one sentence, counted: worked, missed, and what became of those that were missed."""

    attended: int
    absent: int
    lawful: int
    unlawful: int
    unjudged: int


def attended_of(sentence: SocialWorkSentence, absences: list[Absence]) -> Attended:
    """The days on which work is written down, and the missed ones by their judgment."""
    zone = sentence.supervision.office.zone
    starts = sentence.sessions.exclude(state="rejected").values_list("starts_at", flat=True)
    judged = [absence.is_lawful for absence in absences]
    return Attended(
        attended=len({start.astimezone(zone).date() for start in starts}),
        absent=len(absences),
        lawful=judged.count(True),
        unlawful=judged.count(False),
        unjudged=judged.count(None),
    )


def fresh_absences(sentence: SocialWorkSentence) -> list[Absence]:
    """Days missed without lawful reason of which no warning speaks yet, the earliest first.

    Fresh is what was missed after the last warning, or judged only after it.
    """
    last: WorkWarning | None = sentence.warnings.order_by("number").last()
    unlawful = list(sentence.absences.unlawful().order_by("on"))
    if last is None:
        return unlawful
    return [
        absence
        for absence in unlawful
        if absence.on > last.on or (absence.judged_at is not None and absence.judged_at > last.warned_at)
    ]


def earliest_warning_day(sentence: SocialWorkSentence, absences: list[Absence]) -> date:
    """A warning is no older than the last day it speaks of, and than the warning before it."""
    days = [absence.on for absence in absences] + list(sentence.warnings.values_list("on", flat=True))
    return max(days, default=sentence.starts_on)
