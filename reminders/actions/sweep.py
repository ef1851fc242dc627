"""Filling the outbox: what the rules find becomes rows, and rows whose reason is gone are cancelled.

Each rule at each office is one turn of the day. A worker takes a turn by locking its row and passes over those that are
locked, so any number of workers share one round; a turn whose worker died is simply free again.
"""

import logging
from datetime import date, datetime

from celery.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from accounts.models import Office
from reminders.actions.found import Found
from reminders.actions.storm import hold_if_storm
from reminders.models import Reminder, SweepTurn
from reminders.registry import Rule, rule_named
from reminders.settings_of_rules import rules_that_are_on

logger = logging.getLogger(__name__)


def sweep(*, now: datetime, since: datetime | None = None) -> int:
    """Asks every rule that is on at every active office, on that office's own day; returns how many turns it took.

    Takes each turn that nobody finished after `since`, the beginning of the round, by default this moment. A rule that
    breaks at one office is logged and stops neither the other rules nor the other offices.
    """
    since = since or timezone.now()
    on = {rule.name: rule for rule in rules_that_are_on()}
    _lay_out_turns(on, now)
    taken = 0
    while _take_turn(on, now, since):
        taken += 1
    return taken


def sweep_rule(name: str, office: Office, *, now: datetime) -> None:
    """Asks one rule at one office at once, inside the caller's transaction: for what cannot wait for the next round."""
    rule = rule_named(name)
    if rule is None:
        raise LookupError(f"No reminder rule is called {name}.")
    Found(rule, office, timezone.localdate(now, timezone=office.zone), name=name).write()


def _lay_out_turns(on: dict[str, Rule], now: datetime) -> None:
    """Writes the turns of each office's day that are missing, and forgets those too old to say what is usual."""
    days = {office.pk: timezone.localdate(now, timezone=office.zone) for office in Office.objects.active()}
    known = set(SweepTurn.objects.of_today(now).values_list("rule", "office", "day"))
    missing = [
        SweepTurn(rule=rule, office_id=office, day=day)
        for office, day in days.items()
        for rule in on
        if (rule, office, day) not in known
    ]
    if missing:
        SweepTurn.objects.bulk_create(missing, ignore_conflicts=True, batch_size=1000)
        SweepTurn.objects.forgotten(now).delete()


@transaction.atomic
def _take_turn(on: dict[str, Rule], now: datetime, since: datetime) -> bool:
    """Takes the next free turn of the round; False when none is left."""
    turn = (
        SweepTurn.objects.of_today(now)
        .free_since(since)
        .filter(rule__in=on)
        .select_for_update(skip_locked=True, of=("self",))
        .select_related("office")
        .order_by(F("done_at").asc(nulls_first=True), "pk")
        .first()
    )
    if turn is None:
        return False
    row = SweepTurn.objects.filter(pk=turn.pk)
    try:
        with transaction.atomic():
            written = _sweep_rule(on[turn.rule], turn.office, turn.day)
    except SoftTimeLimitExceeded:
        raise
    except Exception:
        logger.exception("Reminder rule %s failed at %s.", turn.rule, turn.office.code)
        row.update(failed_at=timezone.now())
    else:
        row.update(done_at=timezone.now(), written=F("written") + written)
    return True


def _sweep_rule(rule: Rule, office: Office, day: date) -> int:
    """Brings the outbox in line with what the rule finds; returns how many reminders came new or back."""
    found = Found(rule, office, day, name=rule.name)
    written = found.write()
    if written:
        hold_if_storm(rule.name, day, written, found)
    return written


def cancel_without_reason(*, now: datetime) -> set[tuple[str, int]]:
    """Asks the rules again about everything that is about to be sent.

    Returns the pairs of rule and office that could not be asked because the rule breaks there: nobody knows whether
    the reason of their reminders still holds, so they wait for the next round.
    """
    on = {rule.name: rule for rule in rules_that_are_on()}
    due = list(Reminder.objects.deliverable(now).order_by().values_list("rule", "office").distinct())
    offices = Office.objects.in_bulk([office_id for _, office_id in due])
    unknown = set()
    for rule_name, office_id in due:
        office = offices[office_id]
        day = timezone.localdate(now, timezone=office.zone)
        try:
            with transaction.atomic():
                Found(on.get(rule_name), office, day, name=rule_name).cancel_others()
        except SoftTimeLimitExceeded:
            raise
        except Exception:
            logger.exception("Reminder rule %s failed at %s before sending.", rule_name, office.code)
            unknown.add((rule_name, office_id))
    return unknown
