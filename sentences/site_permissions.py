"""Who may do what with a host site of the own office."""

from accounts.models import Role, User
from accounts.permissions import ALLOWED, Verdict, denied, has_role
from sentences.models import HostSite

KEEPERS = (Role.OFFICER, Role.HEAD)
State = HostSite.State


def can_keep_site(user: User, site: HostSite) -> Verdict:
    """Change what is written of a site, survey it: officers and the head of its own office."""
    role = has_role(user, *KEEPERS)
    if not role:
        return denied("Tempat kerja sosial dikelola oleh Pembimbing Kemasyarakatan dan kepala Bapas.")
    if user.office_id != site.office_id:
        return denied("Tempat ini dikelola Bapas lain.")
    return ALLOWED


def can_keep_covers(user: User, site: HostSite) -> Verdict:
    """Record an agreement, end or prolong it: it binds the office, so the head decides."""
    verdict = can_keep_site(user, site)
    if not verdict:
        return verdict
    if user.role != Role.HEAD:
        return denied("Perjanjian mengikat Bapas, jadi kepala Bapas yang mencatat, mengakhiri, atau memperpanjangnya.")
    return ALLOWED


def can_move_site(user: User, site: HostSite, to: str) -> Verdict:
    """Take a site one step on.

    Agreeing with a host and opening it, first or again, bind the office: such an agreement is signed by the head of the
    unit (Permenkumham 65/2016; DOMAIN 3.6), so the head decides. Proposing, surveying, pausing and closing are the
    officer's too: whoever sees a danger on the spot stops the site at once, and closing binds nobody, since it is
    refused while somebody works there.
    """
    verdict = can_keep_site(user, site)
    if not verdict:
        return verdict
    if to in {State.AGREED, State.ACTIVE} and user.role != Role.HEAD:
        return denied("Kesepakatan dengan tempat kerja dan pembukaannya diputuskan kepala Bapas.")
    return ALLOWED
