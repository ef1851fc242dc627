"""States of an outreach event that belong together, named once for models, querysets, rules and figures."""

OPEN_STATES = frozenset({"proposed", "approved", "invited", "confirmed", "postponed"})
"""Still ahead: neither held nor cancelled."""

CALLED_STATES = frozenset({"invited", "confirmed"})
"""Villages are invited for a day that stands: they may answer, and are counted on the day."""

HELD_STATES = frozenset({"held", "documented", "evaluated", "followed_up", "closed"})
"""It took place, however far the papers have come: what every figure of outreach counts."""

UNDATED_STATES = frozenset({"postponed", "cancelled"})
"""The day on the row no longer stands."""

EVALUATED_STATES = frozenset({"evaluated", "followed_up", "closed"})
"""What was good and bad about it is written down."""

SETTLED_STATES = frozenset({"followed_up", "closed"})
"""What follows from it is written down."""
