"""Hours of social work from the judgment to the last hour: a balance that must close, and what did not become an hour.

Opening + ordered - worked - lost = remaining. Each part is counted by itself, from the sentences and from the ledger;
that they agree is a test, not a definition. All times are in minutes.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db.models import (
    Case,
    CharField,
    Count,
    DateField,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Sum,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Extract, NullIf
from django.utils import timezone

from accounts.models import Office
from reports.dashboard.asked import Asked, in_each_zone
from reports.dashboard.figures import CASE_OFFICE, SENTENCE_OFFICE
from reports.figures.period import Period
from sentences.expressions import LocalDay
from sentences.models import Absence, DefaultReport, HoursEntry, SocialWorkSentence, WorkSession

UNDECIDED, SHORT = "undecided", "short"
LOSSES = ("repeat", "prison", "fine", UNDECIDED, SHORT)
"""How unworked hours of a closed sentence ended: what was decided about them, or closed without a decision."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Minutes owed by the clients of an office, from the first day of a period to its last."""

    opening: int = 0
    ordered: int = 0
    worked: int = 0
    repeat: int = 0
    prison: int = 0
    fine: int = 0
    undecided: int = 0
    short: int = 0
    remaining: int = 0
    past_deadline: int = 0
    """Part of the remaining: of sentences whose last day is over."""

    @property
    def lost(self) -> int:
        """What nobody will work any more under these sentences."""
        return self.repeat + self.prison + self.fine + self.undecided + self.short

    def __add__(self, other: "Balance") -> "Balance":
        return Balance(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Unverified:
    """What was worked or missed in a period and is no hour of the ledger: minutes of sessions, and days missed."""

    draft: int = 0
    confirmed: int = 0
    disputed: int = 0
    rejected: int = 0
    added: int = 0
    taken_off: int = 0
    lawful_days: int = 0
    unlawful_days: int = 0
    unjudged_days: int = 0
    made_up_days: int = 0


def balances(asked: Asked) -> dict[int, Balance]:
    """The balance of each office, by its primary key. Two queries, however many offices there are."""
    offices, period, now = asked.offices, asked.period, asked.now
    result: defaultdict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    if not offices:
        return {}
    sentences = _with_loss(asked.of(SocialWorkSentence.objects.all(), CASE_OFFICE), "")
    ledger = _with_loss(asked.of(HoursEntry.objects.all(), SENTENCE_OFFICE), "sentence__")
    until = Q(worked_on__lte=period.last)
    for rows, path, minutes, by in (
        (sentences, "", F("hours_ordered") * 60, 1),
        (ledger, "sentence__", F("minutes"), -1),
    ):
        is_ledger = by < 0
        open_at_first, open_at_last, closed = _standing(path, period)
        before, up_to = (Q(worked_on__lt=period.first), until) if is_ledger else (Q(), Q())
        sums = {
            "opening": open_at_first & before,
            "remaining": open_at_last & up_to,
            "past_deadline": open_at_last & up_to & _past(offices, path, period, now),
            **{loss: closed & up_to & Q(loss=loss) for loss in LOSSES},
        }
        fresh = (
            Q(worked_on__range=(period.first, period.last))
            if is_ledger
            else Q(starts_on__range=(period.first, period.last))
        )
        sums["worked" if is_ledger else "ordered"] = fresh
        grouped = (
            rows.order_by()
            .values_list(f"{path}supervision__office")
            .annotate(**{f"n_{name}": Coalesce(Sum(minutes, filter=condition), 0) for name, condition in sums.items()})
        )
        for office, *numbers in grouped:
            for name, number in zip(sums, numbers, strict=True):
                result[office][name] += number if name in {"worked", "ordered"} else by * number
    return {office: Balance(**numbers) for office, numbers in result.items()}


def together(found: Iterable[Balance]) -> Balance:
    """The balances of several offices added up."""
    return sum(found, start=Balance())


def _with_loss(rows: QuerySet, path: str) -> QuerySet:
    """Adds `past_on`, the last day of the sentence, and `loss`: how its unworked hours ended, if it is closed."""
    decision = DefaultReport.objects.filter(sentence=OuterRef(f"{path}pk")).order_by("-id").values("decision")[:1]
    decided = Coalesce(NullIf(Subquery(decision), Value("")), Value(UNDECIDED))
    return rows.annotate(
        loss=Case(When(**{f"{path}state": "defaulted"}, then=decided), default=Value(SHORT), output_field=CharField()),
        past_on=ExpressionWrapper(F(f"{path}starts_on") + F(f"{path}period_days"), output_field=DateField()),
    )


def _standing(path: str, period: Period) -> tuple[Q, Q, Q]:
    """Sentences open at the beginning of the period, open at its end, and closed in it."""
    starts, closed = f"{path}starts_on", f"{path}closed_on"
    never = Q((f"{closed}__isnull", True))
    begun_before = Q((f"{starts}__lt", period.first))
    begun = Q((f"{starts}__lte", period.last))
    return (
        begun_before & (never | Q((f"{closed}__gte", period.first))),
        begun & (never | Q((f"{closed}__gt", period.last))),
        begun & Q((f"{closed}__range", (period.first, period.last))),
    )


def _past(offices: list[Office], path: str, period: Period, now: datetime) -> Q:
    """Whose last day is over at the end of the period, or today while it still runs, on the clock of the office."""

    def condition(zone: ZoneInfo) -> Q:
        day: date = min(period.next_first, timezone.localdate(now, timezone=zone))
        return Q(past_on__lt=day)

    return in_each_zone(offices, f"{path}supervision__office", condition)


def unverified(asked: Asked) -> Unverified:
    """Sessions and missed days of the period. Three queries."""
    period = asked.period
    days = (period.first, period.last)
    worked = ExpressionWrapper(
        Extract(F("ends_at") - F("starts_at"), "epoch") / 60 - F("break_minutes"), output_field=IntegerField()
    )
    sessions = (
        asked.of(WorkSession.objects.all(), SENTENCE_OFFICE)
        .filter(starts_at__range=period.around)
        .annotate(day=LocalDay("starts_at", "placement__site__office__timezone"))
        .filter(day__gte=period.first, day__lte=period.last)
        .with_open_dispute()
        .order_by()
    )
    states = {"draft": Q(state="draft"), "confirmed": Q(state="confirmed"), "rejected": Q(state="rejected")}
    numbers = sessions.aggregate(
        **{f"n_{name}": Sum(worked, filter=which & Q(is_disputed=False)) for name, which in states.items()},
        n_disputed=Sum(worked, filter=Q(is_disputed=True)),
    )
    corrections = asked.of(HoursEntry.objects.filter(kind=HoursEntry.Kind.CORRECTION), SENTENCE_OFFICE)
    corrections = corrections.filter(worked_on__range=days)
    corrected = corrections.aggregate(
        n_added=Sum("minutes", filter=Q(minutes__gt=0)), n_taken_off=-Sum("minutes", filter=Q(minutes__lt=0))
    )
    found = {name.removeprefix("n_"): int(value or 0) for name, value in {**numbers, **corrected}.items()}
    return Unverified(**found, **_missed_days(asked))


def _missed_days(asked: Asked) -> dict[str, int]:
    """Days of work that were missed, by what was judged, and how many of them were made up."""
    rows = asked.on_days(Absence.objects.all(), SENTENCE_OFFICE, "on")
    return rows.with_made_up().aggregate(
        lawful_days=Count("pk", filter=Q(is_lawful=True)),
        unlawful_days=Count("pk", filter=Q(is_lawful=False)),
        unjudged_days=Count("pk", filter=Q(is_lawful=None)),
        made_up_days=Count("pk", filter=Q(is_made_up=True)),
    )
