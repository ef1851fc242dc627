"""The text of a message to somebody without an account: the rule's words, and nothing from a case."""

from django.conf import settings
from django.urls import Resolver404, resolve

from reminders.models import Delivery, Reminder
from reminders.stop_links import stop_address

STOP_WORD = "BERHENTI"


def is_public(path: str) -> bool:
    """Whether the page opens without an account: only then is its address of use, and safe, in a message."""
    try:
        view = resolve(path.partition("?")[0]).func
    except Resolver404:
        return False
    return not getattr(view, "login_required", True)


def stop_address_of(reminder: Reminder) -> str:
    """The link with which its recipient stops further messages; repeated, the message carries the same one."""
    return stop_address(reminder.recipient_kind, reminder.recipient_key, reminder.due_at.date())


def text_for(reminder: Reminder, channel: str) -> str:
    """The body as this channel carries it, with how to stop; whoever is told by hand says so to the officer."""
    parts = [reminder.body]
    if is_public(reminder.path):
        parts.append(f"{settings.SITE_URL}{reminder.path}")
    if channel in {Delivery.Channel.WHATSAPP, Delivery.Channel.SMS}:
        parts.append(f"Balas {STOP_WORD} atau buka {stop_address_of(reminder)} bila tidak ingin menerima pesan lagi.")
    elif channel == Delivery.Channel.EMAIL:
        parts.append(f"Buka {stop_address_of(reminder)} bila tidak ingin menerima pesan lagi.")
    return "\n\n".join(part for part in parts if part)
