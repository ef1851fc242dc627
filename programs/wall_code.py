"""Codes that hang on a wall, as people type them on a phone."""

LONGEST = 8


def as_typed(text: str) -> str:
    """The code in what somebody typed: small letters, spaces and dashes do not matter; "" when nothing is left."""
    return "".join(sign for sign in text.upper() if sign.isascii() and sign.isalnum())[:LONGEST]
