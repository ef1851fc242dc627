"""Who came, as the host says."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef

from sentences.expressions import LocalDay
from sentences.querysets.scope import OPEN_STATES

if TYPE_CHECKING:
    from accounts.models import User
    from sentences.models import Attendance  # noqa: F401


class AttendanceQuerySet(models.QuerySet["Attendance"]):
    """Who came, as the host says."""

    def visible_to(self, user: "User") -> Self:
        """Follows the placement."""
        from sentences.models import Placement

        return self.filter(placement__in=Placement.objects.visible_to(user))

    def on_day(self, day: date) -> Self:
        """Of one day."""
        return self.filter(on=day)

    def unfinished(self) -> Self:
        """Somebody came, nobody said when they left, and no session of that day was written down since; oldest first.

        A session that was written down and rejected settles the day too: somebody said that it does not count.
        """
        from sentences.models import WorkSession

        day = LocalDay("starts_at", "placement__site__office__timezone")
        written = WorkSession.objects.filter(
            sentence=OuterRef("placement__sentence"), drafted_at__gte=OuterRef("recorded_at")
        )
        written = written.annotate(day=day).filter(day=OuterRef("on"))
        came = self.filter(~Exists(written), state="arrived", session=None)
        return came.filter(placement__sentence__state__in=OPEN_STATES).order_by("on", "arrived_at", "id")
