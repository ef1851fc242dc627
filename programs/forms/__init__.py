"""Forms of outreach events and of villages' answers."""

from programs.forms.answer import AcceptForm, AnswerForm, AttendanceForm, DeclineForm, OtherDateForm
from programs.forms.event import EventForm
from programs.forms.event_verbs import (
    CancelEventForm,
    EvaluationForm,
    GroundsForm,
    HoldEventForm,
    MinutesForm,
    PostponeEventForm,
    ReturnEventForm,
)
from programs.forms.invite import InviteForm

__all__ = [
    "AcceptForm",
    "AnswerForm",
    "AttendanceForm",
    "CancelEventForm",
    "DeclineForm",
    "EvaluationForm",
    "EventForm",
    "GroundsForm",
    "HoldEventForm",
    "InviteForm",
    "MinutesForm",
    "OtherDateForm",
    "PostponeEventForm",
    "ReturnEventForm",
]
