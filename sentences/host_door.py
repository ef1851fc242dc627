"""The door of `/h/<token>/`: which link a PIN opens, and which is open in this browser."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from accounts.one_time_links import Door
from sentences.actions.host_link import live_link, open_link
from sentences.models import HostLink

DOOR = Door(cookie="host_link", salt="sentences.host-link", wrong_pins="30/900s/key")


def link_for_pin(request: HttpRequest, token: str, pin: str) -> HostLink | None:
    """The link that the PIN opens; None otherwise."""
    return DOOR.pin_opens(
        request, pin, lambda said, is_full: open_link(token=token, pin=said, from_full_address=is_full)
    )


def let_in(response: HttpResponse, token: str, link: HostLink) -> None:
    """Keeps the door open until midnight at the host."""
    path = reverse("sentences:host_day", args=[token])
    DOOR.let_in(response, link=str(link.public_id), path=path, office=link.site.office)


def link_inside(request: HttpRequest, token: str) -> HostLink | None:
    """The link of this address when its PIN was given today and it is still live; None otherwise."""
    link = live_link(token)
    if link is None or not DOOR.was_opened(request, link=str(link.public_id), office=link.site.office):
        return None
    return link
