"""Which channel is tried for a person without an account, and why one is passed over. No database, no line."""

from collections.abc import Collection, Mapping

from accounts.phones import mobile_number
from reminders.addressees import Addressee
from reminders.kinds import Reason
from reminders.models import Delivery
from reminders.numbers import number_hash

ORDER = (Delivery.Channel.WHATSAPP, Delivery.Channel.SMS, Delivery.Channel.EMAIL)
"""For people without an account. Those with one read in the portal and are sent an e-mail (`actions/deliver.py`).

The file of a person names no channel, so the order of a person is learnt: see `order_for`.
"""

ON_THE_TELEPHONE = frozenset({Delivery.Channel.WHATSAPP, Delivery.Channel.SMS})

GRAVEST = (Reason.WRONG_NUMBER, Reason.FAILED, Reason.CHANNEL_OFF, Reason.NO_ADDRESS)
"""Of several reasons on several channels, the one that says most about what to do."""


def order_for(person: Addressee, *, arrived: Mapping[str, str]) -> tuple[str, ...]:
    """The order for this person: the channel by which a message to this number arrived last, then the others.

    `arrived` names that channel by the number's hash. A telephone without WhatsApp is not asked there each time anew.
    """
    lately = arrived.get(number_hash(mobile_number(person.phone)))
    return tuple(sorted(ORDER, key=lambda channel: channel != lately))


def obstacle(person: Addressee | None, *, has_opted_out: bool) -> Reason | None:
    """Why this person is told over no channel at all, or None."""
    if person is None:
        return Reason.NO_ADDRESS
    if has_opted_out:
        return Reason.OPTED_OUT
    if person.blocked_reasons:
        return person.blocked_reasons[0]
    if not person.consent:
        return Reason.NO_CONSENT
    return None if mobile_number(person.phone) or person.email else Reason.NO_ADDRESS


def block(
    channel: str, person: Addressee, *, switched_on: Collection[str], wrong: Collection[tuple[str, str]]
) -> Reason | None:
    """Why this channel is passed over for this person, or None. `wrong` holds pairs of channel and number's hash."""
    if channel not in ON_THE_TELEPHONE:
        return None if person.email else Reason.NO_ADDRESS
    number = mobile_number(person.phone)
    if not number:
        return Reason.NO_ADDRESS
    if channel not in switched_on:
        return Reason.CHANNEL_OFF
    return Reason.WRONG_NUMBER if (channel, number_hash(number)) in wrong else None


def address_on(channel: str, person: Addressee) -> str:
    """Where the person is reached on this channel."""
    return mobile_number(person.phone) if channel in ON_THE_TELEPHONE else person.email


def gravest(reasons: Collection[str]) -> Reason:
    """The reason that is shown for a reminder which no channel could bring."""
    return next((reason for reason in GRAVEST if reason in reasons), Reason.FAILED)
