"""The own account."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from accounts.actions import change_own_profile
from accounts.forms import ProfileForm


def changes_email(request: HttpRequest) -> bool:
    """Whether the form that was sent names another address than the one on record."""
    return request.method == "POST" and request.POST.get("email", "").strip() != request.user.email


@require_http_methods(["GET", "HEAD", "POST"])
@reauthentication_required(enabled=changes_email)
def profile(request: HttpRequest) -> HttpResponse:
    """Everybody's own telephone number, e-mail address and clock, and the way to password and second factor.

    The address receives password resets, so whoever finds an open browser must give the password to change it.
    """
    old_email = request.user.email
    form = ProfileForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        change_own_profile(user=form.instance, fields=form.changed_data, old_email=old_email)
        messages.success(request, "Profil disimpan.")
        return redirect("accounts:profile")
    return render(request, "accounts/profile.html", {"form": form})
