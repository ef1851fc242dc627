"""One-time passwords: how a person gets into an account that somebody else made."""

import secrets

from django.db import IntegrityError, transaction

from accounts.actions.people import end_sessions, refuse_outranked
from accounts.models import User
from bapas_portal.law import DomainError

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that looks like another when read from paper
GROUPS, GROUP_LENGTH = 3, 4


def one_time_password() -> str:
    """A random password that can be read out on the telephone: "k7tm-9qxe-3hpd", about 59 bits."""
    groups = ("".join(secrets.choice(LETTERS) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))
    return "-".join(groups)


@transaction.atomic
def create_with_one_time_password(*, user: User, by: User) -> str:
    """Saves the new `user`; returns the one-time password, which is shown once and kept nowhere.

    Raises DomainError when somebody took the user name in the meantime.
    """
    refuse_outranked(user, by)
    password = one_time_password()
    user.set_password(password)
    user.must_change_password = True
    try:
        with transaction.atomic():
            user.save(force_insert=True)
    except IntegrityError as error:
        raise DomainError(f"Nama pengguna {user.username} baru saja dipakai orang lain. Pilih yang lain.") from error
    return password


@transaction.atomic
def issue_one_time_password(*, user: User, by: User) -> str:
    """Replaces a forgotten password and signs the person out everywhere; returns the new one-time password."""
    refuse_outranked(user, by)
    user = User.objects.select_for_update(of=("self",)).get(pk=user.pk)
    password = one_time_password()
    user.set_password(password)
    user.must_change_password = True
    user.save(update_fields=["password", "must_change_password"])
    end_sessions(user)
    return password
