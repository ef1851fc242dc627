"""The door of `/i/<token>/`: which link a PIN opens, and which is open in this browser."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from accounts.one_time_links import Door
from bapas_portal.written_query import WrittenQuery
from programs.actions.invitation_link import WITH_EVENT, live_link, open_link
from programs.models import InvitationLink

DOOR = Door(cookie="invitation_link", salt="programs.invitation-link", wrong_pins="300/900s/key")
"""In a wave thousands of villages share one address of an operator; each link has its own lock besides."""


def link_for_pin(request: HttpRequest, token: str, pin: str) -> InvitationLink | None:
    """The link that the PIN opens; None otherwise."""
    return DOOR.pin_opens(
        request, pin, lambda said, is_full: open_link(token=token, pin=said, from_full_address=is_full)
    )


def let_in(response: HttpResponse, token: str, link: InvitationLink) -> None:
    """Keeps the door open until midnight at the office."""
    path = reverse("programs:link_open", args=[token])
    DOOR.let_in(response, link=str(link.public_id), path=path, office=link.registration.event.office)


def link_inside(
    request: HttpRequest, token: str, asked: WrittenQuery[InvitationLink] = WITH_EVENT
) -> InvitationLink | None:
    """The link of this address when its PIN was given today and it is still live; None otherwise."""
    if DOOR.cookie not in request.COOKIES:
        return None
    link = live_link(token, asked)
    if link is None:
        return None
    was_opened = DOOR.was_opened(request, link=str(link.public_id), office=link.registration.event.office)
    return link if was_opened else None
