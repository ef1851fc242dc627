"""What is sent to a village with its link: the event and nothing about any person."""

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Zone
from programs.models import OutreachEvent


def invitation_text(event: OutreachEvent, address: str) -> str:
    """The message for WhatsApp; the PIN is never in it."""
    starts = timezone.localtime(event.starts_at, timezone=event.zone)
    when = f"{date_format(starts, 'l, j F Y')} pukul {starts:%H.%M} {Zone(event.office.timezone).label}"
    return (
        f"{event.office} mengundang Anda: {event.title}, {when}, di {event.venue}, {event.village}. "
        f"Jawab lewat tautan ini: {address} PIN diberitahukan lewat telepon."
    )
