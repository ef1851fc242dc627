"""Pages of the office about its outreach events, and of a village about its invitations."""
