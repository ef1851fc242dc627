"""What people may do with villages beyond reading."""

from villages.permissions.community import can_keep_community, can_rate_readiness, shows_phones
from villages.permissions.official import can_call_official, can_record_official
from villages.permissions.succession import can_drop_succession, can_report_succession

__all__ = [
    "can_call_official",
    "can_drop_succession",
    "can_keep_community",
    "can_rate_readiness",
    "can_record_official",
    "can_report_succession",
    "shows_phones",
]
