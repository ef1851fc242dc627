"""Filling the outbox: what the rules find becomes rows, and rows whose reason is gone are cancelled."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from reminders.models import Reminder
from reminders.registry import DueReminder, Rule, rule_named, rules

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Key:
    """What makes a reminder one and the same within its rule."""

    subject: UUID
    recipient_id: int
    occasion: date


def sweep(*, now: datetime) -> None:
    """Asks every rule at every active office, on that office's own day.

    A rule that breaks at one office is logged and stops neither the other rules nor the other offices.
    """
    for office in Office.objects.active():
        day = timezone.localdate(now, timezone=office.zone)
        for rule in rules():
            try:
                _sweep_rule(rule, office, day)
            except SoftTimeLimitExceeded:
                raise
            except Exception:
                logger.exception("Reminder rule %s failed at %s.", rule.name, office.code)


def sweep_rule(name: str, office: Office, *, now: datetime) -> None:
    """Asks one rule at one office at once, inside the caller's transaction: for what cannot wait for the next round."""
    rule = rule_named(name)
    if rule is None:
        raise LookupError(f"No reminder rule is called {name}.")
    _sweep_rule(rule, office, timezone.localdate(now, timezone=office.zone))


@transaction.atomic
def _sweep_rule(rule: Rule, office: Office, day: date) -> None:
    """Adds what the rule finds, cancels what it no longer finds and brings back what it finds again."""
    found = list(rule.find(office, day))
    _cancel_others(rule.name, office.pk, found)
    keys = dict(
        User.objects.filter(pk__in={due.recipient_id for due in found}, is_active=True).values_list("pk", "public_id")
    )
    found = [due for due in found if due.recipient_id is None or due.recipient_id in keys]
    _bring_back(rule.name, office, found)
    Reminder.objects.bulk_create(
        [
            Reminder(
                rule=rule.name,
                office=office,
                subject=due.subject,
                recipient_kind=due.recipient_kind,
                recipient_key=due.recipient_key or keys[due.recipient_id],
                recipient_id=due.recipient_id,
                occasion=due.occasion,
                due_at=due.due_at,
                title=due.title,
                body=due.body,
                path=due.path,
            )
            for due in found
        ],
        ignore_conflicts=True,  # the unique key absorbs what an earlier or a simultaneous sweep has written
    )


def _bring_back(rule_name: str, office: Office, found: Iterable[DueReminder]) -> None:
    """Lets cancelled reminders wait again whose reason came back: the case returned, the event was moved back.

    Those whose e-mail may have gone out before they were cancelled stay as they are: nobody is told twice.
    """
    by_key = {Key(due.subject, due.recipient_id, due.occasion): due for due in found}
    cancelled = Reminder.objects.cancelled_unsent().filter(rule=rule_name, subject__in={key.subject for key in by_key})
    for pk, subject, recipient_id, occasion in cancelled.values_list("pk", "subject", "recipient_id", "occasion"):
        if due := by_key.get(Key(subject, recipient_id, occasion)):
            cancelled.filter(pk=pk).update(
                state=Reminder.State.WAITING,
                office=office,
                due_at=due.due_at,
                title=due.title,
                body=due.body,
                path=due.path,
            )


def cancel_without_reason(*, now: datetime) -> set[tuple[str, int]]:
    """Asks the rules again about everything that is about to be sent.

    Returns the pairs of rule and office that could not be asked because the rule breaks there: nobody knows whether
    the reason of their reminders still holds, so they wait for the next round.
    """
    due = list(Reminder.objects.deliverable(now).order_by().values_list("rule", "office").distinct())
    offices = Office.objects.in_bulk([office_id for _, office_id in due])
    unknown = set()
    for rule_name, office_id in due:
        office = offices[office_id]
        try:
            _ask_again(rule_name, office, timezone.localdate(now, timezone=office.zone))
        except SoftTimeLimitExceeded:
            raise
        except Exception:
            logger.exception("Reminder rule %s failed at %s before sending.", rule_name, office.code)
            unknown.add((rule_name, office_id))
    return unknown


@transaction.atomic
def _ask_again(rule_name: str, office: Office, day: date) -> None:
    """Cancels what one rule no longer finds at one office, and everything of a rule that was taken out."""
    rule = rule_named(rule_name)
    _cancel_others(rule_name, office.pk, list(rule.find(office, day)) if rule else [])


def _cancel_others(rule_name: str, office_id: int, found: Iterable[DueReminder]) -> None:
    """Cancels the waiting reminders of one rule at one office that are not among `found`."""
    standing = {Key(due.subject, due.recipient_id, due.occasion) for due in found}
    waiting = Reminder.objects.filter(rule=rule_name, office_id=office_id, state=Reminder.State.WAITING)
    gone = [
        pk
        for pk, subject, recipient_id, occasion in waiting.values_list("pk", "subject", "recipient_id", "occasion")
        if Key(subject, recipient_id, occasion) not in standing
    ]
    if gone:
        waiting.filter(pk__in=gone).update(state=Reminder.State.CANCELLED)
