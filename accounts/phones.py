"""Telephone numbers as a gateway needs them."""

from lokal import parse_phone


def mobile_number(text: str) -> str:
    """The number as "+6281234567890" when a message can reach it; "" for a landline and for what is no number."""
    info = parse_phone(text)
    return info.e164 if info.valid and info.e164 and info.type == "mobile" else ""
