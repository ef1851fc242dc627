"""Ways in for hosts without accounts: made for one site, shown once, opened with a PIN, withdrawn at any time."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from sentences.models import HostLink, HostSite
from sentences.rules.presence import lock_after

TOKEN_BYTES = 32
PIN_DIGITS = 6


@dataclass(frozen=True, slots=True)
class NewLink:
    """A link just made: the only moment at which its token and PIN can be read."""

    link: HostLink
    token: str
    pin: str


def hash_of(token: str) -> str:
    """What is kept of a token: 256 bits of chance need no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


@transaction.atomic
def make_link(*, site: HostSite, holder: str, days: int, by: User) -> NewLink:
    """A way in to one site for `days` days. Raises DomainError for a closed site or a time too long."""
    if site.state == HostSite.State.CLOSED:
        raise DomainError("Tempat ini sudah ditutup, jadi tidak ada tautan baru untuknya.")
    if not 1 <= days <= settings.HOST_LINK_MOST_DAYS:
        raise DomainError(f"Tautan berlaku 1 sampai {settings.HOST_LINK_MOST_DAYS} hari.")
    token = secrets.token_urlsafe(TOKEN_BYTES)
    pin = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}"
    now = timezone.now()
    link = HostLink.objects.create(
        site=site,
        holder=holder.strip(),
        token_hash=hash_of(token),
        pin_hash=make_password(pin),
        created_by=by,
        created_at=now,
        expires_at=now + timedelta(days=days),
    )
    return NewLink(link, token, pin)


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
def open_link(*, token: str, pin: str) -> HostLink | None:
    """The link that `token` and `pin` open together; None for everything else, after equal work in each case.

    Five wrong PINs shut the link, wherever they are sent from, for 15 minutes and longer with each further one.
    """
    links = HostLink.objects.select_for_update(of=("self",)).select_related("site__office")
    link = links.filter(token_hash=hash_of(token)).first()
    if link is None:
        make_password(pin)  # as long as checking one takes
        return None
    is_right = check_password(pin, link.pin_hash)
    now = timezone.now()
    if not link.is_live(now) or (link.locked_until is not None and link.locked_until > now):
        return None
    if not is_right:
        link.failures += 1
        lock = lock_after(link.failures)
        link.locked_until = now + lock if lock else None
        link.save(update_fields=["failures", "locked_until"])
        return None
    link.failures, link.locked_until, link.last_used_at = 0, None, now
    link.save(update_fields=["failures", "locked_until", "last_used_at"])
    return link


def live_link(token: str) -> HostLink | None:
    """The link of a token, while it is neither revoked nor over; the PIN is not asked here."""
    link = HostLink.objects.select_related("site__office", "site__village").filter(token_hash=hash_of(token)).first()
    return link if link is not None and link.is_live(timezone.now()) else None
