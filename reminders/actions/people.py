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
    """The recipients of `reminders`, who of them asked for silence, and which of their numbers are wrong."""

    def __init__(self, reminders: Collection[Reminder]) -> None:
        keys: defaultdict[str, set[UUID]] = defaultdict(set)
        for reminder in reminders:
            keys[reminder.recipient_kind].add(reminder.recipient_key)
        self._found = {kind: resolve(RecipientKind(kind), wanted) for kind, wanted in keys.items()}
        everybody = {key for wanted in keys.values() for key in wanted}
        self._stopped = set(
            OptOut.objects.filter(ended_at__isnull=True, key__in=everybody).values_list("kind", "key", "rule")
        )
        self.wrong_numbers = self._numbers_known_as_wrong()

    def of(self, reminder: Reminder) -> Addressee | None:
        """Who a reminder is for; None when that row is gone."""
        return self._found[reminder.recipient_kind].get(reminder.recipient_key)

    def has_opted_out(self, reminder: Reminder) -> bool:
        """Whether the recipient wants no messages, or none of this rule."""
        return any(
            (reminder.recipient_kind, reminder.recipient_key, rule) in self._stopped for rule in ("", reminder.rule)
        )

    def _numbers_known_as_wrong(self) -> frozenset[tuple[str, str]]:
        """Pairs of channel and hash of numbers that the channel called wrong, and took nothing for since."""
        people = [person for found in self._found.values() for person in found.values()]
        hashes = {number_hash(mobile_number(person.phone)) for person in people} - {""}
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
