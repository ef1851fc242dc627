"""The first page after signing in: today's work of the role, not a menu."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Sends each role to its own work of today."""
    return render(request, "home.html", {})
