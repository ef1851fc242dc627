"""Inviting villages to an event that the head approved, and taking a mistaken invitation back."""

from collections.abc import Iterable
from datetime import datetime

import pghistory
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from programs import lifecycle
from programs.actions.event import ensure_in_work_area
from programs.actions.locking import ensure, lock_event
from programs.lifecycle import Step, state_after
from programs.models import OutreachEvent, VillageRegistration
from villages.models import Village


@transaction.atomic
def invite_villages(
    *, event: OutreachEvent, villages: Iterable[Village], now: datetime | None = None, by: User
) -> list[VillageRegistration]:
    """Invites villages of the office's work area; those already invited stay as they are. Returns the new invitations.

    Raises DomainError when the event is not approved or over, or a village lies outside the work area: then nobody is
    invited.
    """
    event = lock_event(event)
    ensure(lifecycle.invitations_open(event))
    villages = list(villages)
    ensure_in_work_area(event.office, villages)
    invited = set(event.registrations.values_list("village_id", flat=True))
    new = [
        VillageRegistration(event=event, village=village, invited_at=now or timezone.now())
        for village in villages
        if village.pk not in invited
    ]
    VillageRegistration.objects.bulk_create(new)
    if new or invited:
        event.state = state_after(Step.INVITE, event.state)
        event.save(update_fields=["state"])
    return new


@transaction.atomic
def withdraw_invitation(*, registration: VillageRegistration, now: datetime | None = None, by: User) -> None:
    """Takes back an invitation sent to the wrong village. The row goes, its history stays; a second tap does nothing.

    An event left without villages is approved, as it was before it invited any. Raises DomainError when the village has
    answered, or the event has begun or is over.
    """
    event = lock_event(registration.event)
    locked = event.registrations.select_for_update(of=("self",)).filter(pk=registration.pk).first()
    if locked is None:
        return
    locked.event = event
    ensure(lifecycle.withdrawal_open(locked, now or timezone.now()))
    with pghistory.context(withdrawn_by=by.pk):
        locked.note = "Undangan dibatalkan oleh Bapas."  # the last state in the history, which keeps no deletions
        locked.save(update_fields=["note"])
        for link in locked.links.order_by("-id"):  # those handed on before those they came from
            link.delete()
        locked.delete()
    if not event.registrations.exists():
        event.state = state_after(Step.WITHDRAW, event.state)
        event.save(update_fields=["state"])
