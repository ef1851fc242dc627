"""Telephone numbers as the outbox remembers them: never in the clear."""

from django.utils.crypto import salted_hmac


def number_hash(number: str) -> str:
    """A keyed hash of a number in the form "+6281234567890"; empty for none."""
    return salted_hmac("reminders.number", number, algorithm="sha256").hexdigest() if number else ""
