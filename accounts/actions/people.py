"""Moving a person to another role or place, taking access away, and giving it back."""

from collections.abc import Collection

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction

from accounts import duties
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
def change_user(*, user: User, fields: Collection[str], by: User) -> User:
    """Saves `fields` of `user`, as the form filled them; what others changed meanwhile in other fields stays.

    Raises DomainError for the own role, for the role of the last administrator, and for a new role or office of an
    officer who still guides cases.
    """
    refuse_outranked(user, by)
    administrators = _lock_administrators()
    before = _lock(user)
    if "role" in fields and user.role != before.role:
        if user.pk == by.pk:
            raise DomainError("Anda tidak dapat mengubah peran sendiri. Minta administrator lain.")
        _refuse_last(before, administrators)
    if {"role", "office"} & set(fields) and (user.role, user.office_id) != (before.role, before.office_id):
        _refuse_on_duty(before)
    user.save(update_fields=fields)
    return user


@transaction.atomic
def deactivate_user(*, user: User, by: User) -> User:
    """Ends a person's access at once; the account and all that was done with it stay.

    Raises DomainError for the own account, for the last administrator, and for an officer who still guides cases.
    """
    refuse_outranked(user, by)
    if user.pk == by.pk:
        raise DomainError("Anda tidak dapat menonaktifkan akun sendiri. Minta administrator lain.")
    administrators = _lock_administrators()
    locked = _lock(user)
    _refuse_last(locked, administrators)
    _refuse_on_duty(locked)
    return _set_active(locked, is_active=False)


@transaction.atomic
def activate_user(*, user: User, by: User) -> User:
    """Gives a person back the access that was ended."""
    refuse_outranked(user, by)
    return _set_active(_lock(user), is_active=True)


@transaction.atomic
def reset_second_factor(*, user: User, by: User) -> None:
    """Removes every second factor of a person who lost the telephone, and signs that person out everywhere."""
    refuse_outranked(user, by)
    Authenticator.objects.filter(user=user).delete()
    end_sessions(user)


def _lock(user: User) -> User:
    return User.objects.select_for_update(of=("self",)).get(pk=user.pk)


def _lock_administrators() -> list[int]:
    """Who administers the portal now. Locked before any other person, so that two of them cannot remove each other."""
    administrators = User.objects.select_for_update(of=("self",)).filter(role=Role.ADMINISTRATOR, is_active=True)
    return [administrator.pk for administrator in administrators.order_by("pk")]


def _refuse_last(user: User, administrators: list[int]) -> None:
    if administrators == [user.pk]:
        raise DomainError("Ini administrator terakhir. Buat administrator lain dulu.")


def _refuse_on_duty(user: User) -> None:
    if reasons := duties.refusals(user):
        raise DomainError(" ".join(reasons))


def _set_active(user: User, *, is_active: bool) -> User:
    user.is_active = is_active
    user.save(update_fields=["is_active"])
    if not is_active:
        end_sessions(user)
    return user
