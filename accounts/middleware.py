"""Per-request duties that follow from who is signed in."""

from collections.abc import Callable

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from accounts.models import User

GetResponse = Callable[[HttpRequest], HttpResponse]

# Signing in and out, the own password and second factor, and what is public.
OPEN_PATHS = ("/accounts/", "/static/", "/healthz", "/readyz", "/verify/", "/h/", "/q/", "/hasil/", "/stop/")


class PrivateCacheMiddleware:
    """Keeps the pages of a signed-in person out of every cache, unless a view decided otherwise."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated and not request.path.startswith("/static/"):
            response.setdefault("Cache-Control", "private, no-store")
        return response


class TimeZoneMiddleware:
    """Shows and reads every time in the signed-in person's own zone (WIB, WITA or WIT)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        zone = getattr(request.user, "zone", None)  # nobody's zone before signing in
        if zone is None:
            return self.get_response(request)
        with timezone.override(zone):
            return self.get_response(request)


class OneTimePasswordMiddleware:
    """Sends people who signed in with a one-time password to choose their own before anything else."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if isinstance(user, User) and user.must_change_password and not request.path.startswith(OPEN_PATHS):
            messages.info(request, "Kata sandi ini hanya untuk sekali pakai. Buat kata sandi Anda sendiri dulu.")
            return redirect("account_change_password")
        return self.get_response(request)


class SecondFactorMiddleware:
    """Sends people whose role demands a second factor to set one up before anything else."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if (
            isinstance(user, User)
            and user.role in settings.SECOND_FACTOR_ROLES
            and not request.path.startswith(OPEN_PATHS)
            and not is_mfa_enabled(user)
        ):
            messages.info(request, "Peran Anda wajib memakai verifikasi dua langkah. Aktifkan dulu untuk melanjutkan.")
            return redirect("mfa_index")
        return self.get_response(request)
