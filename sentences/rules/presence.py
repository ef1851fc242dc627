"""What a host's word about a day must keep to: opening hours, and the minutes to take it back.

No article of the law says these; they keep the record of presence honest.
"""

from datetime import datetime, time, timedelta

from bapas_portal.law import Violation

TAKE_BACK_WITHIN = timedelta(minutes=10)


def told_time(told: time, now: time, opens_at: time, closes_at: time, *, is_today: bool) -> Violation | None:
    """A time typed by hand lies within the opening hours of the host, and is not still to come."""
    if not opens_at <= told <= closes_at:
        return Violation(
            "PRESENCE",
            "",
            f"Jam {told:%H.%M} di luar jam buka ({opens_at:%H.%M} sampai {closes_at:%H.%M}). "
            "Bila memang demikian, hubungi petugas Bapas.",
            "at",
        )
    if is_today and told > now:
        return Violation("PRESENCE", "", f"Jam {told:%H.%M} masih akan datang; sekarang {now:%H.%M}.", "at")
    return None


def can_be_taken_back(recorded_at: datetime, now: datetime) -> bool:
    """For ten minutes a tap can be undone; after that the officer puts it right."""
    return now - recorded_at <= TAKE_BACK_WITHIN
