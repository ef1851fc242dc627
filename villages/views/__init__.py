"""Pages of the villages app."""
