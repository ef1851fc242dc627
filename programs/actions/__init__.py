"""The verbs of an outreach event: plan, invite, change, cancel, answer, count who came, close."""

from programs.actions.answer import answer_invitation
from programs.actions.attendance import hold_event, record_attendance
from programs.actions.event import cancel_event, change_event, create_event, invite_villages, withdraw_invitation

__all__ = [
    "answer_invitation",
    "cancel_event",
    "change_event",
    "create_event",
    "hold_event",
    "invite_villages",
    "record_attendance",
    "withdraw_invitation",
]
