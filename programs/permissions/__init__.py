"""Who may do what in outreach, one file for each noun."""

from programs.permissions.event import MANAGER_ROLES, READER_ROLES, VILLAGE_ROLES

__all__ = ["MANAGER_ROLES", "READER_ROLES", "VILLAGE_ROLES"]
