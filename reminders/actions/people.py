"""Everybody a portion of reminders is for, asked for at once."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from accounts.phones import mobile_number
from reminders.addressees import Addressee, resolve
from reminders.channels.choice import ON_THE_TELEPHONE
from reminders.kinds import Reason, RecipientKind
from reminders.models import Delivery, OptOut, Reminder
from reminders.numbers import number_hash


class People:
    """The recipients of `reminders`, who asked for silence, which numbers are wrong, and how messages arrived there."""

    def __init__(self, reminders: Collection[Reminder]) -> None:
        keys: defaultdict[str, set[UUID]] = defaultdict(set)
        for reminder in reminders:
            keys[reminder.recipient_kind].add(reminder.recipient_key)
        self._found = {kind: resolve(RecipientKind(kind), wanted) for kind, wanted in keys.items()}
        everybody = {key for wanted in keys.values() for key in wanted}
        self._stopped = set(
            OptOut.objects.filter(ended_at__isnull=True, key__in=everybody).values_list("kind", "key", "rule")
        )
        people = [person for found in self._found.values() for person in found.values()]
        hashes = {number_hash(mobile_number(person.phone)) for person in people} - {""}
        self.wrong_numbers = _numbers_known_as_wrong(hashes)
        self.arrived = _channels_by_which_messages_arrived(hashes)

    def of(self, reminder: Reminder) -> Addressee | None:
        """Who a reminder is for; None when that row is gone."""
        return self._found[reminder.recipient_kind].get(reminder.recipient_key)

    def has_opted_out(self, reminder: Reminder) -> bool:
        """Whether the recipient wants no messages, or none of this rule."""
        return any(
            (reminder.recipient_kind, reminder.recipient_key, rule) in self._stopped for rule in ("", reminder.rule)
        )


def _numbers_known_as_wrong(hashes: Collection[str]) -> frozenset[tuple[str, str]]:
    """Pairs of channel and hash of numbers that the channel called wrong, and took nothing for since."""
    if not hashes:
        return frozenset()
    last = (
        Delivery.objects.filter(number_hash__in=hashes, channel__in=ON_THE_TELEPHONE)
        .order_by("channel", "number_hash", "-at", "-pk")
        .distinct("channel", "number_hash")
    )
    return frozenset(
        (channel, number)
        for channel, number, reason in last.values_list("channel", "number_hash", "reason")
        if reason == Reason.WRONG_NUMBER
    )


def _channels_by_which_messages_arrived(hashes: Collection[str]) -> dict[str, str]:
    """By hash of the number the channel of the message that arrived there last, where the provider said so."""
    if not hashes:
        return {}
    arrived = Delivery.objects.filter(number_hash__in=hashes, delivered_at__isnull=False)
    last = arrived.order_by("number_hash", "-delivered_at", "-pk").distinct("number_hash")
    return dict(last.values_list("number_hash", "channel"))
