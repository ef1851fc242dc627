"""What may follow when work is not done without lawful reason, and how much (KUHP art. 85(7); UU 11/2012 art. 76(2)).

Nothing here, and nothing anywhere, adds hours to the order: the statute knows repetition and the replaced penalty only.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from bapas_portal.law import Violation, found
from sentences.judgment import Consequence
from sentences.models.default import DefaultReport
from sentences.rules.adult import consequence_follows_replaced_penalty, rupiah
from sentences.rules.child import consequence_is_repetition
from sentences.rules.day import day_in_words
from sentences.rules.period import hours_fit_period, period_at_most_six_months
from sentences.rules.substitute import compensation_is_only_repeated

Decision = DefaultReport.Decision
ADULT_ARTICLE = "KUHP pasal 85 ayat 7"
CHILD_ARTICLE = "UU 11/2012 pasal 76 ayat 2"
MOST_WARNINGS = 3


def article_of(*, is_child: bool) -> str:
    """Where the statute says what follows a default."""
    return CHILD_ARTICLE if is_child else ADULT_ARTICLE


def consequence_refusal(consequence: str, *, is_child: bool, imposed: str) -> Violation | None:
    """R8, R31: this consequence is not open for a sentence that replaced this penalty."""
    if is_child:
        return consequence_is_repetition(consequence)
    return consequence_follows_replaced_penalty(imposed, consequence) or compensation_is_only_repeated(
        imposed, consequence
    )


def consequences_open(*, is_child: bool, imposed: str) -> tuple[Consequence, ...]:
    """R8, R31: repetition always; prison or a fine only where that was replaced; for a child repetition alone."""
    return tuple(
        consequence
        for consequence in Consequence
        if consequence_refusal(consequence, is_child=is_child, imposed=imposed) is None
    )


def proposal_is_open(proposed: str, *, is_child: bool, imposed: str) -> Violation | None:
    """R8, R31: a report proposes only what the statute offers for this sentence."""
    violation = consequence_refusal(proposed, is_child=is_child, imposed=imposed)
    return violation and replace(violation, field="proposed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that can be decided: hours of the order, days of the replaced prison, rupiah of the replaced fine."""

    hours: int
    prison_days: int | None = None
    fine: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What prosecutor or judge decided, as typed from the paper."""

    decision: str
    decided_on: date
    decision_no: str
    hours: int | None = None
    prison_days: int | None = None
    fine: Decimal | None = None


def decision_is_open(decision: str, *, is_child: bool, imposed: str) -> Violation | None:
    """R8, R31: decided can be what could be proposed, or that a lawful reason was found and work goes on."""
    if decision == Decision.RESUME:
        return None
    violation = consequence_refusal(decision, is_child=is_child, imposed=imposed)
    return violation and replace(violation, field="decision")


def decision_within(decided: Decided, limits: Limits, *, is_child: bool) -> Violation | None:
    """R8: all or part of what was ordered or replaced: one hour, day or rupiah at least, never more than the whole."""
    asked: dict[str, tuple[str, str, int | Decimal | None, int | Decimal | None]] = {
        Decision.REPEAT: ("decided_hours", "jam", decided.hours, limits.hours),
        Decision.PRISON: ("decided_prison_days", "hari", decided.prison_days, limits.prison_days),
        Decision.FINE: ("decided_fine", "rupiah", decided.fine, limits.fine),
    }
    if decided.decision not in asked:
        return None
    field, unit, amount, most = asked[decided.decision]
    article = article_of(is_child=is_child)
    if amount is None or amount <= 0:
        return Violation("R8", article, f"Isi berapa {unit} yang diputus, seluruhnya atau sebagian.", field)
    if most is not None and amount > most:
        whole = rupiah(Decimal(most)) if decided.decision == Decision.FINE else f"{most} {unit}"
        return Violation("R8", article, f"Paling banyak {whole}: tidak pernah melebihi yang diputus semula.", field)
    return None


def decision_day(decided_on: date, reported_on: date, today: date) -> Violation | None:
    """A decision answers the report, and is known today."""
    if reported_on <= decided_on <= today:
        return None
    if decided_on > today:
        message = "Tanggal keputusan tidak boleh sesudah hari ini."
    else:
        message = f"Keputusan tidak mendahului laporannya, {day_in_words(reported_on)}."
    return Violation("R8", "", message, "decided_on")


def repetition_begins(starts_on: date | None, *, decided_on: date, last_worked_on: date | None) -> Violation | None:
    """R4: a repetition is executed once it is decided, and after the last day counted for what it repeats."""
    if starts_on is None:
        return None
    message = ""
    if starts_on < decided_on:
        message = f"Pengulangan dilaksanakan sesudah diputus, {day_in_words(decided_on)}."
    elif last_worked_on is not None and starts_on <= last_worked_on:
        message = (
            f"Kerja tanggal {day_in_words(last_worked_on)} masih dihitung untuk putusan yang diulangi. "
            "Pengulangan dimulai sesudah hari itu."
        )
    return Violation("R4", "KUHP pasal 85 ayat 8", message, "starts_on") if message else None


def repetition_is_executed(starts_on: date, today: date) -> Violation | None:
    """R4: a repetition is written down once the prosecutor has executed it."""
    if starts_on <= today:
        return None
    message = "Isi tanggal berita acara pelaksanaan; pengulangan dicatat setelah dilaksanakan jaksa."
    return Violation("R4", "KUHP pasal 85 ayat 8", message, "starts_on")


def repetition_within(
    *,
    hours: int,
    hours_per_day: int,
    period_days: int,
    starts_on: date,
    decided_on: date,
    last_worked_on: date | None,
    today: date,
) -> list[Violation]:
    """R3, R4, R11: a repetition has an execution of its own, after the decision, and a period of at most 180 days."""
    return found(
        period_at_most_six_months(period_days),
        hours_fit_period(hours, hours_per_day, period_days),
        repetition_begins(starts_on, decided_on=decided_on, last_worked_on=last_worked_on),
        repetition_is_executed(starts_on, today),
    )


def repeated_hours_within(hours: int | None, decided_hours: int) -> Violation | None:
    """R8: a repetition is as long as it was decided, at least one hour and never longer."""
    if hours is None or 1 <= hours <= decided_hours:
        return None
    message = f"Pengulangan diputus {decided_hours} jam. Isi 1 sampai {decided_hours} jam."
    return Violation("R8", ADULT_ARTICLE, message, "hours_ordered")


def warning_may_follow(given: int, fresh_absences: int) -> Violation | None:
    """A warning needs a day missed without lawful reason that no earlier one speaks of; after the third, the report."""
    if given >= MOST_WARNINGS:
        message = "Peringatan ketiga sudah diberikan. Langkah berikutnya: laporan kepada jaksa."
        return Violation("R8", ADULT_ARTICLE, message)
    if fresh_absences == 0:
        since = " sejak peringatan terakhir" if given else ""
        message = (
            f"Belum ada ketidakhadiran tanpa alasan yang sah{since}. Nilai dahulu ketidakhadirannya; hari dengan "
            "alasan yang sah tidak diperingatkan."
        )
        return Violation("R8", ADULT_ARTICLE, message)
    return None


def warning_day(on: date, *, earliest: date, today: date) -> Violation | None:
    """A warning is dated when it is given: not before the missed days it speaks of, nor after today."""
    if earliest <= on <= today:
        return None
    message = f"Peringatan diberi tanggal {day_in_words(earliest)} sampai {day_in_words(today)}."
    return Violation("R8", "", message, "on")
