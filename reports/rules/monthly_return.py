"""How a monthly return moves on (DOMAIN §4): sent by the head, accepted or sent back by the Kanwil, then locked."""

from calendar import monthrange
from datetime import date

from bapas_portal.law import Violation
from reports.figures.period import Period, first_of_month, month_label

DRAFT, SUBMITTED, RETURNED, ACCEPTED, LOCKED = "draft", "submitted", "returned", "accepted", "locked"
FROZEN = (SUBMITTED, ACCEPTED, LOCKED)
WORDS = {SUBMITTED: "sudah dikirim", ACCEPTED: "sudah diterima Kanwil", LOCKED: "sudah dikunci"}
NO_ARTICLE = ""


def due_on(month: date, due_day: int) -> date:
    """The last day on which a return is in time: that day of the following month, or its last day."""
    following = first_of_month(month, 1)
    return following.replace(day=min(due_day, monthrange(following.year, following.month)[1]))


def can_be_submitted(
    month: date, state: str, today: date, last_submitted: date | None, is_first: bool
) -> Violation | None:
    """A finished month, not sent yet, after the month before it.

    `last_submitted` is the latest earlier month whose return is sent and not sent back; None with `is_first` when the
    office never sent one before.
    """
    if state in FROZEN:
        return _refused("state", f"Laporan {month_label(month)} {WORDS[state]}, jadi tidak dikirim lagi.")
    if today <= Period.month(month).last:
        return _refused("month", f"{month_label(month)} belum selesai. Laporan dikirim setelah hari terakhirnya.")
    before = first_of_month(month, -1)
    if not is_first and last_submitted != before:
        return _refused("order", f"Kirim dulu laporan {month_label(before)}: awal bulan ini adalah akhir bulan itu.")
    return None


def can_be_accepted(month: date, state: str, state_before: str | None) -> Violation | None:
    """A return that waits for the Kanwil, after the month before it."""
    if state != SUBMITTED:
        return _refused("state", f"Laporan {month_label(month)} tidak sedang menunggu Kanwil.")
    if state_before == SUBMITTED:
        before = month_label(first_of_month(month, -1))
        return _refused("order", f"Terima dulu laporan {before}.")
    return None


def can_be_sent_back(month: date, state: str, state_after: str | None) -> Violation | None:
    """A return that is sent or accepted, as long as no later month rests on its closing."""
    if state == LOCKED:
        return _refused("state", f"Laporan {month_label(month)} sudah dikunci. Koreksi masuk ke laporan berikutnya.")
    if state not in (SUBMITTED, ACCEPTED):
        return _refused("state", f"Laporan {month_label(month)} belum dikirim.")
    if state_after in FROZEN:
        after = month_label(first_of_month(month, 1))
        return _refused("order", f"Kembalikan dulu laporan {after}: awalnya berdasar pada akhir bulan ini.")
    return None


def can_be_locked(month: date, state: str) -> Violation | None:
    """Only what the Kanwil accepted."""
    if state == LOCKED:
        return _refused("state", f"Laporan {month_label(month)} sudah dikunci.")
    if state != ACCEPTED:
        return _refused("state", f"Laporan {month_label(month)} belum diterima Kanwil.")
    return None


def _refused(code: str, message: str) -> Violation:
    return Violation(code, NO_ARTICLE, message)
