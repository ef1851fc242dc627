"""The verbs of villages: loading the regions."""

from villages.actions.load_regions import LoadedRegions, load_regions

__all__ = ["LoadedRegions", "load_regions"]
