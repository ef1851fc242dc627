"""What became of guidance, as far as it is recorded: ended as planned, revoked, work kept, offences told again."""

from collections import Counter, defaultdict
from dataclasses import dataclass, fields
from typing import Any

from django.db.models import Count, Q

from clients.models import AftercareContact, Supervision
from clients.querysets.ending import REOFFENDED
from clients.querysets.supervision import COMPLETED, REVOKED, closed_as
from clients.terms import ConcernGround
from programs.models import OutcomeCheck
from programs.querysets.foster import AT_WORK, REACHED
from reports.dashboard.asked import Asked
from reports.dashboard.figures import CASE_OFFICE
from sentences.models import SocialWorkSentence


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
    """How cases of a place ended, by office, and why guidance was revoked."""

    by_office: dict[int, CaseOutcomes]
    grounds: dict[str, int]

    @property
    def total(self) -> CaseOutcomes:
        """All offices together."""
        return sum(self.by_office.values(), start=CaseOutcomes())


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What people told later. `worked` is by the month after the course; `asked` former clients told of offences."""

    worked: dict[int, Worked]
    asked: int
    offended: int


def outcomes(asked: Asked) -> Outcomes:
    """How cases ended in a period. Three queries, however many offices there are."""
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
    return Outcomes({office: CaseOutcomes(**numbers) for office, numbers in by_office.items()}, dict(grounds))


def afterwards(asked: Asked) -> Afterwards:
    """What people told in a period, of any number of them: for the head alone. Two queries."""
    return Afterwards(_after_courses(asked), **_after_guidance(asked))


def _cases(asked: Asked) -> Any:
    """Cases under guidance on any day of the period, and how those that ended in it ended."""
    first, last = asked.period.first, asked.period.last
    rows = (
        asked.of(Supervision.objects.guided_between(first, last), "office")
        .order_by()
        .values_list("office")
        .annotate(
            guided=Count("pk"),
            completed=Count("pk", filter=closed_as(first, last, COMPLETED)),
            revoked=Count("pk", filter=closed_as(first, last, REVOKED)),
        )
    )
    for office, guided, completed, revoked in rows:
        yield office, {"guided": guided, "completed": completed, "revoked": revoked}


def _revocations(asked: Asked) -> Any:
    """Revoked cases by office and ground."""
    revoked = Supervision.objects.filter(closed_as(asked.period.first, asked.period.last, REVOKED))
    rows = asked.of(revoked.with_revocation_ground(), "office")
    return rows.order_by().values_list("office", "ground").annotate(number=Count("pk"))


def _sentences(asked: Asked) -> Any:
    """Social work closed in the period: done, or reported as not served."""
    closed = SocialWorkSentence.objects.closed_between(asked.period.first, asked.period.last)
    return (
        asked.of(closed, CASE_OFFICE)
        .order_by()
        .values_list(CASE_OFFICE)
        .annotate(done=Count("pk", filter=Q(state="completed")), defaulted=Count("pk", filter=Q(state="defaulted")))
    )


def _after_guidance(asked: Asked) -> dict[str, int]:
    """Former clients of whom it was noted in the period whether they offended again, each once."""
    answers = asked.of(AftercareContact.objects.answered_between(asked.period.first, asked.period.last), CASE_OFFICE)
    people = "supervision__client"
    return answers.aggregate(
        asked=Count(people, distinct=True),
        offended=Count(people, distinct=True, filter=REOFFENDED),
    )


def _after_courses(asked: Asked) -> dict[int, Worked]:
    """Participants of courses by the month of their check: who was reached, who works; each person once a month."""
    checks = OutcomeCheck.objects.made_between(asked.period.first, asked.period.last)
    rows = (
        asked.of(checks, "enrolment__course__programme__office")
        .order_by()
        .with_person()
        .values_list("month")
        .annotate(
            asked=Count("person", distinct=True),
            reached=Count("person", distinct=True, filter=REACHED),
            working=Count("person", distinct=True, filter=AT_WORK),
        )
    )
    return {month: Worked(asked, reached, working) for month, asked, reached, working in rows}
