"""How long a person may work in one Hari: the local calendar day, and any 24 hours (KUHP art. 85(5), 185)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import date_format

from bapas_portal.law import Violation

LONGEST_HOURS_PER_DAY = 8
DAY_ARTICLE = "KUHP pasal 85 ayat 5"
ONE_DAY = timedelta(hours=24)
"""KUHP art. 185: Hari is a time of 24 hours."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Work from `starts_at` to `ends_at`, of which `break_minutes` were rest and are not work."""

    starts_at: datetime
    ends_at: datetime
    break_minutes: int = 0

    @property
    def minutes(self) -> int:
        """Whole minutes of work, without the break."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60) - self.break_minutes

    def minutes_between(self, since: datetime, until: datetime) -> int:
        """Minutes certainly worked between two moments: when the break was is unknown, so all of it is taken off."""
        overlap = min(self.ends_at, until) - max(self.starts_at, since)
        return max(0, int(overlap.total_seconds() // 60) - self.break_minutes)


def hours_and_minutes(minutes: int) -> str:
    """481 as "8 jam 1 menit"."""
    whole, rest = divmod(minutes, 60)
    return f"{whole} jam {rest} menit" if rest else f"{whole} jam"


def day_in_words(day: date) -> str:
    """21 November 2026, as pages and letters write it."""
    return date_format(day, "j F Y")


def hours_per_day_at_most_8(hours_per_day: int | None) -> Violation | None:
    """R3: the judgment orders 1 to 8 hours a day."""
    if hours_per_day is None or 1 <= hours_per_day <= LONGEST_HOURS_PER_DAY:
        return None
    return Violation(
        "R3",
        DAY_ARTICLE,
        f"{hours_per_day} jam per hari tidak diperbolehkan. Paling lama 8 jam dalam 1 hari; isi 1 sampai 8.",
        "hours_per_day",
    )


def within_day(minutes: int, minutes_already: int, hours_per_day: int) -> Violation | None:
    """R3, R11b: what is claimed for one local day stays within the hours per day of the judgment."""
    total = minutes + minutes_already
    if total <= hours_per_day * 60:
        return None
    before = f", sedangkan {hours_and_minutes(minutes_already)} sudah tercatat pada hari itu" if minutes_already else ""
    room = hours_per_day * 60 - minutes_already
    advice = f"Catat paling lama {hours_and_minutes(room)}" if room > 0 else "Catat pada hari lain"
    return Violation(
        "R11b",
        DAY_ARTICLE,
        f"Sesi ini {hours_and_minutes(minutes)} kerja{before}. Putusan membatasi {hours_per_day} jam per hari; "
        f"istirahat tidak dihitung. {advice}.",
        "ends_time",
    )


def within_any_24_hours(new: Stretch, others: Iterable[Stretch]) -> Violation | None:
    """R11b: no 24 hours, wherever they begin, hold more than 8 hours of work. Refuses only what is certain."""
    near = [new, *(other for other in others if other.ends_at > new.starts_at - ONE_DAY)]
    begins = [stretch.starts_at for stretch in near] + [stretch.ends_at - ONE_DAY for stretch in near]
    for since in begins:
        until = since + ONE_DAY
        if until <= new.starts_at or since >= new.ends_at:
            continue
        worked = sum(stretch.minutes_between(since, until) for stretch in near)
        if worked > LONGEST_HOURS_PER_DAY * 60:
            return Violation(
                "R11b",
                "KUHP pasal 85 ayat 5 dan pasal 185",
                f"Dalam 24 jam tercatat {hours_and_minutes(worked)} kerja. Hari adalah waktu selama 24 jam dan paling "
                "lama 8 jam boleh dikerjakan di dalamnya; mulai lebih siang atau pindahkan ke hari lain.",
                "starts_time",
            )
    return None


def in_one_local_day(stretch: Stretch, zone: ZoneInfo) -> Violation | None:
    """R11b: a session lies in one day of the place where the work is done."""
    last_moment = stretch.ends_at - timedelta(microseconds=1)
    if stretch.starts_at.astimezone(zone).date() == last_moment.astimezone(zone).date():
        return None
    return Violation(
        "R11b",
        "KUHP pasal 185",
        "Sesi ini melewati tengah malam di tempat kerja. Catat sebagai dua sesi, satu untuk setiap hari.",
        "ends_time",
    )
