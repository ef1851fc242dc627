"""The verbs of unpaid work: register, place, record, confirm, verify, correct, report."""

from sentences.actions.correction import correct_judgment
from sentences.actions.default import report_default
from sentences.actions.ledger import Credit, correct_hours, verify_session
from sentences.actions.placement import end_placement, place
from sentences.actions.registration import register_sentence
from sentences.actions.session import (
    SessionDraft,
    confirm_session,
    draft_session,
    opening_hours_warning,
    reject_session,
)

__all__ = [
    "Credit",
    "SessionDraft",
    "confirm_session",
    "correct_hours",
    "correct_judgment",
    "draft_session",
    "end_placement",
    "opening_hours_warning",
    "place",
    "register_sentence",
    "reject_session",
    "report_default",
    "verify_session",
]
