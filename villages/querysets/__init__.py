"""Who may see villages, terms of office and what villages tell and report, and the named subsets."""

from villages.querysets.community import CommunityGroupQuerySet, SolvedProblemQuerySet, VillageProfileQuerySet
from villages.querysets.official import VillageOfficialQuerySet
from villages.querysets.succession import VillageSuccessionQuerySet
from villages.querysets.village import KIND_PREFIX, POSTAL_CODE, VillageQuerySet

__all__ = [
    "KIND_PREFIX",
    "POSTAL_CODE",
    "CommunityGroupQuerySet",
    "SolvedProblemQuerySet",
    "VillageOfficialQuerySet",
    "VillageProfileQuerySet",
    "VillageQuerySet",
    "VillageSuccessionQuerySet",
]
