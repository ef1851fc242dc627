"""What became of guidance, as far as it is recorded: ended as planned, revoked, work kept, offences told again."""

from collections import Counter, defaultdict
from dataclasses import dataclass, fields
from typing import Any

from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Least, Lower

from accounts.models import Office
from clients.models import AftercareContact, Concern, Supervision
from clients.terms import ConcernGround, ConcernState
from programs.foster_results import WORKING
from programs.models import Enrolment, OutcomeCheck
from reports.figures.period import Period
from sentences.models import SocialWorkSentence

NO_GROUND = ""


@dataclass(frozen=True, slots=True)
class CaseOutcomes:
    """Cases of an office in a period. Cases handed to another Bapas count where they ended."""

    guided: int = 0
    completed: int = 0
    revoked: int = 0
    revoked_again: int = 0
    """Revoked on a concern about a new offence."""
    work_done: int = 0
    work_defaulted: int = 0

    def __add__(self, other: "CaseOutcomes") -> "CaseOutcomes":
        return CaseOutcomes(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Worked:
    """People whose check after a course fell in the period: of those asked after, whom it reached, and who works."""

    asked: int
    reached: int
    working: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Everything about a place. `worked` is by the month after the course; `asked` former clients told of offences."""

    by_office: dict[int, CaseOutcomes]
    grounds: dict[str, int]
    worked: dict[int, Worked]
    asked: int
    offended: int

    @property
    def total(self) -> CaseOutcomes:
        """All offices together."""
        return sum(self.by_office.values(), start=CaseOutcomes())


def outcomes(offices: list[Office], period: Period) -> Outcomes:
    """What is recorded of a period. Five queries, however many offices there are."""
    by_office: defaultdict[int, dict[str, int]] = defaultdict(dict)
    grounds: Counter[str] = Counter()
    for office, counted in _cases(offices, period):
        by_office[office].update(counted)
    for office, ground, number in _revocations(offices, period):
        grounds[ground] += number
        if ground == ConcernGround.NEW_OFFENCE:
            by_office[office]["revoked_again"] = number
    for office, done, defaulted in _sentences(offices, period):
        by_office[office].update(work_done=done, work_defaulted=defaulted)
    return Outcomes(
        {office: CaseOutcomes(**numbers) for office, numbers in by_office.items()},
        dict(grounds),
        _after_courses(offices, period),
        **_after_guidance(offices, period),
    )


def _ended(period: Period, status: str) -> Q:
    return Q(status=status, closed_on__range=(period.first, period.last))


def _cases(offices: list[Office], period: Period) -> Any:
    """Cases under guidance on any day of the period, and how those that ended in it ended."""
    rows = (
        Supervision.objects.filter(office__in=offices)
        .annotate(entered_on=Least("starts_on", "closed_on"))
        .filter(Q(closed_on=None) | Q(closed_on__gte=period.first), entered_on__lte=period.last)
        .order_by()
        .values_list("office")
        .annotate(
            guided=Count("pk"),
            completed=Count("pk", filter=_ended(period, Supervision.Status.COMPLETED)),
            revoked=Count("pk", filter=_ended(period, Supervision.Status.REVOKED)),
        )
    )
    for office, guided, completed, revoked in rows:
        yield office, {"guided": guided, "completed": completed, "revoked": revoked}


def _revocations(offices: list[Office], period: Period) -> Any:
    """Revoked cases by office and ground: a new offence before any other, else that of the last concern."""
    pursued = Concern.objects.filter(supervision=OuterRef("pk"), state=ConcernState.REVOKED)
    again = Exists(pursued.filter(ground=ConcernGround.NEW_OFFENCE))
    last = Coalesce(Subquery(pursued.order_by("-pk").values("ground")[:1]), Value(NO_GROUND))
    return (
        Supervision.objects.filter(_ended(period, Supervision.Status.REVOKED), office__in=offices)
        .annotate(ground=Case(When(again, then=Value(ConcernGround.NEW_OFFENCE.value)), default=last))
        .order_by()
        .values_list("office", "ground")
        .annotate(number=Count("pk"))
    )


def _sentences(offices: list[Office], period: Period) -> Any:
    """Social work closed in the period: done, or reported as not served."""
    return (
        SocialWorkSentence.objects.filter(supervision__office__in=offices, closed_on__range=(period.first, period.last))
        .order_by()
        .values_list("supervision__office")
        .annotate(done=Count("pk", filter=Q(state="completed")), defaulted=Count("pk", filter=Q(state="defaulted")))
    )


def _after_guidance(offices: list[Office], period: Period) -> dict[str, int]:
    """Former clients of whom it was noted in the period whether they offended again, each once."""
    asked = AftercareContact.objects.filter(
        supervision__office__in=offices, on__range=(period.first, period.last), has_reoffended__isnull=False
    )
    people = "supervision__client"
    return asked.aggregate(
        asked=Count(people, distinct=True),
        offended=Count(people, distinct=True, filter=Q(has_reoffended=True)),
    )


def _after_courses(offices: list[Office], period: Period) -> dict[int, Worked]:
    """Participants of courses by the month of their check: who was reached, who works; each person once a month."""
    person = Coalesce(Cast("enrolment__client", CharField()), Lower("enrolment__name"))
    reached, working = ~Q(work=OutcomeCheck.Work.UNKNOWN), Q(work__in=sorted(WORKING))
    rows = (
        OutcomeCheck.objects.filter(
            enrolment__in=Enrolment.objects.seated(),
            enrolment__course__programme__office__in=offices,
            on__range=(period.first, period.last),
        )
        .order_by()
        .annotate(person=person)
        .values_list("month")
        .annotate(
            asked=Count("person", distinct=True),
            reached=Count("person", distinct=True, filter=reached),
            working=Count("person", distinct=True, filter=working),
        )
    )
    return {month: Worked(asked, reached, working) for month, asked, reached, working in rows}
