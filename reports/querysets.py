"""Report jobs and returns, and who may see them."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce

from accounts.models import Office
from accounts.roles import Role, role_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User
    from reports.models import (  # noqa: F401
        CountedRows,
        MonthlyReturn,
        ReportJob,
        ReportSchedule,
        ReturnCorrection,
        ScheduledReport,
    )


class ReportJobQuerySet(models.QuerySet["ReportJob"]):
    """Reports people asked for."""

    def visible_to(self, user: "User") -> Self:
        """A person's own requests, nobody else's."""
        return self.none() if role_of(user) is None else self.filter(requested_by=user)

    def waiting(self) -> Self:
        """Not taken up by a worker yet."""
        return self.filter(state="waiting")

    def pending(self) -> Self:
        """Waiting or being made."""
        return self.filter(state__in=["waiting", "running"])

    def in_turn(self) -> Self:
        """Those that wait, first of the place for which the fewest are being made now, then the oldest.

        Kanwil and Ditjenpas, without an office, are one place.
        """
        place = Coalesce("office_id", Value(0), output_field=models.BigIntegerField())
        running = self.model._default_manager.filter(state="running").annotate(place=place).order_by()
        made = running.filter(place=OuterRef("place")).values("place").annotate(n=Count("pk")).values("n")
        waiting = self.waiting().annotate(place=place)
        return waiting.annotate(made_there=Coalesce(Subquery(made), 0)).order_by("made_there", "created_at", "pk")

    def running(self) -> Self:
        """Taken up by a worker."""
        return self.filter(state="running")

    def lost(self, now: datetime) -> Self:
        """Taken up longer ago than the work may take, by a worker that must have ended since."""
        limit = timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT)
        big_limit = timedelta(seconds=settings.REPORT_BIG_TIME_LIMIT)
        small = Q(is_big=False, started_at__lt=now - limit)
        return self.running().filter(small | Q(is_big=True, started_at__lt=now - big_limit))

    def expired(self, now: datetime) -> Self:
        """Done, and kept as long as files are kept."""
        return self.filter(state="done", expires_at__lte=now)

    def given_up(self, now: datetime) -> Self:
        """Lists that failed or were called off, and that nobody asked for again as long as files are kept."""
        over = Q(finished_at__lte=now - settings.REPORT_FILE_LIFETIME)
        return self.filter(over, kind="list_export", state__in=["failed", "cancelled"])


class MonthlyReturnQuerySet(models.QuerySet["MonthlyReturn"]):
    """Returns of offices: counts without names."""

    def visible_to(self, user: "User") -> Self:
        """Returns of the offices whose counts this person may see."""
        if role_of(user) in {Role.HEAD, Role.REGISTRAR, Role.REGIONAL, Role.NATIONAL}:
            return self.filter(office__in=Office.objects.visible_to(user))
        return self.none()

    def frozen(self) -> Self:
        """Submitted and not sent back: their figures stand still, and these are what Kanwil and Ditjenpas add up."""
        return self.filter(state__in=["submitted", "accepted", "locked"])

    def of_month(self, month: date) -> Self:
        """Those of the month that begins on that day."""
        return self.filter(month=month)

    def before(self, month: date) -> Self:
        """Those of earlier months, the latest first."""
        return self.filter(month__lt=month).order_by("-month")


class CountedRowsQuerySet(models.QuerySet["CountedRows"]):
    """What submitted returns counted."""

    def visible_to(self, user: "User") -> Self:
        """For the head and the registrar of the office; Kanwil and Ditjenpas see the counts alone."""
        if role_of(user) in {Role.HEAD, Role.REGISTRAR}:
            return self.filter(monthly_return__office_id=user.office_id)
        return self.none()


class ReturnCorrectionQuerySet(models.QuerySet["ReturnCorrection"]):
    """Explained differences. They name a case."""

    def visible_to(self, user: "User") -> Self:
        """For the head and the registrar of the office, without restricted clients."""
        if role_of(user) in {Role.HEAD, Role.REGISTRAR}:
            own = self.filter(monthly_return__office_id=user.office_id)
            return own.exclude(case__client__in=hidden_clients(user))
        return self.none()


class ReportScheduleQuerySet(models.QuerySet["ReportSchedule"]):
    """Reports people want again and again."""

    def visible_to(self, user: "User") -> Self:
        """A person's own, nobody else's."""
        return self.none() if role_of(user) is None else self.filter(owner=user)

    def running(self) -> Self:
        """Neither paused nor ended."""
        return self.filter(state="running")


class ScheduledReportQuerySet(models.QuerySet["ScheduledReport"]):
    """Occasions of schedules."""

    def visible_to(self, user: "User") -> Self:
        """Those of a person's own schedules."""
        return self.none() if role_of(user) is None else self.filter(schedule__owner=user)

    def to_send(self) -> Self:
        """Nobody has been told yet."""
        return self.filter(state="waiting", schedule__state="running")

    def lost(self, before: datetime) -> Self:
        """Taken up before that moment by a worker that ended in the middle."""
        return self.filter(Q(sent_at__lt=before) | Q(sent_at__isnull=True), state="sending")
