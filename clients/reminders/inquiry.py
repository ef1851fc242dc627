"""Whom the clock of a Litmas concerns: its officer, or who stands in, at half time and a day before.

The head while nobody has it.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from django.urls import reverse
from django.utils import timezone

from accounts.models import Office
from clients.documents.writing import written_time
from clients.inquiry_clock import half_of
from clients.models import SocialInquiry
from clients.querysets import SocialInquiryQuerySet
from clients.recipients import each_told, heads_of, officer_or_heads
from clients.rules.inquiry import LAST_DAY
from reminders.registry import DueReminder, Rule, Value, as_code

LOOK_BACK_DAYS = 1  # a worker that was away for a day still tells; the shortest clock is three days
UNASSIGNED_DAYS = 7  # the portal's own choice: the longest clock of a Litmas; an older request is on the overdue list
PLACEHOLDERS = {"nomor": "nomor register Litmas", "tanggal": "hari tenggat", "jam": "jam tenggat"}


def half_gone(office: Office, day: date) -> Iterator[DueReminder]:
    """Litmas of which half of the time is gone on `day`, or was the day before for a worker that was away."""
    told = officer_or_heads(office, day, heads_of(office))
    for inquiry in _in_hand(office):
        half = half_of(inquiry)
        if half is not None and _is_told_on(half, office, day):
            yield from _to_officer(inquiry, told, half, f"Separuh waktu Litmas lewat: {inquiry.register_no}")


def last_day(office: Office, day: date) -> Iterator[DueReminder]:
    """Litmas that must be sent within a day."""
    told = officer_or_heads(office, day, heads_of(office))
    for inquiry in _in_hand(office):
        if inquiry.due_at is None:
            continue
        before = inquiry.due_at - LAST_DAY
        if _is_told_on(before, office, day):
            yield from _to_officer(
                inquiry, told, before, f"Litmas harus dikirim dalam satu hari: {inquiry.register_no}"
            )


def nobody_has_it(office: Office, day: date) -> Iterator[DueReminder]:
    """Requests whose clock runs already and that no officer has: for the head, once for each request."""
    heads = heads_of(office)
    since = datetime.combine(day - timedelta(days=UNASSIGNED_DAYS), time.min, tzinfo=office.zone)
    waiting = SocialInquiry.objects.filter(office=office, received_at__gte=since).unassigned()
    for inquiry in waiting.exclude(due_at=None).select_related("office"):
        until = written_time(inquiry.due_at, office)
        yield from each_told(
            heads,
            subject=inquiry.public_id,
            occasion=inquiry.received_at.astimezone(office.zone).date(),
            due_at=inquiry.registered_at,
            title=f"Litmas belum punya petugas: {inquiry.register_no}",
            body=f"Tenggatnya sudah berjalan dan habis {until}. Tunjuk petugas.",
            path=reverse("clients:inquiry_detail", args=[inquiry.public_id]),
            values=_values(inquiry),
        )


def _in_hand(office: Office) -> SocialInquiryQuerySet:
    """Unfinished Litmas with a clock that runs."""
    rows = SocialInquiry.objects.filter(office=office, due_at__gt=timezone.now())
    return rows.unfinished().select_related("kind", "office")


def _is_told_on(at: datetime, office: Office, day: date) -> bool:
    """Whether that moment lies on `day`, or on the day before."""
    return day - timedelta(days=LOOK_BACK_DAYS) <= at.astimezone(office.zone).date() <= day


def _to_officer(
    inquiry: SocialInquiry, told: Callable[[int | None], list[int]], at: datetime, title: str
) -> Iterator[DueReminder]:
    """By register number, since it travels by e-mail and stands on lock screens."""
    yield from each_told(
        told(inquiry.officer_id),
        subject=inquiry.public_id,
        occasion=at.astimezone(inquiry.office.zone).date(),
        due_at=at,
        title=title,
        body=f"Tenggat {written_time(inquiry.due_at, inquiry.office)}. Sekarang: {inquiry.get_state_display()}.",
        path=reverse("clients:inquiry_detail", args=[inquiry.public_id]),
        values=_values(inquiry),
    )


def _values(inquiry: SocialInquiry) -> dict[str, Value]:
    if inquiry.due_at is None:
        raise ValueError("A clock that runs ends at a moment.")
    ends = inquiry.due_at.astimezone(inquiry.office.zone)
    return {"nomor": as_code(inquiry.register_no), "tanggal": ends.date(), "jam": ends.time()}


RULES = (
    Rule(
        name="inquiry_half",
        label="Separuh waktu Litmas lewat",
        description="Ketika separuh tenggat Litmas lewat, kepada Pembimbing Kemasyarakatannya (kepala Bapas bila "
        "belum ada).",
        find=half_gone,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="inquiry_last_day",
        label="Litmas harus dikirim dalam satu hari",
        description="Satu hari sebelum tenggat Litmas, kepada Pembimbing Kemasyarakatannya (kepala Bapas bila "
        "belum ada).",
        find=last_day,
        placeholders=PLACEHOLDERS,
    ),
    Rule(
        name="inquiry_unassigned",
        label="Litmas belum punya petugas",
        description="Selama permintaan yang tenggatnya berjalan belum punya petugas, kepada kepala Bapas.",
        find=nobody_has_it,
        placeholders=PLACEHOLDERS,
    ),
)
