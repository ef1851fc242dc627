"""The text of a message to somebody without an account: the rule's words, and nothing from a case."""

from django.conf import settings
from django.urls import Resolver404, resolve

from reminders.models import Delivery, Reminder

STOP_WORD = "BERHENTI"
STOP_LINE = f"Balas {STOP_WORD} bila tidak ingin menerima pesan ini lagi."


def is_public(path: str) -> bool:
    """Whether the page opens without an account: only then is its address of use, and safe, in a message."""
    try:
        view = resolve(path.partition("?")[0]).func
    except Resolver404:
        return False
    return not getattr(view, "login_required", True)


def text_for(reminder: Reminder, channel: str) -> str:
    """The body as this channel carries it. Whoever answers by hand or by e-mail needs no word to stop."""
    parts = [reminder.body]
    if is_public(reminder.path):
        parts.append(f"{settings.SITE_URL}{reminder.path}")
    if channel in {Delivery.Channel.WHATSAPP, Delivery.Channel.SMS}:
        parts.append(STOP_LINE)
    return "\n\n".join(part for part in parts if part)
