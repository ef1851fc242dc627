"""The verbs of villages: loading the regions, and recording who leads a village."""

from villages.actions.load_regions import LoadedRegions, load_regions
from villages.actions.officials import appoint_new_person, end_term, hand_over_village

__all__ = ["LoadedRegions", "appoint_new_person", "end_term", "hand_over_village", "load_regions"]
