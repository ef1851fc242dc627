"""What a village tells of itself, its groups and what they solved: who may see it, and the subsets figures count."""

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Count, Q

from accounts.roles import COUNT_ROLES, OFFICE_ROLES, Role, role_of

if TYPE_CHECKING:
    from accounts.models import User


def _of_place(rows: Any, user: "User", path: str) -> Any:
    """Rows of the villages a person works with; `path` leads from a row to its village."""
    from villages.models import Village

    role = role_of(user)
    if role in OFFICE_ROLES:
        return rows.filter(**{f"{path}__district__regency__office_id": user.office_id})
    if role == Role.NATIONAL:
        return rows.all()
    if role in COUNT_ROLES | {Role.VILLAGE_HEAD}:
        return rows.filter(**{f"{path}__in": Village.objects.of_place(user)})
    return rows.none()


class VillageProfileQuerySet(models.QuerySet[Any]):
    """Profiles of villages."""

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees its work area, Kanwil and Ditjenpas theirs, a village official the own village."""
        rows: Self = _of_place(self, user, "village")
        return rows


class CommunityGroupQuerySet(models.QuerySet[Any]):
    """Pokmas Lipas, FKPM and other groups of citizens."""

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees its work area, Kanwil and Ditjenpas theirs, a village official the own village."""
        rows: Self = _of_place(self, user, "village")
        return rows

    def active(self, day: date) -> Self:
        """Founded by that day, as far as known, and not ended; the day a group ends it is no longer active."""
        return self.filter(Q(since__isnull=True) | Q(since__lte=day), Q(until__isnull=True) | Q(until__gt=day))

    def ended(self, day: date) -> Self:
        """Ended on that day or before."""
        return self.filter(until__lte=day)

    def search(self, text: str) -> Self:
        """Name, leader or village holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(Q(name__icontains=text) | Q(leader__icontains=text) | Q(village__name__icontains=text))

    def with_solved(self) -> Self:
        """Adds `solved`: how many problems each group solved."""
        return self.annotate(solved=Count("solved_problems"))


class SolvedProblemQuerySet(models.QuerySet[Any]):
    """Problems that groups solved. They name nobody."""

    def visible_to(self, user: "User") -> Self:
        """A Bapas sees its work area, Kanwil and Ditjenpas theirs, a village official the own village."""
        rows: Self = _of_place(self, user, "group__village")
        return rows

    def jointly(self) -> Self:
        """Solved together with the Bhabinkamtibmas or the Bapas (S4-02)."""
        return self.filter(Q(with_police=True) | Q(with_office=True))

    def of_year(self, year: int) -> Self:
        """Solved on a day of that calendar year."""
        return self.filter(on__year=year)

    def search(self, text: str) -> Self:
        """What was solved, the group or the village holds the text."""
        text = text.strip()
        if not text:
            return self
        return self.filter(
            Q(text__icontains=text) | Q(group__name__icontains=text) | Q(group__village__name__icontains=text)
        )
