"""Forms of outreach events and of villages' answers."""

from programs.forms.answer import AcceptForm, AnswerForm, AttendanceForm, DeclineForm, OtherDateForm
from programs.forms.event import CancelEventForm, EventForm, HoldEventForm
from programs.forms.invite import InviteForm

__all__ = [
    "AcceptForm",
    "AnswerForm",
    "AttendanceForm",
    "CancelEventForm",
    "DeclineForm",
    "EventForm",
    "HoldEventForm",
    "InviteForm",
    "OtherDateForm",
]
