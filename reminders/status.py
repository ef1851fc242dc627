"""The outbox as numbers, rule by rule."""

from dataclasses import dataclass

from django.db.models import Count, Max, Q, QuerySet

from reminders.models import Reminder
from reminders.querysets import ReminderQuerySet
from reminders.registry import rules

FAILED_ROWS = 20


@dataclass(frozen=True, slots=True)
class RuleCount:
    """One rule and how many of its reminders are where."""

    name: str
    label: str
    waiting: int
    delivered: int
    failed: int

    @property
    def has_any(self) -> bool:
        """Whether it has reminders at all."""
        return bool(self.waiting or self.delivered or self.failed)


def rule_counts(watched: ReminderQuerySet) -> list[RuleCount]:
    """Every registered rule, by label, with its counts among `watched`, in one query."""
    counted: dict[str, dict[str, int]] = {
        row["rule"]: {"waiting": row["waiting"], "delivered": row["delivered"], "failed": row["failed"]}
        for row in watched.order_by()
        .values("rule")
        .annotate(
            waiting=Count("pk", filter=Q(state=Reminder.State.WAITING)),
            delivered=Count("pk", filter=Q(state=Reminder.State.DELIVERED)),
            failed=Count("pk", filter=Q(state=Reminder.State.FAILED)),
        )
    }
    nothing = {"waiting": 0, "delivered": 0, "failed": 0}
    return [
        RuleCount(
            name=rule.name,
            label=rule.label,
            **counted.get(rule.name, nothing),
        )
        for rule in sorted(rules(), key=lambda rule: rule.label)
    ]


def failed_lately(watched: ReminderQuerySet) -> QuerySet[Reminder]:
    """The latest reminders whose e-mail was given up, with recipient and the last answer of the mail server."""
    return (
        watched.filter(state=Reminder.State.FAILED)
        .select_related("recipient")
        .annotate(last_try=Max("deliveries__at"), tries=Count("deliveries", filter=Q(deliveries__outcome="failed")))
        .order_by("-last_try")[:FAILED_ROWS]
    )
