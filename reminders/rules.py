"""What the outbox decides by numbers alone: whether a rule storms, and who is in the group that is compared with."""

from collections.abc import Sequence
from statistics import median
from uuid import UUID

from django.utils.crypto import salted_hmac

STORM_FACTOR = 10
USUAL_DAYS = 28  # days before today whose numbers say what is usual


def usual_number(per_day: Sequence[int]) -> int:
    """What a rule usually brings in a day: the median of the days on which it was asked; 0 without such a day."""
    return round(median(per_day)) if per_day else 0


def is_storm(found: int, usual: int, floor: int) -> bool:
    """Whether `found` new reminders in one day are ten times the usual number or more, and also above `floor`."""
    return found > floor and found >= STORM_FACTOR * usual


def is_in_control_group(rule: str, key: UUID, percent: int) -> bool:
    """Whether this recipient belongs to the `percent` of a rule's recipients who are not told.

    Drawn by a keyed hash: nobody can choose or foresee it, one person stays in one group of a rule, and a larger share
    keeps everybody who was in a smaller one.
    """
    drawn = int.from_bytes(salted_hmac("reminders.control", f"{rule}:{key}", algorithm="sha256").digest()[:8])
    return drawn * 100 < percent << 64
