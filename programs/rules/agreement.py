"""The life of an agreement from exploring to its end, and how near that end is (DOMAIN §3.6).

An agreement in force is a signed one between its first and its last day; no state is written for that. Months are those
of the calendar: an agreement that ends on 31 August is six months away on 28 February.
"""

from calendar import monthrange
from datetime import date
from enum import StrEnum

from accounts.permissions import ALLOWED, Verdict, denied

EXPLORING, DRAFTING, LEGAL_REVIEW, AGREED = "exploring", "drafting", "legal_review", "agreed"
SIGNED, RENEWED, TERMINATED = "signed", "renewed", "terminated"

TRANSITIONS: dict[str, tuple[str, ...]] = {
    EXPLORING: (DRAFTING, TERMINATED),
    DRAFTING: (LEGAL_REVIEW, EXPLORING, TERMINATED),
    LEGAL_REVIEW: (AGREED, DRAFTING, TERMINATED),
    AGREED: (SIGNED, DRAFTING, TERMINATED),
    SIGNED: (RENEWED, TERMINATED),
    RENEWED: (),
    TERMINATED: (),
}
"""From each state the next one, then the way back where the parties think again, then the end."""

BEFORE_SIGNING = (EXPLORING, DRAFTING, LEGAL_REVIEW, AGREED)
BY_ONE_TAP = (EXPLORING, DRAFTING, LEGAL_REVIEW, AGREED)
"""States that are entered without further facts; signing, renewing and ending ask for theirs."""

WARN_MONTHS, URGE_MONTHS = 6, 1
"""When the end is announced: time to negotiate, then the last moment (DOMAIN §3.6, renewal_due)."""

LONGEST_YEARS = 20
"""Beyond this the last day is a slip of the finger."""


class Phase(StrEnum):
    """How a signed agreement stands on a day."""

    UNSIGNED = "unsigned"
    UPCOMING = "upcoming"
    IN_FORCE = "in_force"
    ENDS_IN_SIX_MONTHS = "six_months"
    ENDS_IN_A_MONTH = "one_month"
    EXPIRED = "expired"
    TERMINATED = "terminated"


def add_months(day: date, months: int) -> date:
    """The same day so many calendar months later (or earlier), or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def phase(state: str, starts_on: date | None, ends_on: date | None, today: date) -> Phase:
    """How an agreement stands today; one that was renewed runs on to its own last day without a warning."""
    if state == TERMINATED:
        return Phase.TERMINATED
    if state in BEFORE_SIGNING or starts_on is None or ends_on is None:
        return Phase.UNSIGNED
    if today < starts_on:
        return Phase.UPCOMING
    if today > ends_on:
        return Phase.EXPIRED
    if state == RENEWED or ends_on > add_months(today, WARN_MONTHS):
        return Phase.IN_FORCE
    return Phase.ENDS_IN_SIX_MONTHS if ends_on > add_months(today, URGE_MONTHS) else Phase.ENDS_IN_A_MONTH


def step_allowed(state: str, to: str) -> Verdict:
    """Whether an agreement may go from one state to another."""
    if to in TRANSITIONS.get(state, ()):
        return ALLOWED
    if state in (RENEWED, TERMINATED):
        return denied("Perjanjian ini sudah selesai dan tidak dapat diubah lagi.")
    if state == SIGNED:
        return denied("Perjanjian ini sudah ditandatangani. Perbarui atau akhiri.")
    return denied("Langkah ini tidak sesuai keadaan perjanjian sekarang. Muat ulang halaman.")


def ready_for(to: str, *, scope: str, partners: int) -> Verdict:
    """A text goes to legal review and beyond only when it says what it is about and with whom."""
    if to not in (LEGAL_REVIEW, AGREED, SIGNED):
        return ALLOWED
    if not scope.strip():
        return denied("Isi dahulu ruang lingkupnya: apa yang dikerjakan bersama.")
    if not partners:
        return denied("Catat dahulu sedikitnya satu mitra.")
    return ALLOWED


def term_allowed(signed_on: date, starts_on: date, ends_on: date, today: date) -> Verdict:
    """An agreement is signed before it is recorded as signed, runs forward, and not for longer than people plan."""
    if signed_on > today:
        return denied("Tanggal penandatanganan belum tiba. Catat setelah ditandatangani.")
    if ends_on < starts_on:
        return denied("Perjanjian tidak dapat berakhir sebelum berlaku.")
    if ends_on > add_months(starts_on, 12 * LONGEST_YEARS):
        return denied(f"Perjanjian paling lama {LONGEST_YEARS} tahun. Periksa tahunnya.")
    return ALLOWED


def amendment_allowed(
    state: str, starts_on: date | None, ends_on: date | None, signed_on: date, *, not_before: date | None, today: date
) -> Verdict:
    """An addendum changes a signed agreement before its last day has passed, after the addendum before it."""
    if state != SIGNED or starts_on is None or ends_on is None:
        return denied("Addendum hanya dibuat untuk perjanjian yang sudah ditandatangani dan belum selesai.")
    if signed_on > today:
        return denied("Tanggal penandatanganan belum tiba. Catat setelah ditandatangani.")
    if signed_on > ends_on:
        return denied("Perjanjian sudah habis pada tanggal itu. Perbarui perjanjiannya, bukan dengan addendum.")
    if not_before and signed_on < not_before:
        return denied("Addendum ditandatangani setelah perjanjian dan addendum sebelumnya. Periksa tanggalnya.")
    return ALLOWED


def new_end_allowed(new: date, *, starts_on: date, ends_on: date, signed_on: date) -> Verdict:
    """The new last day differs from the old one, lies not before the addendum, nor beyond what people plan."""
    if new == ends_on:
        return denied("Hari terakhir ini sama dengan yang sekarang. Kosongkan bila masa berlakunya tidak berubah.")
    if new < max(signed_on, starts_on):
        return denied("Hari terakhir yang baru tidak boleh sebelum addendum ditandatangani atau perjanjian berlaku.")
    if new > add_months(starts_on, 12 * LONGEST_YEARS):
        return denied(f"Perjanjian paling lama {LONGEST_YEARS} tahun. Periksa tahunnya.")
    return ALLOWED


def ending_allowed(ended_on: date, starts_on: date | None, today: date) -> Verdict:
    """An agreement is ended on a day that has come, not before it ran."""
    if ended_on > today:
        return denied("Tanggal berakhir belum tiba.")
    if starts_on and ended_on < starts_on:
        return denied("Perjanjian tidak dapat berakhir sebelum berlaku.")
    return ALLOWED
