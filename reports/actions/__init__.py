"""The verbs of reports: ask for one, make it, clear away old files; and those of the monthly return."""
