"""Per-request duties that follow from who is signed in."""

from collections.abc import Callable
from datetime import timedelta

from allauth.mfa.utils import is_mfa_enabled
from allauth.usersessions import app_settings as session_settings
from allauth.usersessions.middleware import UserSessionsMiddleware
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone

from accounts.models import User
from accounts.network import client_ip
from bapas_portal.way_back import page_before

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


class SessionSeenMiddleware(UserSessionsMiddleware):
    """Notes when and from where a session was last seen, every few minutes: reading a page is no reason to write."""

    EVERY = timedelta(minutes=5)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if session_settings.TRACK_ACTIVITY and self._was_just_seen(request):
            return self.get_response(request)
        return super().__call__(request)

    def _was_just_seen(self, request: HttpRequest) -> bool:
        """Whether this session was noted a moment ago, for the same person, address and browser."""
        if not request.session.session_key or not request.user.is_authenticated:
            return False
        longest = UserSession._meta.get_field("user_agent").max_length
        return UserSession.objects.filter(
            session_key=request.session.session_key,
            user=request.user,
            ip=client_ip(request),
            user_agent=request.headers.get("User-Agent", "")[:longest],
            last_seen_at__gt=timezone.now() - self.EVERY,
        ).exists()


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks for the sign-in first, and says so when a form was sent after the session had ended.

    From there the way leads back to the page of the form: the address of a verb has no page of its own.
    """

    def handle_no_permission(
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase]
    ) -> HttpResponseRedirect:
        """To the sign-in, with the way back."""
        if request.method != "POST":
            return super().handle_no_permission(request, view_func)
        if request.headers.get("Sec-Fetch-Mode", "navigate") == "navigate":
            messages.warning(
                request, "Sesi Anda sudah berakhir, jadi isian tadi belum tersimpan. Masuk, lalu kirim lagi."
            )
        return redirect_to_login(page_before(request), self.get_login_url(view_func))


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
