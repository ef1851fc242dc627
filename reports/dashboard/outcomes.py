"""What became of guidance, as far as it is recorded: ended as planned, revoked, work kept, offences told again."""

from collections import Counter, defaultdict
from dataclasses import dataclass, fields
from typing import Any

from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Least, Lower

from clients.models import AftercareContact, Concern, Supervision
from clients.terms import ConcernGround, ConcernState
from programs.foster_results import WORKING
from programs.models import Enrolment, OutcomeCheck
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE
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


def outcomes(asked: Asked) -> Outcomes:
    """What is recorded of a period. Five queries, however many offices there are."""
    by_office: defaultdict[int, dict[str, int]] = defaultdict(dict)
    grounds: Counter[str] = Counter()
    for office, counted in _cases(asked):
        by_office[office].update(counted)
    for office, ground, number in _revocations(asked):
        grounds[ground] += number
        if ground == ConcernGround.NEW_OFFENCE:
            by_office[office]["revoked_again"] = number
    for office, done, defaulted in _sentences(asked):
        by_office[office].update(work_done=done, work_defaulted=defaulted)
    return Outcomes(
        {office: CaseOutcomes(**numbers) for office, numbers in by_office.items()},
        dict(grounds),
        _after_courses(asked),
        **_after_guidance(asked),
    )


def _ended(period: Period, status: str) -> Q:
    return Q(status=status, closed_on__range=(period.first, period.last))


def _cases(asked: Asked) -> Any:
    """Cases under guidance on any day of the period, and how those that ended in it ended."""
    rows = (
        asked.of(Supervision.objects.all(), "office")
        .annotate(entered_on=Least("starts_on", "closed_on"))
        .filter(Q(closed_on=None) | Q(closed_on__gte=asked.period.first), entered_on__lte=asked.period.last)
        .order_by()
        .values_list("office")
        .annotate(
            guided=Count("pk"),
            completed=Count("pk", filter=_ended(asked.period, Supervision.Status.COMPLETED)),
            revoked=Count("pk", filter=_ended(asked.period, Supervision.Status.REVOKED)),
        )
    )
    for office, guided, completed, revoked in rows:
        yield office, {"guided": guided, "completed": completed, "revoked": revoked}


def _revocations(asked: Asked) -> Any:
    """Revoked cases by office and ground: a new offence before any other, else that of the last concern."""
    pursued = Concern.objects.filter(supervision=OuterRef("pk"), state=ConcernState.REVOKED)
    again = Exists(pursued.filter(ground=ConcernGround.NEW_OFFENCE))
    last = Coalesce(Subquery(pursued.order_by("-pk").values("ground")[:1]), Value(NO_GROUND))
    return (
        asked.of(Supervision.objects.filter(_ended(asked.period, Supervision.Status.REVOKED)), "office")
        .annotate(ground=Case(When(again, then=Value(ConcernGround.NEW_OFFENCE.value)), default=last))
        .order_by()
        .values_list("office", "ground")
        .annotate(number=Count("pk"))
    )


def _sentences(asked: Asked) -> Any:
    """Social work closed in the period: done, or reported as not served."""
    return (
        asked.of(SocialWorkSentence.objects.all(), CASE_OFFICE)
        .filter(closed_on__range=(asked.period.first, asked.period.last))
        .order_by()
        .values_list(CASE_OFFICE)
        .annotate(done=Count("pk", filter=Q(state="completed")), defaulted=Count("pk", filter=Q(state="defaulted")))
    )


def _after_guidance(asked: Asked) -> dict[str, int]:
    """Former clients of whom it was noted in the period whether they offended again, each once."""
    answers = asked.of(AftercareContact.objects.all(), CASE_OFFICE).filter(
        on__range=(asked.period.first, asked.period.last), has_reoffended__isnull=False
    )
    people = "supervision__client"
    return answers.aggregate(
        asked=Count(people, distinct=True),
        offended=Count(people, distinct=True, filter=Q(has_reoffended=True)),
    )


def _after_courses(asked: Asked) -> dict[int, Worked]:
    """Participants of courses by the month of their check: who was reached, who works; each person once a month."""
    person = Coalesce(Cast("enrolment__client", CharField()), Lower("enrolment__name"))
    reached, working = ~Q(work=OutcomeCheck.Work.UNKNOWN), Q(work__in=sorted(WORKING))
    rows = (
        asked.of(OutcomeCheck.objects.all(), "enrolment__course__programme__office")
        .filter(enrolment__in=Enrolment.objects.seated(), on__range=(asked.period.first, asked.period.last))
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
