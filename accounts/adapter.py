"""django-allauth, closed: accounts are made by an office or an administrator, never by signing up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from accounts.models import User


class ClosedSignUpAdapter(DefaultAccountAdapter):
    """No public sign-up; a password that its owner chose is no longer a one-time password."""

    def set_password(self, user: User, password: str) -> None:
        user.must_change_password = False
        super().set_password(user, password)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
