"""Findings and obstacles: who may see them, and how many sources say the same."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import Finding, Obstacle  # noqa: F401


class FindingQuerySet(models.QuerySet["Finding"]):
    """Notes of interviews and observation."""

    def visible_to(self, user: "User") -> Self:
        """Officers and the head of the own office: what an informant said stays there."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(office_id=user.office_id)
        return self.none()

    def quotable(self) -> Self:
        """With words that may stand in a report: of a document, or of somebody who agreed to be quoted."""
        return self.exclude(quote="").filter(Q(consented_on__isnull=False) | Q(method="document"))

    def unconfirmed(self) -> Self:
        """What somebody said, and has not yet been asked whether it was understood aright."""
        return self.filter(confirmed_on=None, method="interview")

    def search(self, text: str) -> Self:
        """Note, quote, code of the informant, village or event hold the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(text__icontains=text)
            | Q(quote__icontains=text)
            | Q(informant__iexact=text)
            | Q(village__name__icontains=text)
            | Q(event__title__icontains=text)
        )


class ObstacleQuerySet(models.QuerySet["Obstacle"]):
    """What stood in the way of events."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(event__office_id=user.office_id)
        if role == Role.REGIONAL:
            return self.filter(event__office__regional_office_id=user.regional_office_id)
        if role == Role.NATIONAL:
            return self.all()
        return self.none()

    def of_year(self, year: int) -> Self:
        """Of events that start in the year, each on the clock of the office that organises."""
        from programs.models import OutreachEvent

        events = OutreachEvent.objects.starting_between(date(year, 1, 1), date(year, 12, 31))
        return self.filter(event__in=events)

    def search(self, text: str) -> Self:
        """What happened, how it was overcome, the event or its village hold the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(text__icontains=text)
            | Q(solution__icontains=text)
            | Q(event__title__icontains=text)
            | Q(event__village__name__icontains=text)
        )
