"""Who must be told what by when, one file for each noun; importing it registers the rules."""

from programs.reminders.agreement import (
    agreements_ending_in_a_month,
    agreements_ending_in_six_months,
    follow_ups_due,
    partner_promises_due,
    promises_overdue,
)
from programs.reminders.event import (
    events_tomorrow,
    events_without_documents,
    unanswered_invitations,
    villages_expected_tomorrow,
    villages_that_cannot_come,
)
from programs.reminders.foster import outcomes_to_ask
from programs.reminders.invitation import villages_to_call
from programs.reminders.promise import promises_reported, promises_returned
from programs.reminders.succession import successions_to_record

__all__ = [
    "agreements_ending_in_a_month",
    "agreements_ending_in_six_months",
    "events_tomorrow",
    "events_without_documents",
    "follow_ups_due",
    "outcomes_to_ask",
    "partner_promises_due",
    "promises_overdue",
    "promises_reported",
    "promises_returned",
    "successions_to_record",
    "unanswered_invitations",
    "villages_expected_tomorrow",
    "villages_that_cannot_come",
    "villages_to_call",
]
