"""What a channel is given, and what it may answer."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from reminders.kinds import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text for one address. `key` is the same each time the same message is handed over again."""

    to: str
    title: str
    text: str
    key: str


class Fate(StrEnum):
    """What became of a message that was handed over."""

    TAKEN = "taken"
    UNSURE = "unsure"
    NOT_YET = "not_yet"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """TAKEN: it is on its way. UNSURE: it may be. NOT_YET: certainly not, and later it may. NEVER: not by this channel.

    `wait` is how long the other side asks to be left alone, `is_outage` that it seems not to work for anybody.
    """

    fate: Fate
    detail: str = ""
    provider_id: str = ""
    reason: Reason | None = None
    wait: timedelta | None = None
    is_outage: bool = False
