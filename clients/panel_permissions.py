"""Who may read what a session of the panel wrote down about everybody it spoke of, and take a matter off its agenda."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied
from accounts.roles import role_of
from clients.models import PanelItem, PanelSession
from clients.permissions import can_read_visits


def can_read_minutes(user: User, session: PanelSession) -> Verdict:
    """Officers and the head, as long as no matter of the session is about somebody whose record is kept from them."""
    verdict = can_read_visits(user)
    if not verdict:
        return verdict
    known = PanelItem.objects.visible_to(user).filter(session=session)
    if PanelItem.objects.filter(session=session).exclude(pk__in=known.order_by().values("pk")).exists():
        return denied("Berita acara sidang ini tidak dibuka untuk Anda. Hubungi kepala Bapas.")
    return ALLOWED


def can_take_off_agenda(user: User, item: PanelItem) -> Verdict:
    """A matter that waits is taken off the agenda by who proposed it or the head."""
    if item.decision != PanelItem.Decision.PENDING:
        return denied(f"Sidang sudah memutus: {item.get_decision_display()}.")
    if role_of(user) == Role.HEAD or item.proposed_by_id == user.pk:
        return ALLOWED
    return denied("Usul ditarik dari agenda oleh yang mengajukannya atau kepala Bapas.")
