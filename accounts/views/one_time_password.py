"""The page that shows a one-time password."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_variables

from accounts.models import User


@sensitive_variables("password")
def show_password(request: HttpRequest, *, person: User, password: str, back_url: str, back_label: str) -> HttpResponse:
    """Shows it once to who made it; nothing keeps it, neither the browser nor the portal."""
    context = {"person": person, "password": password, "back_url": back_url, "back_label": back_label}
    response = render(request, "accounts/one_time_password.html", context)
    response["Cache-Control"] = "no-store"
    return response
