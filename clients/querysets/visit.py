"""Visits. Their narratives are for officers and the head, never for the registrar."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import role_of
from clients.querysets.scope import NARRATIVE_ROLES, cases_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import ConditionCheck, Visit  # noqa: F401


def _occurred(first: date | None, last: date | None, zone: tzinfo) -> Q:
    """Made from the first day to the last one, on the clock of `zone`; a day that is None sets no limit."""
    made = Q()
    if first:
        made &= Q(occurred_at__gte=datetime.combine(first, time.min, tzinfo=zone))
    if last:
        made &= Q(occurred_at__lt=datetime.combine(last + timedelta(days=1), time.min, tzinfo=zone))
    return made


class VisitQuerySet(models.QuerySet["Visit"]):
    """Visits. Their narratives are for officers and the head, never for the registrar."""

    def visible_to(self, user: "User") -> Self:
        """Visits in the cases a person may see, for officers and the head."""
        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(cases_of(user, "supervision"))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Visits in the cases of one office."""
        return self.filter(supervision__office=office)

    def of(self, officer: "User") -> Self:
        """Visits of one officer: made by, or planned for."""
        return self.filter(officer=officer)

    def done(self) -> Self:
        """Visits that took place or were attempted."""
        return self.filter(state__in=["held", "not_met"])

    def made_between(self, first: date | None, last: date | None, zone: tzinfo) -> Self:
        """Leaves out visits made before `first` or after `last` on the clock of `zone`; plans stay."""
        made = _occurred(first, last, zone)
        return self.filter(made | Q(occurred_at__isnull=True)) if made else self

    def done_between(self, first: date | None, last: date | None, zone: tzinfo) -> Self:
        """Visits that took place or were attempted from `first` to `last` on the clock of `zone`."""
        return self.done().filter(_occurred(first, last, zone))

    def held(self) -> Self:
        """Visits at which the client was met."""
        return self.filter(state="held")

    def due(self, on: date) -> Self:
        """Planned for that day."""
        return self.filter(state="planned", planned_on=on)

    def overdue(self, on: date) -> Self:
        """Planned for an earlier day and still without an outcome: the one meaning of "overdue" on every page."""
        return self.filter(state="planned", planned_on__lt=on)

    def upcoming(self, on: date) -> Self:
        """Planned for a later day."""
        return self.filter(state="planned", planned_on__gt=on)


class ConditionCheckQuerySet(models.QuerySet["ConditionCheck"]):
    """Findings about the conditions of a case."""

    def visible_to(self, user: "User") -> Self:
        """Whoever may read the visit."""
        if role_of(user) in NARRATIVE_ROLES:
            return self.filter(cases_of(user, "visit__supervision"))
        return self.none()
