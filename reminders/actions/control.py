"""Holding out the control group: those who could be told, and by lot are not."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime
from uuid import UUID

from reminders.addressees import BATCH, resolve
from reminders.kinds import Reason, RecipientKind
from reminders.models import OptOut, Reminder
from reminders.rules import is_in_control_group
from reminders.settings_of_rules import control_percents


def hold_out(*, now: datetime, unknown: Collection[tuple[str, int]] = ()) -> int:
    """Takes the control group out of what is due at `now`; returns how many.

    Only recipients without an account are compared, and only those whom a message could reach: whoever would not be
    told anyway belongs to neither group. The reason of each was asked again just before, as for those who are told.
    """
    percents = control_percents()
    if not percents:
        return 0
    due = (
        Reminder.objects.filter(rule__in=percents, state=Reminder.State.WAITING, due_at__lte=now, retry_at__isnull=True)
        .exclude(recipient_kind=RecipientKind.USER)
        .apart_from(unknown)
    )
    drawn = [
        row
        for row in due.order_by().values_list("pk", "rule", "recipient_kind", "recipient_key").iterator()
        if is_in_control_group(row[1], row[3], percents[row[1]])
    ]
    held = 0
    for start in range(0, len(drawn), BATCH):
        reachable = set(_reachable(drawn[start : start + BATCH]))
        held += due.filter(pk__in=reachable).update(state=Reminder.State.HELD_OUT, reason=Reason.HELD_OUT)
    return held


def _reachable(rows: Collection[tuple[int, str, str, UUID]]) -> Iterator[int]:
    """Those of the rows whose recipient consents, is not blocked, did not opt out and has a number or an address."""
    keys: dict[str, set[UUID]] = defaultdict(set)
    for _, _, kind, key in rows:
        keys[kind].add(key)
    people = {kind: resolve(RecipientKind(kind), wanted) for kind, wanted in keys.items()}
    stopped = set(
        OptOut.objects.filter(ended_at__isnull=True, key__in={key for *_, key in rows}).values_list(
            "kind", "key", "rule"
        )
    )
    for pk, rule, kind, key in rows:
        person = people[kind].get(key)
        if person is None or not person.consent or person.blocked_reasons or not (person.phone or person.email):
            continue
        if not stopped & {(kind, key, rule), (kind, key, "")}:
            yield pk
