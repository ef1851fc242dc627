"""Rows of the map: province to village, who leads a village, and what it tells of itself and its groups."""

from villages.models.community import CommunityGroup, SolvedProblem, VillageProfile
from villages.models.official import VillageOfficial
from villages.models.region import District, Province, Regency, Village, VillageKind

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
]
