"""After the event: held, documented, evaluated, followed up, closed. What was written may be corrected until then."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from programs import lifecycle
from programs.actions.locking import ensure, lock_event
from programs.lifecycle import Step, state_after, transition
from programs.models import OutreachEvent

State = OutreachEvent.State


@transaction.atomic
def hold_event(*, event: OutreachEvent, summary: str, now: datetime | None = None, by: User) -> OutreachEvent:
    """Marks an event as held, with what came of it; the summary may be corrected later. Raises DomainError."""
    event = lock_event(event)
    entered = event.registrations.filter(attendance_entered_at__isnull=False).exists()
    ensure(lifecycle.holding_open(event, now or timezone.now(), attendance_entered=entered))
    event.summary = summary
    _take_or_correct(event, Step.HOLD, by, "summary")
    return event


@transaction.atomic
def document_event(*, event: OutreachEvent, minutes: str, by: User) -> OutreachEvent:
    """Writes the minutes of an event that was held, or corrects them. Raises DomainError."""
    event = lock_event(event)
    ensure(lifecycle.correction_open(event))
    event.minutes = minutes
    _take_or_correct(event, Step.DOCUMENT, by, "minutes")
    return event


@transaction.atomic
def evaluate_event(*, event: OutreachEvent, evaluation: str, cost: int | None, by: User) -> OutreachEvent:
    """Writes what went well and what not, and the real cost in rupiah, or corrects them. Raises DomainError."""
    event = lock_event(event)
    ensure(lifecycle.correction_open(event) if event.evaluation else lifecycle.is_possible(Step.EVALUATE, event))
    event.evaluation, event.cost = evaluation, cost
    _take_or_correct(event, Step.EVALUATE, by, "evaluation", "cost")
    return event


@transaction.atomic
def end_follow_up_list(*, event: OutreachEvent, by: User) -> OutreachEvent:
    """Says that everything that is to follow is written down. A second tap changes nothing. Raises DomainError."""
    event = lock_event(event)
    if event.state == State.FOLLOWED_UP:
        return event
    ensure(lifecycle.can_take(Step.FOLLOW_UP, event, by.role))
    ensure(lifecycle.follow_up_open(event, written=event.follow_ups.count()))
    event.state = state_after(Step.FOLLOW_UP, event.state)
    event.save(update_fields=["state"])
    return event


@transaction.atomic
def close_event(*, event: OutreachEvent, by: User) -> OutreachEvent:
    """The head closes an event of which nothing is open any more. A second tap changes nothing. Raises DomainError."""
    event = lock_event(event)
    if event.state == State.CLOSED:
        return event
    ensure(lifecycle.can_take(Step.CLOSE, event, by.role))
    ensure(lifecycle.closing_open(event, unsettled=event.follow_ups.open().count()))
    event.state = state_after(Step.CLOSE, event.state)
    event.save(update_fields=["state"])
    return event


def _take_or_correct(event: OutreachEvent, step: Step, by: User, *columns: str) -> None:
    """Stores the columns, and takes the step unless the event has come further already."""
    if transition(step, event.state):
        ensure(lifecycle.can_take(step, event, by.role))
        event.state = state_after(step, event.state)
    event.save(update_fields=["state", *columns])
