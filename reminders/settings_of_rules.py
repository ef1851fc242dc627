"""What the administrator decided about each rule."""

from reminders.models import RuleSetting
from reminders.registry import Rule, rules


def rules_that_are_on() -> list[Rule]:
    """Every registered rule, by name, without those that were switched off."""
    off = set(RuleSetting.objects.filter(is_on=False).values_list("rule", flat=True))
    return [rule for rule in rules() if rule.name not in off]


def control_percents() -> dict[str, int]:
    """The share held out, in percent, for each rule that can be compared and holds anybody out."""
    asked = dict(RuleSetting.objects.filter(control_percent__gt=0, is_on=True).values_list("rule", "control_percent"))
    return {rule.name: asked[rule.name] for rule in rules() if rule.outcome is not None and rule.name in asked}
