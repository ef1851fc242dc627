"""States of sentences that several lists name alike."""

OPEN_STATES = ("registered", "placed", "in_progress", "paused")
"""Registered and not over."""
