"""Search and filters of the lists of villages, groups, solved problems and reported changes of head."""

from villages.filters.community import GroupFilter, SolvedProblemFilter
from villages.filters.place import districts_for, regencies_for
from villages.filters.succession import SuccessionFilter
from villages.filters.village import VillageFilter

__all__ = [
    "GroupFilter",
    "SolvedProblemFilter",
    "SuccessionFilter",
    "VillageFilter",
    "districts_for",
    "regencies_for",
]
