"""What villages report about a change of their head: who may see it, and the subsets that figures count."""

from datetime import datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from villages.models import VillageSuccession  # noqa: F401


class VillageSuccessionQuerySet(models.QuerySet["VillageSuccession"]):
    """Reports of villages that their head changes."""

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees those of its work area, an administrator all, a village official those of the own village."""
        from villages.models import Village

        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(village__district__regency__office_id=user.office_id)
        if role == Role.ADMINISTRATOR:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            return self.filter(village__in=Village.objects.led_by(user, user.today()))
        return self.none()

    def open(self) -> Self:
        """Those that wait until the new head is recorded."""
        return self.filter(state="open")

    def settled(self) -> Self:
        """Recorded, dropped by the Bapas, or withdrawn by the village."""
        return self.exclude(state="open")

    def latest_of_each_village(self) -> Self:
        """The last report of each village, in whichever state."""
        return self.order_by("village_id", "-reported_at", "-pk").distinct("village_id")

    def search(self, text: str) -> Self:
        """The village or the successor's name holds the text."""
        text = text.strip()
        return self.filter(Q(village__name__icontains=text) | Q(name__icontains=text)) if text else self

    def contact_due_for_erasure(self, limit: datetime) -> Self:
        """Settled before `limit`, with the successor still named."""
        return self.settled().filter(settled_at__lt=limit).exclude(name="", phone="", remark="")
