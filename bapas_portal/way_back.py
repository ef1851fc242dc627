"""The page of the portal to return to: kept in the address of a form as `next`, or the page a form was sent from."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def way_back(request: HttpRequest) -> str:
    """Where the person came from and wants to go on; "" when the address says nothing, or another place."""
    path = request.GET.get("next", "")
    return path if path.startswith("/") and url_has_allowed_host_and_scheme(path, allowed_hosts=None) else ""


def page_before(request: HttpRequest) -> str:
    """The page of the portal from which this form was sent; "/" where the browser names none or another place."""
    came_from = request.headers.get("referer", "")
    is_here = url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure())
    path = came_from.partition(request.get_host())[2] if is_here else ""
    page = f"/{path.lstrip('/')}"
    return page if url_has_allowed_host_and_scheme(page, allowed_hosts=None) else "/"
