"""What is sent to a village with its link: the event and nothing about any person."""

from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import Zone
from programs.models import OutreachEvent


def event_in_words(event: OutreachEvent) -> str:
    """When and where, on the clock of the office."""
    starts = timezone.localtime(event.starts_at, timezone=event.zone)
    when = f"{date_format(starts, 'l, j F Y')} pukul {starts:%H.%M} {Zone(event.office.timezone).label}"
    return f"{when}, di {event.venue}, {event.village}"


def invitation_text(event: OutreachEvent, address: str) -> str:
    """The message for WhatsApp; the PIN is never in it."""
    return (
        f"{event.office} mengundang Anda: {event.title}, {event_in_words(event)}. "
        f"Jawab lewat tautan ini: {address} PIN diberitahukan lewat telepon."
    )
