"""A light limit on checking codes: nobody needs to try many, and guessing one is hopeless anyway."""

from allauth.core.internal.ratelimit import consume
from django.http import HttpRequest

from accounts.network import client_ip

CHECKS_PER_MINUTE = 30
RATES = {"letter-check": f"{CHECKS_PER_MINUTE}/m/key"}


def too_many_checks(request: HttpRequest) -> bool:
    """Counts this check and says whether its address has made too many in the last minute.

    A check that is refused is not counted, so that whoever goes on trying is admitted again after that minute.
    """
    usage = consume(
        request,
        app="documents",
        action="letter-check",
        config=RATES,
        key=client_ip(request) or "unknown",
        limit_get=True,
    )
    return usage is None
