"""A light limit on the public page that stops messages; kept of the address is a keyed hash for a few minutes."""

from allauth.core.internal.ratelimit import consume
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from accounts.network import client_ip

RATES = {"stop": "60/m/key"}
"""Whole islands share an operator's address, and whoever has no link of the portal guesses nothing."""


def too_many_stops(request: HttpRequest) -> bool:
    """Counts this request and says whether its address has sent too many."""
    address = salted_hmac("reminders.throttle", client_ip(request) or "unknown").hexdigest()
    return consume(request, app="reminders", action="stop", config=RATES, key=address, limit_get=True) is None
