"""Who writes what a village tells of itself, and who rates its readiness."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from villages.models import Village

RATERS = frozenset({Role.OFFICER, Role.HEAD})
KEEPERS = RATERS | {Role.VILLAGE_HEAD}
COMMUNITY_READERS = OFFICE_ROLES | COUNT_ROLES | {Role.VILLAGE_HEAD}


def _is_of_place(user: User, village: Village) -> bool:
    return Village.objects.of_place(user).filter(pk=village.pk).exists()


def can_keep_community(user: User, village: Village) -> Verdict:
    """The village's head or delegate while the term runs, and officers and the head of the Bapas that serves it."""
    if user.role in KEEPERS and _is_of_place(user, village):
        return ALLOWED
    return denied(
        f"Profil dan kelompok {village} diisi kepala desa atau lurahnya, atau Pembimbing Kemasyarakatan dan kepala "
        "Bapas yang melayaninya."
    )


def can_rate_readiness(user: User, village: Village) -> Verdict:
    """Officers and the head of the Bapas: a village does not rate itself."""
    if user.role in RATERS and _is_of_place(user, village):
        return ALLOWED
    return denied("Kesiapan dinilai Bapas yang melayani desa ini.")


def shows_phones(user: User) -> bool:
    """Kanwil and Ditjenpas count groups; who telephones them works with the village."""
    return user.role in KEEPERS
