"""A limit on asking for restricted files: an emergency names one number, guessing names many."""

from allauth.core.internal.ratelimit import consume
from django.http import HttpRequest

ASKED_PER_HOUR = 5
RATES = {"emergency": f"{ASKED_PER_HOUR}/h/key"}


def asked_too_often(request: HttpRequest) -> bool:
    """Counts this request for a restricted file and says whether the person has made too many in the last hour."""
    usage = consume(request, app="clients", action="emergency", config=RATES, key=str(request.user.pk), limit_get=True)
    return usage is None
