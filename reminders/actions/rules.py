"""What the administrator decides about a rule: on or off, the control group, and its words."""

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from accounts.models import User
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


@transaction.atomic
def write_wording(*, rule: str, title: str, body: str, by: User) -> Wording:
    """A new version of a rule's words, as a draft: nobody is told in these words yet."""
    last = Wording.objects.filter(rule=rule).aggregate(n=Max("version"))["n"] or 0
    return Wording.objects.create(rule=rule, version=last + 1, title=title, body=body, created_by=by)


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
