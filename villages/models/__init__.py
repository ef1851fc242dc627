"""Rows of the map: province, regency, district, village, and the officials who lead a village."""

from villages.models.official import VillageOfficial
from villages.models.region import District, Province, Regency, Village, VillageKind

__all__ = ["District", "Province", "Regency", "Village", "VillageKind", "VillageOfficial"]
