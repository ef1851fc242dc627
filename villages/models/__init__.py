"""Rows of the map: province to village, who leads a village and who follows, and what it tells of itself."""

from villages.models.community import CommunityGroup, SolvedProblem, VillageProfile
from villages.models.official import VillageOfficial
from villages.models.region import District, Province, Regency, Village, VillageKind
from villages.models.succession import VillageSuccession

__all__ = [
    "CommunityGroup",
    "District",
    "Province",
    "Regency",
    "SolvedProblem",
    "Village",
    "VillageKind",
    "VillageOfficial",
    "VillageProfile",
    "VillageSuccession",
]
