"""Outreach events, invitations and answers."""
