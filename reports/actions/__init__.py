"""The verbs of reports: ask for one, make it, take up what was left lying, clear away old files."""
