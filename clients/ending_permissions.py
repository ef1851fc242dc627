"""Who asks and decides on journeys, and who brings guidance to its end."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import Supervision
from clients.permissions import guides


def can_request_permit(user: User, supervision: Supervision) -> Verdict:
    """A journey is written down by whoever serves the client: the officer, the registrar at the counter, the head."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup, jadi tidak perlu izin luar kota.")
    return ALLOWED


def can_decide_permit(user: User) -> Verdict:
    """The head grants or refuses."""
    if role_of(user) == Role.HEAD:
        return ALLOWED
    return denied("Izin luar kota diputus kepala Bapas.")


def can_prepare_ending(user: User, supervision: Supervision) -> Verdict:
    """The final assessment and the proposal to the panel: the case's officer or the head."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup.")
    if role_of(user) == Role.HEAD or guides(user, supervision):
        return ALLOWED
    return denied("Pengakhiran disiapkan Pembimbing Kemasyarakatan perkara ini atau kepala Bapas.")


def can_waive_ending(user: User, supervision: Supervision) -> Verdict:
    """Only the head does without assessment or panel."""
    if not supervision.is_open:
        return denied("Perkara ini sudah ditutup.")
    if role_of(user) == Role.HEAD:
        return ALLOWED
    return denied("Pengecualian ditulis kepala Bapas.")


def can_record_aftercare(user: User, supervision: Supervision) -> Verdict:
    """Contact after the end: any officer whom the person turns to, or the head."""
    if supervision.status not in {Supervision.Status.COMPLETED, Supervision.Status.REVOKED}:
        return denied("Bimbingan lanjutan hanya dicatat setelah bimbingan selesai.")
    if role_of(user) in {Role.OFFICER, Role.HEAD}:
        return ALLOWED
    return denied("Bimbingan lanjutan dicatat Pembimbing Kemasyarakatan atau kepala Bapas.")
