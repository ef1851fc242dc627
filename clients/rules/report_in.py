"""The duty to report: its rhythm, how early a client may come, and what misses in a row mean (R43, R46)."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format

from bapas_portal.law import Violation
from clients.rules.calendar import MONTHS_OF_A_YEAR, add_months
from clients.rules.person import NO_ARTICLE
from clients.rules.series import next_visiting_day

DAYS_IN_MONTH = 30  # a Bulan as the law counts it (KUHP art. 184); a step of whole Bulan keeps the day of the month
MISSES_BEFORE_REVOCATION = 3  # R46
MISSED_REPORT_INS_ARTICLE = "Syarat khusus pembebasan bersyarat dalam standar layanan pencabutan Ditjenpas"
COMMON_STEPS = (7, 14, 30, 60, 90)


def months_of(every: int) -> int:
    """How many calendar months a step of `every` days stands for; 0 when it is counted in days.

    A step of 30, 60 or 90 days is one, two or three months: the client reports on the same day of the month (R43).
    """
    return every // DAYS_IN_MONTH if every % DAYS_IN_MONTH == 0 else 0


def rhythm_in_words(every: int) -> str:
    """The step as the card and the screen say it."""
    months = months_of(every)
    if months == 1:
        return "sebulan sekali, pada tanggal yang sama"
    if months:
        return f"{months} bulan sekali, pada tanggal yang sama"
    if every % 7 == 0:
        return "seminggu sekali" if every == 7 else f"{every // 7} minggu sekali"
    return "setiap hari" if every == 1 else f"setiap {every} hari"


def rhythm_day_after(anchor: date, every: int, after: date) -> date:
    """The first day after `after` in a rhythm counted from `anchor`.

    Counting from the anchor, and not from the day before, brings 28 February back to 31 March and keeps a day that was
    moved off a holiday from moving those after it.
    """
    months = months_of(every)
    if not months:
        behind = max(0, (after - anchor).days)
        return anchor + timedelta(days=every * (behind // every + 1))
    gone = (after.year - anchor.year) * MONTHS_OF_A_YEAR + after.month - anchor.month
    steps = max(1, gone // months)
    while (day := add_months(anchor, steps * months)) <= after:
        steps += 1
    return day


def due_day(rhythm_day: date, ends_on: date | None, *, moves_off_holidays: bool) -> date:
    """The day the client must come: moved to the next working day where the office says so, never past the end."""
    if not moves_off_holidays:
        return rhythm_day
    moved = next_visiting_day(rhythm_day)
    return rhythm_day if ends_on is not None and moved > ends_on else moved


def earliest_report(due_on: date, every: int, early_days: int) -> date:
    """From when a report counts for the duty: at most `early_days` before it, and never before half the step."""
    return due_on - timedelta(days=min(early_days, every // 2))


def report_not_too_early(reported_on: date, due_on: date, every: int, early_days: int) -> Violation | None:
    """A report long before its day belongs to no duty: it is written down as a visit outside the schedule."""
    earliest = earliest_report(due_on, every, early_days)
    if reported_on >= earliest:
        return None
    message = (
        f"Jatuh tempo berikutnya {date_format(due_on, 'j F Y')} dan baru dapat dicatat mulai "
        f"{date_format(earliest, 'j F Y')}. Catat kedatangan ini dari loket: portal menyimpannya sebagai "
        "kedatangan di luar jadwal."
    )
    return Violation("report_early", NO_ARTICLE, message)


@dataclass(frozen=True, slots=True)
class MissesAlert:
    """What the screen says about report-ins missed in a row."""

    title: str
    text: str
    tone: str
    article: str
    may_be_revoked: bool


def misses_alert(misses: int) -> MissesAlert | None:
    """R46: the alert at one, two and three misses in a row, with its article; None without a miss."""
    if misses < 1:
        return None
    left = MISSES_BEFORE_REVOCATION - misses
    if left <= 0:
        text = "Buka laporan masalah: pencabutan dapat diusulkan lewat sidang Tim Pengamat Pemasyarakatan."
    elif left == 1:
        text = "Sekali lagi tidak lapor, pencabutan dapat diusulkan. Temui klien dan catat sebabnya."
    else:
        text = (
            f"Pada {MISSES_BEFORE_REVOCATION} kali berturut-turut pencabutan dapat diusulkan. Hubungi klien sekarang."
        )
    title = "Tidak lapor 1 kali" if misses == 1 else f"Tidak lapor {misses} kali berturut-turut"
    return MissesAlert(title, text, "bad" if left <= 0 else "warn", MISSED_REPORT_INS_ARTICLE, left <= 0)
