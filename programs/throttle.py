"""Light limits on what anyone may send without an account; kept of the address is a keyed hash for a few minutes."""

from allauth.core.internal.ratelimit import consume
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from accounts.network import client_ip

RATES = {
    "survey-sheet": "300/600s/key",
    "survey-code": "60/m/key",
    "public-offer": "5/h/key",
    "check-in": "300/600s/key",
}
"""A whole village shares one address at an event; nobody offers help six times in an hour. Reading a sheet is free."""


def too_many(request: HttpRequest, action: str, about: str = "") -> bool:
    """Counts this request and says whether its address has sent too many of this kind (`about` the same thing)."""
    address = salted_hmac("programs.throttle", f"{client_ip(request) or 'unknown'} {about}").hexdigest()
    return consume(request, app="programs", action=action, config=RATES, key=address, limit_get=True) is None
