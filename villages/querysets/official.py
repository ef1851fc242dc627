"""Terms of those who lead a village: who may see them, and the subsets."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q

from accounts.roles import OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User
    from villages.models import VillageOfficial  # noqa: F401


class VillageOfficialQuerySet(models.QuerySet["VillageOfficial"]):
    """Terms of office."""

    def current(self, on: date) -> Self:
        """Terms that run on that day."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=on), since__lte=on)

    def accounts_by_village(self, villages: Collection[str]) -> dict[str, list[int]]:
        """By code of the village the accounts of those of these terms: of the head and of the delegate. One query."""
        found: dict[str, list[int]] = {}
        for village, account in self.filter(village__in=villages).values_list("village", "user"):
            found.setdefault(village, []).append(account)
        return found

    def ending_after(self, day: date) -> Self:
        """Terms that still run after that day, or begin then: those a term from that day on would overlap."""
        return self.filter(Q(until__isnull=True) | Q(until__gt=day)).order_by("since")

    def of_villages_led_by(self, user: "User") -> Self:
        """Every term of the villages a person leads today: a new head reads who came before, until when."""
        from villages.models import Village

        return self.filter(village__in=Village.objects.led_by(user, user.today()))

    def heads(self) -> Self:
        """Terms of heads, without delegates."""
        return self.filter(is_delegate=False)

    def last_start(self) -> date | None:
        """The day on which the latest of these terms began or will begin; None where there is none."""
        return self.order_by("-since").values_list("since", flat=True).first()

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees the terms in its work area, an administrator all, a village official the own ones."""
        role = role_of(user)
        if role in OFFICE_ROLES:
            return self.filter(village__district__regency__office_id=user.office_id)
        if role == Role.ADMINISTRATOR:
            return self.all()
        if role == Role.VILLAGE_HEAD:
            return self.filter(user=user)
        return self.none()
