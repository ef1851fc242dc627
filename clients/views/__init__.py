"""Pages of the caseload, one file per subject."""
