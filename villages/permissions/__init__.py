"""What people may do with villages beyond reading."""

from villages.permissions.community import can_keep_community, can_rate_readiness, shows_phones
from villages.permissions.official import can_call_official, can_record_official

__all__ = ["can_call_official", "can_keep_community", "can_rate_readiness", "can_record_official", "shows_phones"]
