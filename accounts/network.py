"""Where a request comes from, also behind reverse proxies."""

from allauth.account.adapter import get_adapter
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.http import HttpRequest


def client_ip(request: HttpRequest) -> str | None:
    """The address of the person's device, as the sign-in limits also take it; None where it cannot be told.

    `BAPAS_TRUSTED_PROXIES` says how many proxies of our own stand in front: without it a forwarded address is
    anybody's claim and is not believed.
    """
    try:
        return get_adapter(request).get_client_ip(request)
    except (PermissionDenied, ImproperlyConfigured):
        return None
