"""Who must be told what by when, one file for each noun; importing it registers the rules."""

from programs.reminders.event import unanswered_invitations, villages_that_cannot_come

__all__ = ["unanswered_invitations", "villages_that_cannot_come"]
