"""What the states and the dates of outreach allow: pure functions, no database."""
