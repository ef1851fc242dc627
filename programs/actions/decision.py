"""Decisions about an event before it is held: approved or given back, confirmed, postponed, called off."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs import lifecycle
from programs.actions.locking import ensure, lock_event
from programs.lifecycle import Step, state_after
from programs.models import OutreachEvent, VillageRegistration

State = OutreachEvent.State


@transaction.atomic
def approve_event(*, event: OutreachEvent, now: datetime | None = None, by: User) -> OutreachEvent:
    """The head approves a proposal; villages may be invited from then on. A second tap changes nothing.

    Raises DomainError for somebody else, or when the proposal is with the planner, called off or decided already.
    """
    event = lock_event(event)
    if event.approved_by_id == by.pk and event.state == State.APPROVED:
        return event
    ensure(lifecycle.can_take(Step.APPROVE, event, by.role))
    _ensure_before_the_head(event)
    event.state = state_after(Step.APPROVE, event.state)
    event.approved_by, event.approved_at = by, now or timezone.now()
    event.save(update_fields=["state", "approved_by", "approved_at"])
    return event


@transaction.atomic
def return_event(*, event: OutreachEvent, reason: str, by: User) -> OutreachEvent:
    """The head gives a proposal back and says what is to be changed. Raises DomainError."""
    event = lock_event(event)
    if event.returned_reason == reason:
        return event
    ensure(lifecycle.can_take(Step.RETURN, event, by.role))
    _ensure_before_the_head(event)
    event.state, event.returned_reason = state_after(Step.RETURN, event.state), reason
    event.save(update_fields=["state", "returned_reason"])
    return event


def _ensure_before_the_head(event: OutreachEvent) -> None:
    """Raises DomainError for a proposal that the planner has to change first."""
    if not event.awaits_approval:
        raise DomainError(f"Usulan ini sudah dikembalikan untuk diperbaiki: {event.returned_reason}")


@transaction.atomic
def confirm_event(*, event: OutreachEvent, now: datetime | None = None, by: User) -> OutreachEvent:
    """Says that the event takes place, once a village comes. A second tap changes nothing. Raises DomainError."""
    event = lock_event(event)
    if event.state == State.CONFIRMED:
        return event
    ensure(lifecycle.can_take(Step.CONFIRM, event, by.role))
    accepted = event.registrations.filter(state=VillageRegistration.State.ACCEPTED).count()
    ensure(lifecycle.confirming_open(event, now or timezone.now(), accepted=accepted))
    event.state = state_after(Step.CONFIRM, event.state)
    event.save(update_fields=["state"])
    return event


@transaction.atomic
def postpone_event(*, event: OutreachEvent, reason: str, by: User) -> OutreachEvent:
    """Takes an event off its day until a new one is set; the invited villages see the reason and are asked again then.

    Raises DomainError when nobody was invited yet, people were counted, or it is over.
    """
    event = lock_event(event)
    if event.state == State.POSTPONED and event.postponed_reason == reason:
        return event
    ensure(lifecycle.can_take(Step.POSTPONE, event, by.role))
    ensure(lifecycle.cancellation_open(event, attendance_entered=_is_counted(event)))
    event.state, event.postponed_reason = state_after(Step.POSTPONE, event.state), reason
    event.save(update_fields=["state", "postponed_reason"])
    return event


@transaction.atomic
def cancel_event(*, event: OutreachEvent, reason: str, by: User) -> OutreachEvent:
    """Calls an event off; the invited villages see the reason. A second tap changes nothing.

    Raises DomainError when it was held, cancelled for another reason, or people were already counted.
    """
    event = lock_event(event)
    if event.state == State.CANCELLED and event.cancelled_reason == reason:
        return event
    ensure(lifecycle.cancellation_open(event, attendance_entered=_is_counted(event)))
    ensure(lifecycle.can_take(Step.CANCEL, event, by.role))
    event.state, event.cancelled_reason = state_after(Step.CANCEL, event.state), reason
    event.save(update_fields=["state", "cancelled_reason"])
    return event


def _is_counted(event: OutreachEvent) -> bool:
    """Whether people of any village were counted."""
    return event.registrations.filter(attendance_entered_at__isnull=False).exists()
