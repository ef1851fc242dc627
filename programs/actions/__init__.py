"""The verbs of an outreach event: plan, invite, change, cancel, answer, count who came, close."""

from programs.actions.answer import answer_invitation
from programs.actions.attendance import hold_event, record_attendance
from programs.actions.event import cancel_event, change_event, create_event, invite_villages, withdraw_invitation
from programs.actions.questionnaire import (
    copy_questionnaire,
    retire_questionnaire,
    validate_questionnaire,
    write_draft,
)
from programs.actions.sheet import take_back_sheet, take_sheet, type_sheet
from programs.actions.survey import add_survey, close_survey, finish_survey, open_survey

__all__ = [
    "add_survey",
    "answer_invitation",
    "cancel_event",
    "change_event",
    "close_survey",
    "copy_questionnaire",
    "create_event",
    "finish_survey",
    "hold_event",
    "invite_villages",
    "open_survey",
    "record_attendance",
    "retire_questionnaire",
    "take_back_sheet",
    "take_sheet",
    "type_sheet",
    "validate_questionnaire",
    "withdraw_invitation",
    "write_draft",
]
