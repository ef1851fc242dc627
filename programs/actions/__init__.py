"""The verbs of outreach: propose, approve, invite, answer, count who came, document, evaluate, follow up, close."""

from programs.actions.answer import answer_invitation
from programs.actions.attendance import record_attendance
from programs.actions.decision import approve_event, cancel_event, confirm_event, postpone_event, return_event
from programs.actions.event import change_event, create_event, describe_proposal
from programs.actions.invite import invite_villages, withdraw_invitation
from programs.actions.offer import answer_offer, make_offer
from programs.actions.outcome import close_event, document_event, end_follow_up_list, evaluate_event, hold_event
from programs.actions.questionnaire import (
    copy_questionnaire,
    retire_questionnaire,
    validate_questionnaire,
)
from programs.actions.sheet import take_back_sheet, take_sheet, type_sheet
from programs.actions.survey import add_survey, close_survey, finish_survey, open_survey
from programs.actions.wish import keep_date, note_phone

__all__ = [
    "add_survey",
    "answer_invitation",
    "answer_offer",
    "approve_event",
    "cancel_event",
    "change_event",
    "close_event",
    "close_survey",
    "confirm_event",
    "copy_questionnaire",
    "create_event",
    "describe_proposal",
    "document_event",
    "end_follow_up_list",
    "evaluate_event",
    "finish_survey",
    "hold_event",
    "invite_villages",
    "keep_date",
    "make_offer",
    "note_phone",
    "open_survey",
    "postpone_event",
    "record_attendance",
    "retire_questionnaire",
    "return_event",
    "take_back_sheet",
    "take_sheet",
    "type_sheet",
    "validate_questionnaire",
    "withdraw_invitation",
]
