"""Who plans a row of visits, and who keeps the list of outcomes."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import Supervision
from clients.permissions import guides

OUTCOME_ROLES = frozenset({Role.ADMINISTRATOR})  # the list is one for every office


def can_plan_series(user: User, supervision: Supervision) -> Verdict:
    """The rhythm of a case is set by its officer, who stands in for the officer, or the head."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup, jadi tidak ada kunjungan lagi.")
    if role_of(user) == Role.HEAD or guides(user, supervision):
        return ALLOWED
    return denied("Rangkaian kunjungan diatur oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")
