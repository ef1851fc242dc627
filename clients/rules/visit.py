"""What a visit and a report-in must agree with."""

from datetime import date, datetime

from django.utils.formats import date_format

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE


def visit_happened(occurred_at: datetime, now: datetime) -> Violation | None:
    """What is written down as done has been done."""
    if occurred_at > now:
        message = "Waktu kunjungan tidak boleh di masa depan."
        return Violation("visit_time", NO_ARTICLE, message, field="occurred_at")
    return None


def visit_ended(occurred_at: datetime, ended_at: datetime | None, now: datetime) -> Violation | None:
    """A visit ends after it began, and has ended when it is written down."""
    if ended_at is None:
        return None
    if ended_at < occurred_at:
        return Violation("visit_end", NO_ARTICLE, "Jam selesai tidak boleh sebelum jam mulai.", field="ended")
    if ended_at > now:
        return Violation("visit_end", NO_ARTICLE, "Jam selesai tidak boleh di masa depan.", field="ended")
    return None


def visit_within_case(occurred_on: date, starts_on: date) -> Violation | None:
    """Guidance is visited from its first day on; catches a mistyped year."""
    if occurred_on < starts_on:
        message = f"Kunjungan tidak boleh sebelum mulai bimbingan ({date_format(starts_on, 'j F Y')})."
        return Violation("visit_time", NO_ARTICLE, message, field="occurred_at")
    return None


def next_visit_day(next_on: date, today: date, ends_on: date | None) -> Violation | None:
    """The next visit lies after today and not beyond the end of the case."""
    if next_on <= today:
        message = "Kunjungan berikutnya harus setelah hari ini."
        return Violation("next_visit", NO_ARTICLE, message, field="next_on")
    if ends_on is not None and next_on > ends_on:
        message = f"Kunjungan berikutnya paling lambat pada akhir bimbingan ({date_format(ends_on, 'j F Y')})."
        return Violation("next_visit", NO_ARTICLE, message, field="next_on")
    return None
