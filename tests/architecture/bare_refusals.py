"""The portal's addresses with bare refusals, for the walks that read thousands of them.

There a refusal is its status, decided by the same views; drawing its page is a third of the time of such a walk, and
tests of the page itself read what it says.
"""

from django.http import HttpRequest, HttpResponse

from bapas_portal.urls import urlpatterns

__all__ = ["handler403", "handler404", "urlpatterns"]


def handler403(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Refused."""
    return HttpResponse(status=403)


def handler404(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Not there, or not for this person."""
    return HttpResponse(status=404)
