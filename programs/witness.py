"""Who speaks for a village about an invitation: somebody with an account, or whoever holds the village's link."""

from typing import TypeAlias

from accounts.models import User
from programs.models import InvitationLink, VillageRegistration

Witness: TypeAlias = User | InvitationLink


def signed(by: Witness) -> dict[str, Witness | None]:
    """The columns of an answer that say whose word it is: exactly one is filled."""
    if isinstance(by, User):
        return {"answered_by": by, "answered_link": None}
    return {"answered_by": None, "answered_link": by}


def gave(registration: VillageRegistration, by: Witness) -> bool:
    """Whether the recorded answer is the word of `by`."""
    if isinstance(by, User):
        return registration.answered_by_id == by.pk
    return registration.answered_link_id == by.pk
