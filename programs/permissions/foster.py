"""Who keeps a Desa Binaan and its courses (DOMAIN §3.7), and who keeps findings (S0-11)."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import OFFICE_ROLES
from programs.models import Finding, FosterVillageProgramme
from programs.rules.foster import step_allowed

FOSTER_READERS = OFFICE_ROLES | {Role.REGIONAL, Role.NATIONAL}
"""A programme, its courses and products name no client."""

FOSTER_KEEPERS = frozenset({Role.OFFICER, Role.HEAD})
"""Participants may be clients, and findings are what people said in confidence: officers and the head alone."""


def can_keep_foster(user: User, programme: FosterVillageProgramme) -> Verdict:
    """Change the programme, its courses, participants and products."""
    if user.role in FOSTER_KEEPERS and user.office_id == programme.office_id:
        return ALLOWED
    return denied("Desa Binaan diurus petugas dan kepala Bapas yang memegangnya.")


def can_take_foster_step(user: User, programme: FosterVillageProgramme, to: str) -> Verdict:
    """Take the programme a step further or back: the keeper, and for the last word the head."""
    kept = can_keep_foster(user, programme)
    return step_allowed(programme.state, to, user.role) if kept else kept


def can_keep_finding(user: User, finding: Finding) -> Verdict:
    """Correct a note, have it confirmed, and take a quote back."""
    if user.role in FOSTER_KEEPERS and user.office_id == finding.office_id:
        return ALLOWED
    return denied("Temuan diurus petugas dan kepala Bapas yang mencatatnya.")
