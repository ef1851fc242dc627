"""What a new row of outreach starts with: named by migrations, so no live model stands beside it."""

import secrets

CODE_SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"


def new_survey_code() -> str:
    """Six signs for the wall that are read aloud and typed without confusion."""
    return "".join(secrets.choice(CODE_SIGNS) for _ in range(6))


def number_without_order() -> int:
    """The key of a row that must not say before or after which other it came."""
    return secrets.randbelow(2**63 - 1) + 1
