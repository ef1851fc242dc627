"""Objections to hours: who may see them, and the subsets that lists and figures are made of."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Case, F, When

from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import Office, User
    from sentences.models import HoursDispute, SocialWorkSentence  # noqa: F401


class DisputeQuerySet(models.QuerySet["HoursDispute"]):
    """Objections to sessions."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence, for officers, the head and the executing prosecutor."""
        from sentences.models import SocialWorkSentence

        if role_of(user) in {Role.OFFICER, Role.HEAD, Role.PROSECUTOR}:
            return self.filter(session__sentence__in=SocialWorkSentence.objects.visible_to(user))
        return self.none()

    def of_office(self, office: "Office | None") -> Self:
        """Of the office's own cases."""
        return self.filter(session__sentence__supervision__office=office)

    def guided_by(self, user: "User") -> Self:
        """Of the cases `user` guides."""
        return self.filter(session__sentence__supervision__officer=user)

    def of_sentence(self, sentence: "SocialWorkSentence") -> Self:
        """Of one sentence."""
        return self.filter(session__sentence=sentence)

    def unsettled(self) -> Self:
        """Nobody has answered yet."""
        return self.filter(outcome="")

    def settled(self) -> Self:
        """Somebody answered."""
        return self.exclude(outcome="")

    def open_first(self) -> Self:
        """Those that wait, the oldest on top, then the answered ones, the newest on top."""
        waits = Case(When(outcome="", then=F("raised_at")))
        return self.order_by(waits.asc(nulls_last=True), "-settled_at", "-id")
