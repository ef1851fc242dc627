"""What outreach brings: the page for everybody, and the measures of the programme."""
