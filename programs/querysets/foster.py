"""Desa Binaan: who may see the programmes, the courses and their participants, and which checks are due."""

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Case, Count, Exists, F, Func, OuterRef, Q, Subquery, Value, When, Window
from django.db.models.functions import Cast, Coalesce, Lower, RowNumber

from accounts.roles import COUNT_ROLES, OFFICE_ROLES, Role, role_of
from clients.querysets.scope import in_hands_of
from clients.querysets.worded import hidden_clients
from programs.rules.foster import CHECK_MONTHS, LAST_CHECK_OPEN

if TYPE_CHECKING:
    from accounts.models import Office, User
    from programs.models import Course, Enrolment, FosterVillageProgramme  # noqa: F401

STANDING = Q(client__isnull=True) | Q(client__merged_into__isnull=True)
"""Without what a merged record left behind: the same person stands there under the kept record."""

SEATED = STANDING & ~Q(state="left")
"""Participants who hold a seat."""

WORKING = frozenset({"self", "employed", "casual"})
"""What counts as having work after a course."""
REACHED, AT_WORK = ~Q(work="unknown"), Q(work__in=sorted(WORKING))
"""Checks in which somebody was found, and those in which this person has work."""


class MonthsLater(Func):
    """A day so many calendar months later, the last day of a shorter month: like `rules.agreement.add_months`."""

    template = "(%(expressions)s)::date"
    arg_joiner = " + "
    output_field = models.DateField()

    def __init__(self, day: str, months: int) -> None:
        super().__init__(F(day), Func(Value(f"{months} months"), template="%(expressions)s::interval"))


class FosterVillageProgrammeQuerySet(models.QuerySet["FosterVillageProgramme"]):
    """Programmes of villages. They name no client."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        return self.none()

    def preparing(self) -> Self:
        """On the way to a technical plan that can run."""
        return self.filter(state__in=["candidate", "coordinated", "drafting", "signed", "planned"])

    def under_way(self) -> Self:
        """Training people, or being reviewed."""
        return self.filter(state__in=["running", "reviewed"])

    def graduated(self) -> Self:
        """The village goes on by itself."""
        return self.filter(state="graduated")

    def ended(self) -> Self:
        """Given up."""
        return self.filter(state="ended")

    def search(self, text: str) -> Self:
        """Village, district, potential, scheme or partners hold the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(village__name__icontains=text)
            | Q(village__district__name__icontains=text)
            | Q(potential__icontains=text)
            | Q(skills_scheme__icontains=text)
            | Q(partners__icontains=text)
        )

    def with_courses(self) -> Self:
        """Adds `courses_all`."""
        return self.annotate(courses_all=Count("courses"))


class ProgrammeRowQuerySet(models.QuerySet[Any]):
    """Courses and products: they name no client, so they are seen with their programme."""

    def visible_to(self, user: "User") -> Self:
        """Of the programmes the person sees."""
        from programs.models import FosterVillageProgramme

        return self.filter(programme__in=FosterVillageProgramme.objects.visible_to(user))

    def with_seats(self, user: "User") -> Self:
        """Adds `taken` to courses: who holds a seat and is on the list `user` reads, so that number and list agree.

        Kanwil and Ditjenpas, who read no list, get everybody. A seat is given by the true count alone (actions.course).
        """
        from programs.models import Enrolment

        rows = Enrolment.objects.seated().filter(course=OuterRef("pk"))
        if role_of(user) not in COUNT_ROLES:
            rows = rows.exclude(client__in=hidden_clients(user))
        counted = rows.order_by().values("course").annotate(n=Count("pk")).values("n")
        return self.annotate(taken=Coalesce(Subquery(counted), 0))


class EnrolmentQuerySet(models.QuerySet["Enrolment"]):
    """People in courses. Some are clients, so nobody outside the office reads a row."""

    def visible_to(self, user: "User") -> Self:
        """Of the own office's courses, for officers and the head; without restricted and merged records.

        The office that trained somebody keeps the row after the client went to another Bapas.
        """
        if role_of(user) not in {Role.OFFICER, Role.HEAD}:
            return self.none()
        own = self.filter(STANDING, course__programme__office_id=user.office_id)
        return own.exclude(client__in=hidden_clients(user))

    def seated(self) -> Self:
        """Those who hold a seat."""
        return self.filter(SEATED)

    def of_office(self, office: "Office") -> Self:
        """Everybody in an office's courses, for reminders and for figures without rows."""
        return self.filter(STANDING, course__programme__office=office)

    def in_care_of(self, user: "User") -> Self:
        """Clients in this officer's hands, and others whom this officer entered."""
        from clients.models import Supervision

        guided = Supervision.objects.open().filter(in_hands_of(user), client=OuterRef("client"))
        return self.filter(Exists(guided) | Q(enrolled_by=user))

    def check_due(self, day: date) -> Self:
        """Those who completed a course and whose check of the month is not made; adds `due_month` and `due_on`."""
        from programs.models import OutcomeCheck

        rows, which, since = self.filter(state="completed"), [], []
        limits = (*CHECK_MONTHS, LAST_CHECK_OPEN)
        for month, following in pairwise(limits):
            begins, ends = f"month_{month}_begins", f"month_{month}_ends"
            rows = rows.alias(
                **{begins: MonthsLater("course__ends_on", month), ends: MonthsLater("course__ends_on", following)}
            )
            open_now = Q(**{f"{begins}__lte": day, f"{ends}__gt": day})
            which.append(When(open_now, then=Value(month)))
            since.append(When(open_now, then=F(begins)))
        rows = rows.annotate(
            due_month=Case(*which, default=None, output_field=models.IntegerField()),
            due_on=Case(*since, default=None, output_field=models.DateField()),
        )
        made = OutcomeCheck.objects.filter(enrolment=OuterRef("pk"), month=OuterRef("due_month"))
        return rows.filter(due_month__isnull=False).exclude(Exists(made)).order_by("due_on", "id")

    def search(self, text: str) -> Self:
        """The course, its village, or the name of somebody who is no client holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(course__title__icontains=text)
            | Q(course__programme__village__name__icontains=text)
            | Q(name__icontains=text)
        )


class OutcomeCheckQuerySet(models.QuerySet[Any]):
    """What became of people after a course."""

    def visible_to(self, user: "User") -> Self:
        """Follows the participant."""
        from programs.models import Enrolment

        return self.filter(enrolment__in=Enrolment.objects.visible_to(user))

    def made_between(self, first: date | None, last: date | None) -> Self:
        """Checks of participants who hold their seat, made from the first day to the last where they are given."""
        from programs.models import Enrolment

        checks = self.filter(enrolment__in=Enrolment.objects.seated())
        checks = checks.filter(on__gte=first) if first else checks
        return checks.filter(on__lte=last) if last else checks

    def reached(self) -> Self:
        """Those in which the person was found."""
        return self.filter(REACHED)

    def at_work(self) -> Self:
        """Those in which the person has work."""
        return self.filter(AT_WORK)

    def with_person(self) -> Self:
        """Adds `person`: who took two courses has two checks of a month and is one person."""
        return self.annotate(person=Coalesce(Cast("enrolment__client", models.CharField()), Lower("enrolment__name")))

    def latest_of_each_person(self) -> Self:
        """The last check of each person in each of the months 3, 6 and 12, the latest on top."""
        nth = Window(RowNumber(), partition_by=[F("month"), F("person")], order_by=[F("on").desc(), F("pk").desc()])
        return self.with_person().annotate(nth=nth).filter(nth=1).order_by("-on", "-pk")

    def search(self, text: str) -> Self:
        """The participant's course or village, or the name of somebody who is no client, holds the text."""
        from programs.models import Enrolment

        return self.filter(enrolment__in=Enrolment.objects.all().search(text)) if text.strip() else self
