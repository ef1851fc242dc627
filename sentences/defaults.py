"""What a new row of social work starts with: named by migrations, so no live model stands beside it."""

import secrets

SHEET_CODE_SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def weekdays_but_sunday() -> list[int]:
    """Monday (1) to Saturday (6), as `date.isoweekday` counts."""
    return [1, 2, 3, 4, 5, 6]


def new_sheet_code() -> str:
    """Eight signs that are read aloud without confusion."""
    return "".join(secrets.choice(SHEET_CODE_SIGNS) for _ in range(8))
