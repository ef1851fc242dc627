"""A new head of a village: links to work sites that the predecessor held open nothing any more."""

from datetime import datetime

from django.utils import timezone

from accounts.models import User
from sentences.models import HostLink
from villages.handover import is_held_by, is_over, on_term_end
from villages.models import VillageOfficial


@on_term_end
def end_host_links(term: VillageOfficial, ends_at: datetime, by: User) -> None:
    """Ends the links in the predecessor's name; those of supervisors stay, because they are of the site."""
    now = timezone.now()
    links = HostLink.objects.select_for_update(of=("self",)).filter(
        site__village=term.village_id, revoked_at__isnull=True, expires_at__gt=max(now, ends_at)
    )
    for link in links:
        if not is_held_by(link.holder, term.user):
            continue
        if is_over(ends_at):
            link.revoked_at, link.revoked_by = now, by
        else:
            link.expires_at = ends_at
        link.save(update_fields=["revoked_at", "revoked_by", "expires_at"])
