"""What a weekly plan may hold (KUHP art. 85(5); UU 11/2012 art. 76; PP 58/2022)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

from bapas_portal.law import Violation
from sentences.rules.day import hours_and_minutes

DAY_BEGINS, DAY_ENDS = time(6), time(18)
"""Daytime for a child, as the draft of the government regulation read it: from six to six."""

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""Monday 1 to Sunday 7, as the calendar counts them."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """Work on one weekday, Monday 1 to Sunday 7: from when, and for how many minutes."""

    weekday: int
    starts_at: time
    minutes: int


def ends_at(starts_at: time, minutes: int) -> time | None:
    """When work ends on the same day; None when it would pass midnight."""
    end = starts_at.hour * 60 + starts_at.minute + minutes
    return time(end // 60, end % 60) if end < 24 * 60 else None


def plan_within_day(weekday: int, minutes: int, hours_per_day: int, *, article: str) -> Violation | None:
    """R3: no planned day is longer than the hours per day of the judgment."""
    if 0 < minutes <= hours_per_day * 60:
        return None
    return Violation(
        "R3",
        article,
        f"{hours_and_minutes(minutes)} melewati batas {hours_per_day} jam per hari dalam putusan.",
        f"hours_{weekday}",
    )


def plan_for_a_child(weekday: int, starts_at: time, minutes: int, study: tuple[time, time] | None) -> Violation | None:
    """R32: a child works in daytime and never in school hours (Monday to Friday)."""
    end = ends_at(starts_at, minutes)
    field = f"starts_{weekday}"
    if end is None or starts_at < DAY_BEGINS or end > DAY_ENDS:
        message = "Anak bekerja pada siang hari, antara pukul 06.00 dan 18.00."
    elif study and weekday <= 5 and starts_at < study[1] and end > study[0]:
        message = f"Jadwal ini mengganggu jam sekolah ({study[0]:%H.%M} sampai {study[1]:%H.%M})."
    else:
        return None
    return Violation("R32", "PP 58/2022", message, field)


def plan_ends_on_its_day(weekday: int, starts_at: time, minutes: int) -> Violation | None:
    """R11b: a planned day ends before midnight."""
    if ends_at(starts_at, minutes) is not None:
        return None
    return Violation("R11b", "KUHP pasal 85 ayat 5", "Kerja berakhir sebelum tengah malam.", f"starts_{weekday}")


def plan_while_open(
    days: Iterable[PlannedDay], open_days: Iterable[int], opens_at: time, closes_at: time, *, name: str
) -> list[Violation]:
    """Every planned day is a day on which the site is open, and lies within its hours."""
    days_open = frozenset(open_days)
    broken = []
    for day in days:
        weekday, end = WEEKDAYS[day.weekday - 1], ends_at(day.starts_at, day.minutes)
        if day.weekday not in days_open:
            message = f"{name} tutup pada hari {weekday}. Pindahkan jadwal hari itu, atau pilih tempat lain."
            broken.append(Violation("site_days", "", message, f"hours_{day.weekday}"))
        elif day.starts_at < opens_at or end is None or end > closes_at:
            message = (
                f"{name} buka pukul {opens_at:%H.%M} sampai {closes_at:%H.%M}; jadwal hari {weekday} di luar jam itu. "
                "Ubah jam jadwalnya, atau pilih tempat lain."
            )
            broken.append(Violation("site_hours", "", message, f"starts_{day.weekday}"))
    return broken
