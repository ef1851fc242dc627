"""Who plans a row of visits, logs a village trip, and keeps the list of outcomes."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import Substitution, Supervision

OUTCOME_ROLES = frozenset({Role.ADMINISTRATOR})  # the list is one for every office


def holds_case(user: User, supervision: Supervision) -> bool:
    """Whether the case is in `user`'s hands: guided by `user`, or by a colleague for whom `user` stands in today."""
    if supervision.officer_id == user.pk:
        return True
    return Substitution.objects.standing_in(user).filter(officer=supervision.officer_id).exists()


def can_plan_series(user: User, supervision: Supervision) -> Verdict:
    """The rhythm of a case is set by its officer, who stands in for the officer, or the head."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup, jadi tidak ada kunjungan lagi.")
    if role_of(user) == Role.HEAD or holds_case(user, supervision):
        return ALLOWED
    return denied("Rangkaian kunjungan diatur oleh Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")
