"""Does a rule work? Kept and missed among those who were to be told, beside those who by lot were not.

Both passed the same checks (`actions/deliver_outside.py`), and whoever was to be told stays on that side whatever
became of the message. The lot falls on a person: each counts once, by what the first reminder of the time was about.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from uuid import UUID

from django.db.models import Exists, Max, Min, OuterRef

from reminders.kinds import RecipientKind
from reminders.models import Delivery, Reminder
from reminders.querysets import ReminderQuerySet
from reminders.registry import Kept, Rule

ENOUGH = 10
"""Fewer known outcomes in a group say nothing."""
CONFIDENCE = 0.95
PORTION = 1000


@dataclass(frozen=True, slots=True)
class Group:
    """How many kept what they were reminded of, and how many missed it."""

    kept: int
    missed: int

    @property
    def n(self) -> int:
        """All of them."""
        return self.kept + self.missed

    @property
    def percent(self) -> float:
        """The share that kept it, in percent."""
        return 100 * self.kept / self.n


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both groups, and the difference of their shares with its 95 % interval, in percentage points."""

    told: Group
    control: Group
    difference: float
    low: float
    high: float

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out zero."""
        return self.low > 0 or self.high < 0


def compare(told: Group, control: Group) -> Comparison | None:
    """The difference with Newcombe's interval from two Wilson intervals (1998, method 10); None for small groups."""
    if min(told.n, control.n) < ENOUGH:
        return None
    from scipy.stats import binomtest  # slow to load, and most processes never need it

    p, q = told.kept / told.n, control.kept / control.n
    of_told = binomtest(told.kept, told.n).proportion_ci(CONFIDENCE, method="wilson")
    of_control = binomtest(control.kept, control.n).proportion_ci(CONFIDENCE, method="wilson")
    low = p - q - sqrt((p - of_told.low) ** 2 + (of_control.high - q) ** 2)
    high = p - q + sqrt((of_told.high - p) ** 2 + (q - of_control.low) ** 2)
    return Comparison(told, control, 100 * (p - q), 100 * low, 100 * high)


def comparison(rule: Rule, watched: ReminderQuerySet) -> Comparison | None:
    """Both groups of a rule among `watched`, from the first to the last held out; None while nothing can be said."""
    if rule.outcome is None:
        return None
    rows = watched.filter(rule=rule.name).exclude(recipient_kind=RecipientKind.USER)
    held_out = rows.filter(state=Reminder.State.HELD_OUT)
    period = held_out.aggregate(first=Min("due_at"), last=Max("due_at"))
    if period["first"] is None:
        return None
    attempts = Delivery.objects.filter(reminder=OuterRef("pk")).tried_outside()
    to_be_told = rows.exclude(state=Reminder.State.HELD_OUT).filter(Exists(attempts))
    both = (held_out | to_be_told).filter(due_at__range=(period["first"], period["last"]))
    people = both.order_by("recipient_kind", "recipient_key", "due_at", "pk").distinct(
        "recipient_kind", "recipient_key"
    )
    firsts = watched.filter(pk__in=people.values("pk"))
    control = firsts.filter(state=Reminder.State.HELD_OUT)
    told = firsts.exclude(state=Reminder.State.HELD_OUT)
    return compare(_group(rule, _subjects(told)), _group(rule, _subjects(control)))


def _subjects(rows: ReminderQuerySet) -> Iterable[UUID]:
    return rows.order_by().values_list("subject", flat=True).distinct().iterator(chunk_size=PORTION)


def _group(rule: Rule, subjects: Iterable[UUID]) -> Group:
    """Asks the rule what became of the subjects, a portion at a time."""
    counted: Counter[Kept] = Counter()
    portion: list[UUID] = []
    assert rule.outcome is not None  # noqa: S101 - the caller looked
    for subject in subjects:
        portion.append(subject)
        if len(portion) == PORTION:
            counted.update(rule.outcome(portion).values())
            portion = []
    counted.update(rule.outcome(portion).values())
    return Group(counted[Kept.KEPT], counted[Kept.MISSED])
