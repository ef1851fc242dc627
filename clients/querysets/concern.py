"""Concerns about a client, and the steps taken on them."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from accounts.roles import Role, role_of
from clients.querysets.scope import NARRATIVE_ROLES, cases_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import Concern, ConcernStep  # noqa: F401

OPEN_CONCERN = ("note", "warning", "summons_1", "summons_2", "summons_3", "exam_record", "panel", "proposal")
OUTSIDE_SOURCES = ("village", "citizen", "family", "agency")


class ConcernQuerySet(models.QuerySet["Concern"]):
    """Concerns about a client, from an officer, a village or a citizen."""

    def visible_to(self, user: "User") -> Self:
        """Officers and the head of the office it was filed at, or that has the case's client now; own reports.

        A village head sees the reports filed by the own hand. A report that may be about a restricted client stays
        with the head of the Bapas until it is linked to a client; who wrote it down keeps it, and learns nothing.
        """
        role = role_of(user)
        if role in NARRATIVE_ROLES:
            here = Q(office_id=user.office_id) & ~Q(client__isnull=False, client__in=hidden_clients(user))
            rows = self.filter(here | (Q(supervision__isnull=False) & cases_of(user, "supervision")))
            return rows if role == Role.HEAD else rows.filter(Q(is_for_head=False) | Q(filed_by=user))
        if role == Role.VILLAGE_HEAD:
            return self.filter(filed_by=user)
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Filed at one office."""
        return self.filter(office=office)

    def of(self, officer: "User") -> Self:
        """About the cases of one officer, and those in no case yet, which any officer of the office may take up."""
        return self.filter(Q(supervision__officer=officer) | Q(supervision=None))

    def open(self) -> Self:
        """Neither settled nor ended with a revocation."""
        return self.filter(state__in=OPEN_CONCERN)

    def unlinked(self) -> Self:
        """Open, and nobody has said yet which client it is about."""
        return self.open().filter(client=None)

    def unanswered(self) -> Self:
        """Whoever outside the office filed it has not been told what came of it."""
        return self.filter(answered_at=None, source__in=OUTSIDE_SOURCES)

    def answer_overdue(self, now: datetime, days: int) -> Self:
        """Unanswered for more than that many days of 24 hours."""
        return self.unanswered().filter(filed_at__lt=now - timedelta(days=days))

    def with_handling(self) -> Self:
        """Adds `is_being_handled`: the office did something with it, whatever that was."""
        from clients.models import ConcernStep

        by_office = ConcernStep.objects.filter(concern=OuterRef("pk")).exclude(recorded_by=OuterRef("filed_by"))
        return self.annotate(is_being_handled=Exists(by_office) | Q(client__isnull=False))


class ConcernStepQuerySet(models.QuerySet["ConcernStep"]):
    """Steps of the chain; a village head sees the answer to a report, not the steps."""

    def visible_to(self, user: "User") -> Self:
        """Officers and the head, as far as the concern."""
        from clients.models import Concern

        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(concern__in=Concern.objects.visible_to(user))
        return self.none()
