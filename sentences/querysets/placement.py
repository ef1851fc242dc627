"""Who works where."""

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from accounts.roles import Role, role_of
from clients.querysets.scope import OPEN_STATUSES
from sentences.querysets.scope import OPEN_STATES

if TYPE_CHECKING:
    from accounts.models import User
    from sentences.models import Placement  # noqa: F401


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Who works where."""

    def visible_to(self, user: "User") -> Self:
        """Follows the site for a village official, the sentence for everyone else."""
        from sentences.models import HostSite, SocialWorkSentence

        if role_of(user) == Role.VILLAGE_HEAD:
            return self.filter(site__in=HostSite.objects.visible_to(user))
        return self.filter(sentence__in=SocialWorkSentence.objects.visible_to(user))

    def running(self, day: date) -> Self:
        """Placements of open sentences that have not ended before that day, those that begin later too."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), sentence__state__in=OPEN_STATES)

    def on_day(self, day: date) -> Self:
        """Placements that run on that day."""
        return self.filter(Q(ends_on__isnull=True) | Q(ends_on__gte=day), starts_on__lte=day)

    def at_work(self, day: date) -> Self:
        """Placements on a day whose sentence is being carried out then: open, in an open case, not paused."""
        from sentences.models import Pause

        paused = Pause.objects.filter(Q(until=None) | Q(until__gte=day), sentence=OuterRef("sentence"), since__lte=day)
        running = self.on_day(day).filter(~Exists(paused), sentence__state__in=set(OPEN_STATES) - {"paused"})
        return running.filter(sentence__supervision__status__in=OPEN_STATUSES)
