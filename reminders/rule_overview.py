"""The rules as the page of rules shows them, in a number of queries that does not grow with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db.models import Count, Max, Q

from accounts.models import User
from reminders.models import Reminder, RuleSetting, StormHold, SweepTurn, Wording
from reminders.registry import Rule, rules


@dataclass(frozen=True, slots=True)
class RuleState:
    """One rule: whether it is on, in which words it speaks, what waits, and when it was last asked."""

    rule: Rule
    is_on: bool
    control_percent: int
    version: int | None
    waiting: int
    held: int
    swept_at: datetime | None
    storm: StormHold | None


@dataclass(frozen=True, slots=True)
class RuleArea:
    """The rules about one part of the portal's work."""

    slug: str
    title: str
    states: list[RuleState]


def by_area(states: Iterable[RuleState]) -> list[RuleArea]:
    """The rules under the part of the portal that declares them, in the order of its building; the outbox last."""
    found: dict[str, RuleArea] = {}
    order = [config.label for config in apps.get_app_configs()]
    for state in states:
        area = state.rule.area
        found.setdefault(area.label, RuleArea(area.label, str(area.verbose_name), [])).states.append(state)
    return sorted(found.values(), key=lambda area: (area.slug == "reminders", order.index(area.slug)))


def rule_states(user: User) -> list[RuleState]:
    """Every registered rule, by label; numbers are those of the own office for a head, else of all offices."""
    return sorted(_states(rules(), user), key=lambda state: state.rule.label)


def rule_state(rule: Rule, user: User) -> RuleState:
    """The same of one rule; the others are not counted."""
    (state,) = _states([rule], user)
    return state


def _states(wanted: Sequence[Rule], user: User) -> list[RuleState]:
    names = [rule.name for rule in wanted]
    settings = {row.rule: row for row in RuleSetting.objects.visible_to(user).filter(rule__in=names)}
    versions = dict(Wording.objects.visible_to(user).active().filter(rule__in=names).values_list("rule", "version"))
    storms = {hold.rule: hold for hold in StormHold.objects.visible_to(user).open().filter(rule__in=names)}
    swept = dict(
        SweepTurn.objects.visible_to(user)
        .filter(rule__in=names)
        .order_by()
        .values("rule")
        .annotate(at=Max("done_at"))
        .values_list("rule", "at")
    )
    counts = {
        row["rule"]: row
        for row in Reminder.objects.counted_by(user)
        .filter(state__in=[Reminder.State.WAITING, Reminder.State.HELD], rule__in=names)
        .order_by()
        .values("rule")
        .annotate(waiting=Count("pk", filter=Q(state="waiting")), held=Count("pk", filter=Q(state="held")))
    }
    nothing = {"waiting": 0, "held": 0}
    found = []
    for rule in wanted:
        setting = settings.get(rule.name)
        count = counts.get(rule.name, nothing)
        found.append(
            RuleState(
                rule=rule,
                is_on=setting.is_on if setting else True,
                control_percent=setting.control_percent if setting else 0,
                version=versions.get(rule.name),
                waiting=count["waiting"],
                held=count["held"],
                swept_at=swept.get(rule.name),
                storm=storms.get(rule.name),
            )
        )
    return found
