"""Hand-overs between offices, and who stands in for whom."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import Office, User
    from clients.models import Substitution, Transfer  # noqa: F401


class TransferQuerySet(models.QuerySet["Transfer"]):
    """Requests to take over the guidance of a client."""

    def visible_to(self, user: "User") -> Self:
        """Requests from and to the own office, for its head and registrar.

        Officers see those they asked for and those about the clients in their hands.
        """
        from clients.models import Client

        role = role_of(user)
        if role not in OFFICE_ROLES:
            return self.none()
        rows = self.filter(Q(from_office=user.office_id) | Q(to_office=user.office_id))
        rows = rows.exclude(client__in=hidden_clients(user))
        if role == Role.OFFICER:
            return rows.filter(Q(requested_by=user) | Q(client__in=Client.objects.visible_to(user).in_hands_of(user)))
        return rows

    def waiting(self) -> Self:
        """Neither accepted nor refused nor taken back."""
        return self.filter(state="requested")

    def accepted(self) -> Self:
        """The client went over."""
        return self.filter(state="accepted")

    def declined(self) -> Self:
        """Refused, or taken back by the office that asked."""
        return self.filter(state__in=["refused", "withdrawn"])

    def into(self, office: "Office") -> Self:
        """Asked of that office."""
        return self.filter(to_office=office)

    def out_of(self, office: "Office") -> Self:
        """Asked by that office."""
        return self.filter(from_office=office)


class SubstitutionQuerySet(models.QuerySet["Substitution"]):
    """Who stands in for whom."""

    def visible_to(self, user: "User") -> Self:
        """The head sees the office's; an officer those that concern the own person."""
        role = role_of(user)
        if role == Role.HEAD:
            return self.filter(officer__office_id=user.office_id)
        if role == Role.OFFICER:
            return self.filter(Q(officer=user) | Q(substitute=user))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Of the officers of one office: who is away and who stands in is known to whoever gives out its cases."""
        return self.filter(officer__office=office)

    def on(self, day: date) -> Self:
        """In force on that day."""
        return self.filter(since__lte=day, until__gte=day, ended_at=None)

    def to_come(self, day: date) -> Self:
        """In force on that day or later."""
        return self.filter(until__gte=day, ended_at=None)

    def overlapping(self, since: date, until: date) -> Self:
        """Those that share a day with the period and were not ended."""
        return self.filter(since__lte=until, until__gte=since, ended_at=None).select_related("officer", "substitute")

    def standing_in(self, user: "User") -> Self:
        """Those in which `user` stands in for a colleague of the same office today."""
        today = user.office_today()
        return self.on(today).filter(
            substitute=user.pk, officer__office=user.office_id, officer__is_active=True, officer__role=Role.OFFICER
        )
