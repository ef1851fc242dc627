"""Telephone numbers as the outbox remembers them: never in the clear."""

from django.utils.crypto import salted_hmac
from lokal import parse_phone


def mobile_number(typed: str) -> str:
    """The number in the form "+6281234567890"; empty for a landline, which takes no message, and for nonsense."""
    info = parse_phone(typed)
    return info.e164 if info.whatsapp and info.e164 else ""


def number_hash(number: str) -> str:
    """A keyed hash of a number in the form `mobile_number` gives; empty for none."""
    return salted_hmac("reminders.number", number, algorithm="sha256").hexdigest() if number else ""
