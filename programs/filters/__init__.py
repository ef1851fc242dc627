"""Search and filters of the lists of outreach, one file for each noun."""

from programs.filters.event import EventFilter

__all__ = ["EventFilter"]
