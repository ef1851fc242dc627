"""Ways in for hosts without accounts: made for one site, shown once, opened with a PIN, withdrawn at any time."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from accounts.one_time_links import Attempt, Secrets, hash_of, new_secrets, try_pin
from bapas_portal.law import DomainError
from sentences.models import HostLink, HostSite


@dataclass(frozen=True, slots=True)
class NewLink:
    """A link just made: the only moment at which its token and PIN can be read."""

    link: HostLink
    secrets: Secrets


@transaction.atomic
def make_link(*, site: HostSite, holder: str, days: int, by: User) -> NewLink:
    """A way in to one site for `days` days. Raises DomainError for a closed site or a time too long."""
    if site.state == HostSite.State.CLOSED:
        raise DomainError("Tempat ini sudah ditutup, jadi tidak ada tautan baru untuknya.")
    if not 1 <= days <= settings.HOST_LINK_MOST_DAYS:
        raise DomainError(f"Tautan berlaku 1 sampai {settings.HOST_LINK_MOST_DAYS} hari.")
    fresh, now = new_secrets(), timezone.now()
    link = HostLink.objects.create(
        site=site,
        holder=holder.strip(),
        **fresh.columns,
        created_by=by,
        created_at=now,
        expires_at=now + timedelta(days=days),
    )
    return NewLink(link, fresh)


@transaction.atomic
def revoke_link(*, link: HostLink, by: User) -> HostLink:
    """Shuts a link for good, at once, also for whoever is inside. Twice revoked is revoked once."""
    link = HostLink.objects.select_for_update(of=("self",)).select_related("site").get(pk=link.pk)
    if link.revoked_at is None:
        link.revoked_at, link.revoked_by = timezone.now(), by
        link.save(update_fields=["revoked_at", "revoked_by"])
    return link


@transaction.atomic
def renew_link(*, link: HostLink, by: User) -> NewLink:
    """A new link and PIN for the same holder and as many days; the old link is shut."""
    old = revoke_link(link=link, by=by)
    days = max(1, (old.expires_at - old.created_at).days)
    return make_link(site=old.site, holder=old.holder, days=days, by=by)


@transaction.atomic
def open_link(*, token: str, pin: str, from_full_address: bool = False) -> Attempt[HostLink]:
    """What comes of `token` and `pin` together, as accounts/one_time_links.py says."""
    links = HostLink.objects.select_for_update(of=("self",)).select_related("site__office")
    link = links.filter(token_hash=hash_of(token)).first()
    return try_pin(link, token=token, pin=pin, now=timezone.now(), from_full_address=from_full_address)


def live_link(token: str) -> HostLink | None:
    """The link of a token, while it is neither revoked nor over; the PIN is not asked here."""
    link = HostLink.objects.select_related("site__office", "site__village").filter(token_hash=hash_of(token)).first()
    return link if link is not None and link.is_live(timezone.now()) else None
