"""What the administrator decides about a rule: on or off, the control group, and its words."""

import uuid

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from accounts.models import User
from bapas_portal import advisory_locks
from bapas_portal.submissions import create_once, holds
from reminders.kinds import Reason
from reminders.models import Reminder, RuleSetting, Wording


@transaction.atomic
def set_rule(*, rule: str, is_on: bool, control_percent: int, by: User) -> RuleSetting:
    """Switches a rule on or off and sets the share of its control group, in percent.

    What waits for a rule that is switched off is cancelled at once, and the page of what was not sent says why;
    switched on again, the next sweep brings back what still holds.
    """
    setting, _ = RuleSetting.objects.update_or_create(
        rule=rule,
        defaults={
            "is_on": is_on,
            "control_percent": control_percent,
            "changed_by": by,
            "changed_at": timezone.now(),
        },
    )
    if not is_on:
        open_states = [Reminder.State.WAITING, Reminder.State.HELD]
        Reminder.objects.filter(rule=rule, state__in=open_states).update(
            state=Reminder.State.CANCELLED, reason=Reason.RULE_OFF
        )
    return setting


def write_wording(*, rule: str, title: str, body: str, submission_key: uuid.UUID, by: User) -> Wording:
    """A new version of a rule's words, as a draft: nobody is told in these words yet.

    The key of the form is the public id of the version, so that a second arrival finds it. Raises
    ReusedSubmissionError for the same form with other words.
    """

    def create() -> Wording:
        advisory_locks.wait_for(f"wording:{rule}")  # of two administrators the second takes the next number
        last = Wording.objects.filter(rule=rule).aggregate(n=Max("version"))["n"] or 0
        return Wording.objects.create(
            public_id=submission_key, rule=rule, version=last + 1, title=title, body=body, created_by=by
        )

    own = Wording.objects.filter(rule=rule, created_by=by)
    same = holds(title=title, body=body)
    wording, _ = create_once(own, submission_key, create, is_same=same, column="public_id")
    return wording


@transaction.atomic
def activate_wording(*, wording: Wording, by: User) -> None:
    """Puts a version into use in place of the one before; twice is once."""
    versions = {row.pk: row for row in Wording.objects.select_for_update().filter(rule=wording.rule).order_by("pk")}
    chosen = versions[wording.pk]
    if chosen.state == Wording.State.ACTIVE:
        return
    retire_wording(rule=wording.rule)
    chosen.state = Wording.State.ACTIVE
    chosen.activated_by, chosen.activated_at = by, timezone.now()
    chosen.save(update_fields=["state", "activated_by", "activated_at"])


def retire_wording(*, rule: str) -> None:
    """Takes the version in use out of use: the rule speaks in its own words again."""
    Wording.objects.active().filter(rule=rule).update(state=Wording.State.RETIRED)
