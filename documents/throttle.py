"""A light limit on checking codes: nobody needs to try many, and guessing one is hopeless anyway."""

from django.core.cache import cache
from django.http import HttpRequest

CHECKS_PER_WINDOW = 30
WINDOW_SECONDS = 60


def too_many_checks(request: HttpRequest) -> bool:
    """Counts this check and says whether its address has made too many in the last minute."""
    key = f"letter-check:{request.META.get('REMOTE_ADDR', '')}"
    if cache.add(key, 1, WINDOW_SECONDS):
        return False
    try:
        return cache.incr(key) > CHECKS_PER_WINDOW
    except ValueError:  # the minute ended between the two lines
        return False
