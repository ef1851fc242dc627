"""Who may do what in outreach, one file for each noun."""

from programs.permissions.agreement import (
    AGREEMENT_KEEPERS,
    AGREEMENT_READERS,
    FOLLOWERS,
    can_bind,
    can_copy_agreement,
    can_follow_up,
    can_keep_agreement,
    can_record_progress,
    can_report_promise,
    can_show_as_example,
    is_of_place,
)
from programs.permissions.event import FILE_ROLES, MANAGER_ROLES, MATERIAL_ROLES, READER_ROLES, VILLAGE_ROLES
from programs.permissions.foster import (
    FOSTER_KEEPERS,
    FOSTER_READERS,
    can_keep_finding,
    can_keep_foster,
    can_take_foster_step,
)

__all__ = [
    "AGREEMENT_KEEPERS",
    "AGREEMENT_READERS",
    "FILE_ROLES",
    "FOLLOWERS",
    "FOSTER_KEEPERS",
    "FOSTER_READERS",
    "MANAGER_ROLES",
    "MATERIAL_ROLES",
    "READER_ROLES",
    "VILLAGE_ROLES",
    "can_bind",
    "can_copy_agreement",
    "can_follow_up",
    "can_keep_agreement",
    "can_keep_finding",
    "can_keep_foster",
    "can_record_progress",
    "can_report_promise",
    "can_show_as_example",
    "can_take_foster_step",
    "is_of_place",
]
