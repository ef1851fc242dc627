"""The page of the portal to return to: kept in the address of a form as `next`, or the page a form was sent from."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def inside(path: str) -> str:
    """`path` where it is an address of this portal ("/clients/?q=a"), else "": another place, or no address at all."""
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else ""


def way_back(request: HttpRequest) -> str:
    """Where the person came from and wants to go on; "" when the address says nothing, or another place."""
    return inside(request.GET.get("next", ""))


def page_before(request: HttpRequest) -> str:
    """The page of the portal from which this form was sent; "/" where the browser names none or another place."""
    came_from = request.headers.get("referer", "")
    is_here = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
    path = came_from.partition(request.get_host())[2] if is_here else ""
    return inside(f"/{path.lstrip('/')}") or "/"
