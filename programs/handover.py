"""A new head of a village: links to invitations that the predecessor held or handed on open nothing any more."""

from datetime import datetime

from django.utils import timezone

from accounts.models import User
from programs.models import InvitationLink
from villages.handover import is_held_by, is_over, on_term_end
from villages.models import VillageOfficial


@on_term_end
def end_invitation_links(term: VillageOfficial, ends_at: datetime, by: User) -> None:
    """With a head all links of the village end, since each speaks for the village; with a delegate the own ones.

    The office makes new ones for the successor, or the successor answers after signing in.
    """
    now = timezone.now()
    links = InvitationLink.objects.select_for_update(of=("self",)).filter(
        registration__village=term.village_id, revoked_at__isnull=True, expires_at__gt=max(now, ends_at)
    )
    for link in links:
        if term.is_delegate and not is_held_by(link.holder, term.user):
            continue
        if is_over(ends_at):
            link.revoked_at = now
        else:
            link.expires_at = ends_at
        link.save(update_fields=["revoked_at", "expires_at"])
