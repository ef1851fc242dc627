"""The ledger of hours."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Max, Sum

if TYPE_CHECKING:
    from accounts.models import Office, User
    from sentences.models import HoursEntry  # noqa: F401


class HoursEntryQuerySet(models.QuerySet["HoursEntry"]):
    """The ledger."""

    def visible_to(self, user: "User") -> Self:
        """Follows the sentence."""
        from sentences.models import SocialWorkSentence

        return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))

    def of_office(self, office: "Office | None") -> Self:
        """Entries in the sentences of one office's cases."""
        return self.filter(sentence__supervision__office=office)

    def worked_between(self, first: date | None, last: date | None) -> Self:
        """Of days from `first` to `last`; without a day there is no limit on that side."""
        rows = self.filter(worked_on__gte=first) if first else self
        return rows.filter(worked_on__lte=last) if last else rows

    def total(self) -> int:
        """Sum in minutes."""
        return self.aggregate(total=Sum("minutes"))["total"] or 0

    def last_day(self) -> date | None:
        """The last day of work of which minutes still count; None where none do."""
        days = self.order_by().values("worked_on").annotate(counted=Sum("minutes")).filter(counted__gt=0)
        last: date | None = days.aggregate(last=Max("worked_on"))["last"]
        return last
