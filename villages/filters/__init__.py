"""Search and filters of the lists of villages, groups and solved problems."""

from villages.filters.community import GroupFilter, SolvedProblemFilter
from villages.filters.place import districts_for, offices_to_choose, regencies_for
from villages.filters.village import VillageFilter

__all__ = [
    "GroupFilter",
    "SolvedProblemFilter",
    "VillageFilter",
    "districts_for",
    "offices_to_choose",
    "regencies_for",
]
