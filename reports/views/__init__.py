"""Pages of reports: the jobs a person asked for, and the dashboard."""
