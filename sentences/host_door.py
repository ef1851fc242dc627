"""The door of `/h/<token>/`: a cookie for one link and one day, and the limit on wrong PINs from one address."""

from datetime import datetime, timedelta

from allauth.core.internal.ratelimit import consume
from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from accounts.network import client_ip
from sentences.actions.host_link import live_link, open_link
from sentences.models import HostLink

COOKIE = "host_link"
SALT = "sentences.host-link"
WRONG_PINS = {"host-pin": "30/900s/key"}
"""Wrong PINs from one address in 15 minutes, whichever links they were meant for; a village shares one address."""


def link_for_pin(request: HttpRequest, token: str, pin: str) -> HostLink | None:
    """The link that the PIN opens. Too many wrong PINs from this address open nothing, and look the same."""
    is_shut = not _count_wrong(request, dry_run=True)
    link = open_link(token=token, pin="" if is_shut else pin)
    if link is None and not is_shut:
        _count_wrong(request, dry_run=False)
    return link


def _count_wrong(request: HttpRequest, *, dry_run: bool) -> bool:
    """Whether this address may still try; without `dry_run` one wrong PIN is added."""
    key = client_ip(request) or "unknown"
    usage = consume(request, app="sentences", action="host-pin", config=WRONG_PINS, key=key, dry_run=dry_run)
    return usage is not None


def let_in(response: HttpResponse, token: str, link: HostLink) -> None:
    """Keeps the door open until midnight at the host, for this link alone; other links have other paths."""
    zone = link.site.office.zone
    today = link.site.office.today()
    midnight = datetime.combine(today + timedelta(days=1), datetime.min.time(), tzinfo=zone)
    response.set_cookie(
        COOKIE,
        signing.dumps({"link": str(link.public_id), "on": f"{today}"}, salt=SALT),
        max_age=midnight - timezone.now(),
        path=reverse("sentences:host_day", args=[token]),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def link_inside(request: HttpRequest, token: str) -> HostLink | None:
    """The link of this address when its PIN was given today and it is still live; None otherwise."""
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT)
    except signing.BadSignature:
        return None
    link = live_link(token)
    if link is None or kept != {"link": str(link.public_id), "on": f"{link.site.office.today()}"}:
        return None
    return link
