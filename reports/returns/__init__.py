"""Reading monthly returns: against the month before, against the rows as they are now, and several added up."""
