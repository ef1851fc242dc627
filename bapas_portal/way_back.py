"""The page of the portal to return to after a form, kept in its address as `next`."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request: HttpRequest) -> str:
    """Where the person came from and wants to go on; "" when the address says nothing, or another place."""
    path = request.GET.get("next", "")
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else ""
