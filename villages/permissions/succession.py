"""Who reports that the head of a village changes."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from villages.models import Village
from villages.permissions.official import can_record_official


def can_report_succession(user: User, village: Village) -> Verdict:
    """The head or the delegate while the term runs; the Bapas records, it does not report."""
    if user.role == Role.VILLAGE_HEAD and Village.objects.of_place(user).current().filter(pk=village.pk).exists():
        return ALLOWED
    return denied(f"Pergantian pejabat {village} dilaporkan kepala desanya atau wakil yang ditunjuk.")


def can_drop_succession(user: User, village: Village) -> Verdict:
    """Whoever records the new head also says that nobody is recorded."""
    return can_record_official(user, village)
