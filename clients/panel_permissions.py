"""Who may read what a session of the panel wrote down about everybody it spoke of."""

from accounts.models import User
from accounts.permissions import ALLOWED, Verdict, denied
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
