"""Search and filters of the lists of outreach, one file for each noun."""

from programs.filters.agreement import AgreementFilter, CommitmentFilter, FollowUpFilter, MeetingFilter
from programs.filters.event import EventFilter

__all__ = ["AgreementFilter", "CommitmentFilter", "EventFilter", "FollowUpFilter", "MeetingFilter"]
