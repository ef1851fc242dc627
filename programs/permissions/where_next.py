"""Who may see where an office goes next, and who sets how it is weighed. Villages and Kanwil see nothing of this: the
counts of clients of one village are small."""

from accounts.models import Office, Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from programs.permissions.event import MANAGER_ROLES

RANKING_ROLES = MANAGER_ROLES


def can_change_weights(user: User, office: Office) -> Verdict:
    """The head of that office."""
    if user.role == Role.HEAD and user.office_id == office.pk:
        return ALLOWED
    return denied("Bobot diubah oleh kepala Bapas kantor ini.")
