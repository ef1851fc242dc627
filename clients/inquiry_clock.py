"""How the clock of a Litmas stands now, in words an officer reads at a glance."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings

from clients.models import InquiryKind, SocialInquiry
from clients.rules.inquiry import clock_start, due_at, half_of_clock

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ClockFace:
    """What a row shows: "sisa 1 hari 4 jam" and its tone."""

    text: str
    tone: str


def duration(span: timedelta) -> str:
    """A length of time in its two largest units: "1 hari 4 jam", "6 jam", "20 menit"."""
    days, rest = divmod(span, DAY)
    hours, rest = divmod(rest, HOUR)
    if days:
        return f"{days} hari {hours} jam" if hours else f"{days} hari"
    minutes = rest // timedelta(minutes=1)
    return f"{hours} jam" if hours else f"{max(minutes, 1)} menit"


def due_of(inquiry: SocialInquiry) -> datetime | None:
    """When the report must be sent by the clock of its kind, as that stands now."""
    return due_at(
        inquiry.kind.clock,
        inquiry.kind.clock_value,
        received_at=inquiry.received_at,
        assigned_at=inquiry.assigned_at,
        zone=inquiry.office.zone,
        closes=settings.OFFICE_CLOSES_AT,
    )


def half_of(inquiry: SocialInquiry) -> datetime | None:
    """The moment at which half of its time is gone; None while the clock waits."""
    start = clock_start(inquiry.kind.clock, inquiry.received_at, inquiry.assigned_at)
    if start is None or inquiry.due_at is None:
        return None
    return half_of_clock(start, inquiry.due_at)


def clock_face(inquiry: SocialInquiry, now: datetime) -> ClockFace:
    """What is left of the clock, by how much it was passed, or how it was met."""
    if inquiry.state in {SocialInquiry.State.RETURNED, SocialInquiry.State.CANCELLED}:
        return ClockFace(inquiry.get_state_display(), "neutral")
    if inquiry.due_at is None:
        return ClockFace("berjalan setelah petugas ditunjuk", "neutral")
    if inquiry.sent_at is not None:
        late = inquiry.sent_at - inquiry.due_at
        if late > timedelta(0):
            return ClockFace(f"dikirim lewat {duration(late)}", "bad")
        return ClockFace("dikirim tepat waktu", "good")
    if now > inquiry.due_at:
        return ClockFace(f"lewat {duration(now - inquiry.due_at)}", "bad")
    half = half_of(inquiry)
    text = f"sisa {duration(inquiry.due_at - now)}"
    if inquiry.officer_id is None:
        return ClockFace(f"{text}, belum ada petugas", "bad")
    return ClockFace(text, "warn" if half is not None and now >= half else "info")


def clock_in_words(kind: InquiryKind) -> str:
    """ "72 jam sejak permintaan diterima" or "7 hari kerja sejak penunjukan petugas"."""
    return f"{kind.clock_value} {kind.get_clock_display()}"
