"""The verbs of a caseload. Import them from here."""

from clients.actions.assignment import AssignmentResult, assign_many
from clients.actions.client import register_client
from clients.actions.concern import answer_concern, file_village_concern, link_concern, open_concern
from clients.actions.concern_chain import decide_concern, propose_revocation, record_appearance, record_step
from clients.actions.consent import (
    mark_phone_right,
    mark_phone_wrong,
    record_message_consent,
    withdraw_message_consent,
)
from clients.actions.contact import mark_guarantor_phone, save_guarantor, save_phones, update_identity
from clients.actions.ending import make_final_assessment, record_aftercare, waive_ending
from clients.actions.guidance import (
    add_activity,
    add_condition,
    add_goal,
    add_need,
    close_goal,
    end_condition,
    meet_need,
    propose_stage,
    record_assessment,
    update_progress,
)
from clients.actions.panel import decide_item, propose_to_panel, withdraw_item
from clients.actions.report_in import excuse_report_in, mark_missed_report_ins, report_in
from clients.actions.report_in_check import send_back_report_in, set_report_in_rhythm, verify_report_in
from clients.actions.report_in_counter import arrive, undo_report_in
from clients.actions.report_in_policy import arrange_report_ins
from clients.actions.substitution import arrange_substitution, end_substitution
from clients.actions.supervision import add_supervision, assign_officer, close_supervision, put_basis
from clients.actions.transfer import accept_transfer, refuse_transfer, request_transfer, withdraw_transfer
from clients.actions.travel_permit import decide_permit, note_return, request_permit
from clients.actions.visit import cancel_visit, correct_visit, log_visit, plan_visit, reschedule_visit
from clients.actions.visit_record import Finding, VisitOutcome
from clients.actions.visit_series import cancel_series, follow_rhythm, plan_series

__all__ = [
    "AssignmentResult",
    "Finding",
    "VisitOutcome",
    "accept_transfer",
    "add_activity",
    "add_condition",
    "add_goal",
    "add_need",
    "add_supervision",
    "answer_concern",
    "arrange_report_ins",
    "arrange_substitution",
    "arrive",
    "assign_many",
    "assign_officer",
    "cancel_series",
    "cancel_visit",
    "close_goal",
    "close_supervision",
    "correct_visit",
    "decide_concern",
    "decide_item",
    "decide_permit",
    "end_condition",
    "end_substitution",
    "excuse_report_in",
    "file_village_concern",
    "follow_rhythm",
    "link_concern",
    "log_visit",
    "make_final_assessment",
    "mark_guarantor_phone",
    "mark_missed_report_ins",
    "mark_phone_right",
    "mark_phone_wrong",
    "meet_need",
    "note_return",
    "open_concern",
    "plan_series",
    "plan_visit",
    "propose_revocation",
    "propose_stage",
    "propose_to_panel",
    "put_basis",
    "record_aftercare",
    "record_appearance",
    "record_assessment",
    "record_message_consent",
    "record_step",
    "refuse_transfer",
    "register_client",
    "report_in",
    "request_permit",
    "request_transfer",
    "reschedule_visit",
    "save_guarantor",
    "save_phones",
    "send_back_report_in",
    "set_report_in_rhythm",
    "undo_report_in",
    "update_identity",
    "update_progress",
    "verify_report_in",
    "waive_ending",
    "withdraw_item",
    "withdraw_message_consent",
    "withdraw_transfer",
]
