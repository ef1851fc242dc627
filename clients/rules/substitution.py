"""Who may stand in for whom, and for how long."""

from datetime import date

from bapas_portal.law import Violation
from clients.rules.person import NO_ARTICLE

LONGEST_SUBSTITUTION_DAYS = 184
"""Half a year: who is away longer gives the caseload to colleagues for good."""


def substitution_period(since: date, until: date, today: date) -> Violation | None:
    """From today at the earliest, forward, and at most half a year."""
    if since < today:
        return Violation("substitution-past", NO_ARTICLE, "Penggantian mulai hari ini atau sesudahnya.", "since")
    if until < since:
        return Violation(
            "substitution-backward", NO_ARTICLE, "Penggantian tidak dapat berakhir sebelum mulai.", "until"
        )
    if (until - since).days >= LONGEST_SUBSTITUTION_DAYS:
        message = (
            f"Paling lama {LONGEST_SUBSTITUTION_DAYS} hari. Untuk lebih lama, serahkan perkaranya kepada rekannya."
        )
        return Violation("substitution-long", NO_ARTICLE, message, "until")
    return None
