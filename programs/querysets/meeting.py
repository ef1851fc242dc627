"""Meetings and follow-ups: who may see them, and the subsets figures are made of."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Count, Q, Value

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.scope import NARRATIVE_ROLES
from villages.models import Village

if TYPE_CHECKING:
    from accounts.models import User
    from programs.models import FollowUp, Meeting  # noqa: F401

SOON = timedelta(days=7)
"""A follow-up is due when it is this near, so that somebody can still be asked."""


def _of_place(rows: Any, user: "User") -> Any:
    """The own office's; Kanwil and Ditjenpas theirs."""
    role = role_of(user)
    if role in OFFICE_ROLES:
        return rows.filter(office_id=user.office_id)
    if role == Role.REGIONAL:
        return rows.filter(office__regional_office_id=user.regional_office_id)
    if role == Role.NATIONAL:
        return rows.all()
    return rows.none()


class MeetingQuerySet(models.QuerySet["Meeting"]):
    """Coordination meetings."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs."""
        rows: Self = _of_place(self, user)
        return rows

    def search(self, text: str) -> Self:
        """Subject, place, people or result hold the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(title__icontains=text)
            | Q(place__icontains=text)
            | Q(participants__icontains=text)
            | Q(result__icontains=text)
        )

    def with_decisions(self) -> Self:
        """Adds `decisions` and `decisions_open`."""
        return self.annotate(
            decisions=Count("follow_ups"), decisions_open=Count("follow_ups", filter=Q(follow_ups__state="open"))
        ).order_by("-on", "-id")


class FollowUpQuerySet(models.QuerySet["FollowUp"]):
    """What was promised to be done."""

    def visible_to(self, user: "User") -> Self:
        """The own office's; Kanwil and Ditjenpas theirs; a village official those that concern the own village.

        Adds `is_read_in_full`: officers and the head read what was written, the others what is meant for the village.
        """
        role = role_of(user)
        rows = self.annotate(is_read_in_full=Value(role in NARRATIVE_ROLES))
        if role == Role.VILLAGE_HEAD:
            return rows.filter(village__in=Village.objects.led_by(user, user.today()))
        of_place: Self = _of_place(rows, user)
        return of_place

    def of(self, officer: "User") -> Self:
        """Those this officer asks after."""
        return self.filter(officer=officer)

    def open(self) -> Self:
        """Neither done nor dropped."""
        return self.filter(state="open")

    def overdue(self, day: date) -> Self:
        """Open after its due date."""
        return self.open().filter(due_on__lt=day)

    def due(self, day: date) -> Self:
        """Open, and overdue or due within a week."""
        return self.open().filter(due_on__lte=day + SOON)

    def reported(self) -> Self:
        """Open promises of which the village says that they are kept: the office looks and closes them."""
        return self.open().filter(reported_at__isnull=False)

    def settled(self) -> Self:
        """Done or dropped."""
        return self.exclude(state="open")

    def done(self) -> Self:
        """Done."""
        return self.filter(state="done")

    def standing(self) -> Self:
        """Not dropped, done or not."""
        return self.exclude(state="dropped")

    def due_between(self, first: date, last: date) -> Self:
        """Due from the first day to the last."""
        return self.filter(due_on__range=(first, last))

    def search(self, text: str) -> Self:
        """What the reader of `visible_to` sees holds the text: what is to be done, by whom, where, after what."""
        text = text.strip()
        if not text:
            return self
        written = Q(title__icontains=text) | Q(owner_name__icontains=text)
        return self.filter(
            (Q(is_read_in_full=True) & written)
            | Q(told_village__icontains=text)
            | Q(village__name__icontains=text)
            | Q(event__title__icontains=text)
            | Q(meeting__title__icontains=text)
            | Q(agreement__title__icontains=text)
        )
