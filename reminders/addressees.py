"""How the people a reminder is for are reached. Apps above register, for each kind of recipient, who can say so.

The outbox keeps keys alone; numbers and addresses are asked for at the moment of sending, many at once. For example, in
`clients/apps.py`:

    addressees.register(RecipientKind.CLIENT, clients_by_key)    # (keys) -> {key: Addressee}
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from accounts.models import User
from reminders.kinds import Reason, RecipientKind

BATCH = 500  # keys asked for at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One person as a channel needs them. `label` is safe for a list: for a client number or initials, never a name.

    `blocked_reasons` are those of the person, whatever the channel: in custody, a number shared with another client.
    """

    label: str
    zone: ZoneInfo
    phone: str = ""
    email: str = ""
    consent: bool = False
    blocked_reasons: tuple[Reason, ...] = ()


Resolver = Callable[[Collection[UUID]], Mapping[UUID, Addressee]]

_resolvers: dict[RecipientKind, Resolver] = {}


def register(kind: RecipientKind, resolver: Resolver) -> None:
    """Adds who knows this kind. Raises ValueError when another one does already."""
    if _resolvers.setdefault(kind, resolver) is not resolver:
        raise ValueError(f"Two resolvers know the recipients of kind {kind}.")


def unregister(kind: RecipientKind) -> None:
    """Takes the resolver of a kind out again."""
    _resolvers.pop(kind, None)


def resolve(kind: RecipientKind, keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """The addressees of these keys; a key whose person is gone, or whose kind nobody registered, is not in it."""
    resolver = _resolvers.get(kind)
    if resolver is None:
        return {}
    asked = sorted(set(keys))
    found: dict[UUID, Addressee] = {}
    for start in range(0, len(asked), BATCH):
        found.update(resolver(asked[start : start + BATCH]))
    return found


def accounts_by_key(keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """People with an account: they are told about their work without being asked for consent."""
    people = User.objects.filter(public_id__in=keys)
    return {
        person.public_id: Addressee(
            label=person.name,
            zone=person.zone,
            phone=person.phone,
            email=person.email,
            consent=True,
            blocked_reasons=() if person.is_active else (Reason.INACTIVE_ACCOUNT,),
        )
        for person in people
    }
