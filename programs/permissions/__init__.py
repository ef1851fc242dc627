"""Who may do what in outreach, one file for each noun."""

from programs.permissions.agreement import (
    AGREEMENT_KEEPERS,
    AGREEMENT_READERS,
    FOLLOWERS,
    can_copy_agreement,
    can_follow_up,
    can_keep_agreement,
    can_record_progress,
    can_show_as_example,
    is_of_place,
)
from programs.permissions.event import FILE_ROLES, MANAGER_ROLES, MATERIAL_ROLES, READER_ROLES, VILLAGE_ROLES

__all__ = [
    "AGREEMENT_KEEPERS",
    "AGREEMENT_READERS",
    "FILE_ROLES",
    "FOLLOWERS",
    "MANAGER_ROLES",
    "MATERIAL_ROLES",
    "READER_ROLES",
    "VILLAGE_ROLES",
    "can_copy_agreement",
    "can_follow_up",
    "can_keep_agreement",
    "can_record_progress",
    "can_show_as_example",
    "is_of_place",
]
