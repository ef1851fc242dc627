"""Rows of the organisation: regional offices, offices, prosecution offices, people, and the access log."""

from accounts.models.access import AccessAction, AccessEvent
from accounts.models.draft import FormDraft
from accounts.models.legal_setting import LegalSetting
from accounts.models.office import Office, OfficeClass, ProsecutionOffice, RegionalOffice, Zone
from accounts.models.user import User, display_name
from accounts.roles import Role

__all__ = [
    "AccessAction",
    "AccessEvent",
    "FormDraft",
    "LegalSetting",
    "Office",
    "OfficeClass",
    "ProsecutionOffice",
    "RegionalOffice",
    "Role",
    "User",
    "Zone",
    "display_name",
]
