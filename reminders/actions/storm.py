"""Stopping a rule that suddenly finds far more than usual, until a person has looked."""

from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from accounts.models import User
from reminders.actions.found import Found
from reminders.kinds import Reason
from reminders.models import Reminder, StormHold, SweepTurn
from reminders.rules import USUAL_DAYS, is_storm, usual_number

_MARK_DROPPED = """
    INSERT INTO reminders_delivery (reminder_id, channel, attempt, outcome, reason, detail, provider_id, at)
    SELECT id, 'in_app', 1, 'skipped', 'storm', '', '', statement_timestamp()
    FROM reminders_reminder WHERE rule = %s AND state = 'held'
    ON CONFLICT DO NOTHING
"""


class AlreadyDecided(Exception):
    """Somebody else answered the question meanwhile."""


def hold_if_storm(rule: str, day: date, written: int, found: Found) -> bool:
    """Holds what one turn wrote, and what the day brought before, when the rule storms; returns whether it does.

    While nobody has answered, also on the days after, whatever comes new is held too.
    Offices that are asked in the same moment do not see each other's finds yet: the next turn counts them and holds
    them too. A rule that was released on that day is not stopped again on it.
    """
    undecided = StormHold.objects.open().filter(rule=rule)
    if undecided.exclude(day=day).exists():
        found.hold()
        return True
    total = written + SweepTurn.objects.written_on(rule, day)
    floor = settings.REMINDER_STORM_FLOOR
    if total <= floor:
        return False
    usual = usual_number(SweepTurn.objects.numbers_before(rule, day, USUAL_DAYS))
    if not is_storm(total, usual, floor):
        return False
    if StormHold.objects.filter(rule=rule, day=day, decision=StormHold.Decision.RELEASED).exists():
        return False
    StormHold.objects.bulk_create([StormHold(rule=rule, day=day, found=total, usual=usual)], ignore_conflicts=True)
    undecided.filter(found__lt=total).update(found=total)
    found.hold()
    # Of the offices before: the easternmost begin the day two hours earlier.
    begun = datetime.combine(day, time.min, tzinfo=timezone.get_default_timezone()) - timedelta(hours=2)
    Reminder.objects.filter(
        rule=rule, state=Reminder.State.WAITING, retry_at__isnull=True, created_at__gte=begun
    ).update(state=Reminder.State.HELD, reason=Reason.STORM)
    return True


@transaction.atomic
def decide_storm(*, hold: StormHold, decision: str, by: User) -> int:
    """Lets the held reminders of a rule go, or drops them for good; returns how many. Raises AlreadyDecided."""
    StormHold.objects.select_for_update().get(pk=hold.pk)
    answered = StormHold.objects.open().filter(pk=hold.pk)
    if not answered.update(decision=StormHold.Decision(decision), decided_by=by, decided_at=timezone.now()):
        raise AlreadyDecided("Pertanyaan ini sudah dijawab.")
    held = Reminder.objects.filter(rule=hold.rule, state=Reminder.State.HELD)
    if decision == StormHold.Decision.RELEASED:
        return held.update(state=Reminder.State.WAITING, reason="")
    with connection.cursor() as cursor:
        cursor.execute(_MARK_DROPPED, [hold.rule])
    return held.update(state=Reminder.State.CANCELLED)
