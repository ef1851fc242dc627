"""The community side of villages put together for a page: profile, groups with their figures, latest problems."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from accounts.models import User
from villages.models import CommunityGroup, SolvedProblem, Village, VillageProfile

PROBLEMS_SHOWN = 5


@dataclass(slots=True)
class Community:
    """What one village tells, as far as the reader may see it."""

    village: Village
    profile: VillageProfile | None = None
    groups: list[CommunityGroup] = field(default_factory=list)
    ended_groups: list[CommunityGroup] = field(default_factory=list)
    problems: list[SolvedProblem] = field(default_factory=list)
    solved: int = 0


def communities_of(user: User, villages: Iterable[Village]) -> dict[str, Community]:
    """One per village, by code. Three queries, however many villages, groups and problems."""
    found = {village.pk: Community(village) for village in villages}
    today = user.today()
    for profile in VillageProfile.objects.visible_to(user).filter(village__in=found):
        found[profile.village_id].profile = profile
    groups: Iterable[Any] = CommunityGroup.objects.visible_to(user).filter(village__in=found).with_solved()
    for group in groups:
        community = found[group.village_id]
        (community.groups if group.is_active(today) else community.ended_groups).append(group)
        community.solved += group.solved
    problems = SolvedProblem.objects.visible_to(user).filter(group__village__in=found).select_related("group")
    for problem in problems.order_by("-on", "-id")[: PROBLEMS_SHOWN * max(1, len(found))]:
        community = found[problem.group.village_id]
        if len(community.problems) < PROBLEMS_SHOWN:
            community.problems.append(problem)
    return found
