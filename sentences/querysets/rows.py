"""Rows that belong to a site or a sentence, and follow who may see it."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q

from accounts.roles import Role, role_of
from clients.querysets.worded import hidden_clients

if TYPE_CHECKING:
    from accounts.models import User


class SiteRowQuerySet(models.QuerySet[Any]):
    """Rows with a `site` that an office keeps: covers, links, sheets, incidents."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, for officers and the head."""
        if role_of(user) in {Role.OFFICER, Role.HEAD}:
            return self.filter(site__office_id=user.office_id)
        return self.none()


class SiteCoverQuerySet(SiteRowQuerySet):
    """Agreements that sites rest on."""

    def in_force(self, day: date) -> Self:
        """Running on that day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)


class IncidentQuerySet(SiteRowQuerySet):
    """Things that happened at sites; what concerns a restricted client is left out."""

    def visible_to(self, user: "User") -> Self:
        """The own office's, without those about a person who is hidden from `user`."""
        rows = super().visible_to(user)
        if role_of(user) is None:
            return rows
        return rows.exclude(sentence__isnull=False, sentence__supervision__client__in=hidden_clients(user))

    def unsettled(self) -> Self:
        """Nobody has written down what was done."""
        return self.filter(closed_at=None)


class SentenceRowQuerySet(models.QuerySet[Any]):
    """Rows with a `sentence` that tell how its execution goes."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence, for officers, the head and the executing prosecutor."""
        from sentences.models import SocialWorkSentence

        if role_of(user) in {Role.OFFICER, Role.HEAD, Role.PROSECUTOR}:
            return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))
        return self.none()
