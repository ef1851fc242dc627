"""Who may plan outreach events and who may speak for a village. Whether it is still time is `lifecycle`'s to say."""

from accounts.models import Role
from accounts.roles import OFFICE_ROLES

MANAGER_ROLES = frozenset({Role.OFFICER, Role.HEAD})
"""Plan, invite, change, cancel, close, and record what a village said by telephone, for the own office."""

READER_ROLES = frozenset({Role.OFFICER, Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL})
"""Read events and their numbers; they name no client."""

VILLAGE_ROLES = frozenset({Role.VILLAGE_HEAD})
"""Answer for the own village while the term runs."""

FILE_ROLES = frozenset(OFFICE_ROLES)
"""Open photos of the own office's events; papers, which carry names, are for officers and the head (the queryset)."""

MATERIAL_ROLES = READER_ROLES | VILLAGE_ROLES
"""Open reading for the public: of events that invited it, a village too."""
