"""django-allauth, closed: accounts are made by an office or an administrator, never by signing up."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from accounts.models import User


class ClosedSignUpAdapter(DefaultAccountAdapter):
    """No public sign-up; a password that its owner chose is no longer a one-time password."""

    def clean_password(self, password: str, user: User | None = None) -> str:
        """Refuses the current password as the new one: a one-time password, which somebody else saw, is not kept."""
        if user is not None and user.pk and user.check_password(password):
            raise ValidationError("Kata sandi baru harus berbeda dari kata sandi sekarang.")
        return super().clean_password(password, user=user)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Failed sign-ins are counted per account and address, so that a stranger cannot lock its owner out."""
        key = super()._get_login_attempts_cache_key(request, **credentials)
        return f"{key}:{self.get_client_ip(request)}"

    def set_password(self, user: User, password: str) -> None:
        user.must_change_password = False
        super().set_password(user, password)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
