"""A day of work that was missed: what its judgment needs, and on which day it may be made up (KUHP art. 85(5), (7))."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bapas_portal.law import Violation, found
from sentences.models.execution import Ground
from sentences.rules.day import day_in_words, hours_and_minutes
from sentences.rules.period import last_day

FIELD = "make_up_on"
DAY_ARTICLE = "KUHP pasal 85 ayat 5"
REASON_ARTICLE = "KUHP pasal 85 ayat 7"


def usually_lawful(ground: str) -> bool | None:
    """What officers usually find of a ground; None where it depends. A suggestion: the officer judges each time."""
    if ground == Ground.OTHER:
        return None
    return ground != Ground.NONE


def ground_can_be_lawful(ground: str, *, is_lawful: bool) -> Violation | None:
    """R8: a reason nobody gave cannot be lawful."""
    if not is_lawful or ground != Ground.NONE:
        return None
    return Violation(
        "R8",
        REASON_ARTICLE,
        "Tanpa keterangan tidak ada alasan yang dapat dinilai sah. Pilih alasannya, atau nilai tidak sah.",
        "ground",
    )


def judgment_is_explained(ground: str, text: str, *, is_lawful: bool) -> Violation | None:
    """Whoever reads the file later must see on what a judgment rests; only "no word at all" explains itself."""
    if text.strip() or (ground == Ground.NONE and not is_lawful):
        return None
    return Violation("R8", REASON_ARTICLE, "Tulis dasar penilaiannya: kata siapa, dan surat apa bila ada.", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeUpDay:
    """The day on which a missed day would be made up, with what is known of it.

    `open_days` are the weekdays of the host where the person is placed then (Monday 1), None without a placement.
    `planned_minutes` are those of the weekly plan on that day, `promised_minutes` those of other missed days that are
    made up then, `missed_minutes` those of the day that was missed.
    """

    day: date
    missed_on: date
    starts_on: date
    period_days: int
    hours_per_day: int
    open_days: Sequence[int] | None
    is_holiday: bool
    is_paused: bool
    is_missed_too: bool
    planned_minutes: int
    promised_minutes: int
    missed_minutes: int


def made_up_later(made: MakeUpDay) -> Violation | None:
    """A day is made up after it was missed."""
    if made.day > made.missed_on:
        return None
    return Violation("R3", DAY_ARTICLE, "Hari pengganti harus sesudah hari yang ditinggalkan.", FIELD)


def made_up_within_period(made: MakeUpDay) -> Violation | None:
    """R4: an hour outside the period does not count, so nothing is made up there."""
    ends_on = last_day(made.starts_on, made.period_days)
    if made.starts_on <= made.day <= ends_on:
        return None
    return Violation(
        "R4",
        DAY_ARTICLE,
        f"Jam hanya dihitung sampai {day_in_words(ends_on)}. Pilih hari pengganti sampai hari itu.",
        FIELD,
    )


def host_is_open(made: MakeUpDay) -> Violation | None:
    """The host takes people on that weekday, and it is no holiday."""
    if made.open_days is not None and made.day.isoweekday() not in made.open_days:
        return Violation("R10", "", "Tempat kerja tutup pada hari itu. Pilih hari lain.", FIELD)
    if made.is_holiday:
        return Violation("R3", DAY_ARTICLE, "Hari itu hari libur nasional. Pilih hari lain.", FIELD)
    return None


def work_is_expected(made: MakeUpDay) -> Violation | None:
    """The execution is not stopped on that day, and the person did not miss it as well."""
    if made.is_paused:
        return Violation("R8", REASON_ARTICLE, "Pelaksanaan dihentikan sementara pada hari itu.", FIELD)
    if made.is_missed_too:
        return Violation("R8", REASON_ARTICLE, "Hari itu juga tercatat tidak hadir. Pilih hari lain.", FIELD)
    return None


def made_up_within_day(made: MakeUpDay) -> Violation | None:
    """R3: the plan of that day and what is made up on it stay within the hours per day of the judgment."""
    limit = made.hours_per_day * 60
    taken = made.planned_minutes + made.promised_minutes
    if taken + made.missed_minutes <= limit:
        return None
    already = f"Pada hari itu sudah direncanakan {hours_and_minutes(taken)}; ditambah" if taken else "Pengganti"
    return Violation(
        "R3",
        DAY_ARTICLE,
        f"{already} {hours_and_minutes(made.missed_minutes)} melewati batas {made.hours_per_day} jam per hari dalam "
        "putusan. Pilih hari yang lebih kosong.",
        FIELD,
    )


def make_up_refusals(made: MakeUpDay) -> list[Violation]:
    """Everything that speaks against a make-up day."""
    return found(
        made_up_later(made),
        made_up_within_period(made),
        host_is_open(made),
        work_is_expected(made),
        made_up_within_day(made),
    )
