"""What a role may do. Scope (which rows) lives in the querysets; this is about verbs."""

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from accounts.models import Role, User


class Verdict(NamedTuple):
    """The answer to "may this person do that?", with the sentence shown when not."""

    allowed: bool
    reason: str = ""

    def __bool__(self) -> bool:
        return self.allowed

    def enforce(self) -> None:
        """Raises PermissionDenied carrying the reason when the answer is no."""
        if not self.allowed:
            raise PermissionDenied(self.reason)


ALLOWED = Verdict(True)


def denied(reason: str) -> Verdict:
    """A "no" with the sentence that explains it to the person."""
    return Verdict(False, reason)


def has_role(user: object, *roles: Role) -> Verdict:
    """Whether `user` holds one of `roles`."""
    if isinstance(user, User) and user.is_active and user.role in roles:
        return ALLOWED
    names = " atau ".join(Role(role).label for role in roles)
    return denied(f"Halaman ini untuk {names}.")


def role_required(*roles: Role) -> Callable[[Callable[..., HttpResponseBase]], Callable[..., HttpResponseBase]]:
    """Function view decorator: 403 with a sentence unless the signed-in person holds one of `roles`."""

    def decorate(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
        @wraps(view)
        def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            has_role(request.user, *roles).enforce()
            return view(request, *args, **kwargs)

        wrapped.allowed_roles = frozenset(roles)  # type: ignore[attr-defined]
        return wrapped

    return decorate


class RoleRequiredMixin:
    """Class-based view mixin: 403 with a sentence unless the signed-in person holds one of `allowed_roles`."""

    allowed_roles: frozenset[Role] = frozenset()

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        has_role(request.user, *sorted(self.allowed_roles)).enforce()
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
