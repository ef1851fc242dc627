"""Which people without an account an officer looks after. Apps above register it for each kind of recipient.

For example, in `clients/apps.py`:

    caseloads.register(RecipientKind.CLIENT, client_keys)    # (user) -> QuerySet of public ids, without hidden ones

A kind that nobody registered is nobody's, but for villages and partners: they are the business of the whole office.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet

from accounts.models import User
from reminders.kinds import RecipientKind

KeysOfPerson = Callable[[User], "QuerySet[Any, Any]"]

OF_THE_OFFICE = (RecipientKind.VILLAGE_CONTACT, RecipientKind.PARTNER)

_caseloads: dict[RecipientKind, KeysOfPerson] = {}


def register(kind: RecipientKind, keys: KeysOfPerson) -> None:
    """Adds who is in whose care. Raises ValueError when this kind has been registered otherwise."""
    if _caseloads.setdefault(kind, keys) is not keys:
        raise ValueError(f"Two caseloads are registered for recipients of kind {kind}.")


def in_care_of(user: User) -> Q:
    """Reminders to those whom `user` looks after."""
    condition = Q(recipient_kind__in=OF_THE_OFFICE, office=user.office_id)
    for kind, keys in _caseloads.items():
        condition |= Q(recipient_kind=kind, recipient_key__in=keys(user))
    return condition
