"""Where the wish to be left alone is kept besides the outbox: on the file of the person. Apps above register it.

For example, in `clients/apps.py`:

    withdrawals.register(RecipientKind.CLIENT, stopped=client_stops, resumed=client_agrees_again)

`stopped(key, at)` writes that the person asked for no more messages at that moment; told twice it changes nothing.
`resumed(key, by)` writes that the person told `by` that they are welcome again; it may refuse with a DomainError.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from accounts.models import User
from reminders.kinds import RecipientKind

Stopped = Callable[[UUID, datetime], None]
Resumed = Callable[[UUID, User], None]


@dataclass(frozen=True, slots=True)
class _Keeper:
    stopped: Stopped
    resumed: Resumed


_keepers: dict[str, _Keeper] = {}


def register(kind: RecipientKind, *, stopped: Stopped, resumed: Resumed) -> None:
    """Adds who keeps the wishes of this kind of recipient. Raises ValueError when another one does already."""
    keeper = _Keeper(stopped, resumed)
    if _keepers.setdefault(kind, keeper) != keeper:
        raise ValueError(f"Two files keep the wishes of recipients of kind {kind}.")


def unregister(kind: RecipientKind) -> None:
    """Takes the keeper of a kind out again."""
    _keepers.pop(kind, None)


def note_stopped(kind: str, key: UUID, at: datetime) -> None:
    """Writes the wish on the file; a kind that nobody registered has none."""
    if keeper := _keepers.get(kind):
        keeper.stopped(key, at)


def note_resumed(kind: str, key: UUID, by: User) -> None:
    """Writes on the file that the wish was taken back. Raises DomainError where the file refuses it."""
    if keeper := _keepers.get(kind):
        keeper.resumed(key, by)
