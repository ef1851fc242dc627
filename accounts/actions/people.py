"""Taking access away and giving it back."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction

from accounts.models import Role, User
from bapas_portal.law import DomainError


def end_sessions(user: User) -> None:
    """Signs `user` out on every device."""
    for session in UserSession.objects.filter(user=user):
        session.end()


def refuse_outranked(user: User, by: User) -> None:
    """Raises DomainError unless `by` may manage the account of `user`.

    An administrator manages every account; Bapas staff those of village officials.
    """
    if by.role != Role.ADMINISTRATOR and user.role != Role.VILLAGE_HEAD:
        raise DomainError("Akun ini diatur oleh administrator.")


@transaction.atomic
def deactivate_user(*, user: User, by: User) -> User:
    """Ends a person's access at once; the account and all that was done with it stay.

    Raises DomainError for the own account and for the last administrator.
    """
    refuse_outranked(user, by)
    if user.pk == by.pk:
        raise DomainError("Anda tidak dapat menonaktifkan akun sendiri. Minta administrator lain.")
    administrators = User.objects.select_for_update(of=("self",)).filter(role=Role.ADMINISTRATOR, is_active=True)
    if [administrator.pk for administrator in administrators.order_by("pk")] == [user.pk]:
        raise DomainError("Ini administrator terakhir. Buat administrator lain dulu.")
    return _set_active(user, is_active=False)


@transaction.atomic
def activate_user(*, user: User, by: User) -> User:
    """Gives a person back the access that was ended."""
    refuse_outranked(user, by)
    return _set_active(user, is_active=True)


@transaction.atomic
def reset_second_factor(*, user: User, by: User) -> None:
    """Removes every second factor of a person who lost the telephone, and signs that person out everywhere."""
    refuse_outranked(user, by)
    Authenticator.objects.filter(user=user).delete()
    end_sessions(user)


def _set_active(user: User, *, is_active: bool) -> User:
    user = User.objects.select_for_update(of=("self",)).get(pk=user.pk)
    user.is_active = is_active
    user.save(update_fields=["is_active"])
    if not is_active:
        end_sessions(user)
    return user
