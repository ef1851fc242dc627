"""The two clocks of a Litmas: hours from the receipt of the request, or working days from the officer's appointment.

Which one runs, for how long and by what basis is data (`InquiryKind`); how it runs is here.
"""

from datetime import date, datetime, time, timedelta, tzinfo

from bapas_portal.law import Violation
from clients.rules.calendar import after_office_days
from clients.rules.person import NO_ARTICLE

HOURS_FROM_RECEIPT = "hours_from_receipt"
WORKING_DAYS_FROM_ASSIGNMENT = "working_days_from_assignment"
LAST_DAY = timedelta(days=1)


def clock_start(clock: str, received_at: datetime, assigned_at: datetime | None) -> datetime | None:
    """When the clock began to run; None while it waits for an appointment."""
    return received_at if clock == HOURS_FROM_RECEIPT else assigned_at


def due_at(
    clock: str, value: int, *, received_at: datetime, assigned_at: datetime | None, zone: tzinfo, closes: time
) -> datetime | None:
    """The last moment to send the report: `value` hours after receipt, day and night, or the end of office hours
    (`closes`, on the clock of `zone`) of the `value`-th working day after the appointment.

    None while the clock waits for an appointment.
    """
    if clock == HOURS_FROM_RECEIPT:
        return received_at + timedelta(hours=value)
    if assigned_at is None:
        return None
    last_day = after_office_days(assigned_at.astimezone(zone).date(), value)
    return datetime.combine(last_day, closes, tzinfo=zone)


def half_of_clock(start: datetime, due: datetime) -> datetime:
    """The moment at which half of the time is gone: from here a Litmas counts as due soon."""
    return start + (due - start) / 2


def request_in_order(request_on: date, received_at: datetime, now: datetime, zone: tzinfo) -> Violation | None:
    """A letter is received after it was written, and not in the future."""
    if received_at > now:
        message = "Waktu diterima tidak boleh di masa depan."
        return Violation("inquiry_received", NO_ARTICLE, message, field="received_at")
    if request_on > received_at.astimezone(zone).date():
        message = "Surat permintaan tidak boleh bertanggal sesudah diterima."
        return Violation("inquiry_request_date", NO_ARTICLE, message, field="request_on")
    return None
