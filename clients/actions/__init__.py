"""The verbs of a caseload. Import them from here."""

from clients.actions.assignment import AssignmentResult, assign_many
from clients.actions.client import register_client
from clients.actions.concern import answer_concern, file_village_concern, link_concern, open_concern
from clients.actions.panel import decide_item, propose_to_panel, withdraw_item
from clients.actions.report_in import excuse_report_in, mark_missed_report_ins, report_in
from clients.actions.substitution import arrange_substitution, end_substitution
from clients.actions.supervision import add_supervision, assign_officer, close_supervision
from clients.actions.transfer import accept_transfer, refuse_transfer, request_transfer, withdraw_transfer
from clients.actions.visit import VisitOutcome, cancel_visit, correct_visit, log_visit, plan_visit, reschedule_visit

__all__ = [
    "AssignmentResult",
    "VisitOutcome",
    "accept_transfer",
    "add_supervision",
    "answer_concern",
    "arrange_substitution",
    "assign_many",
    "assign_officer",
    "cancel_visit",
    "close_supervision",
    "correct_visit",
    "decide_item",
    "end_substitution",
    "excuse_report_in",
    "file_village_concern",
    "link_concern",
    "log_visit",
    "mark_missed_report_ins",
    "open_concern",
    "plan_visit",
    "propose_to_panel",
    "refuse_transfer",
    "register_client",
    "report_in",
    "request_transfer",
    "reschedule_visit",
    "withdraw_item",
    "withdraw_transfer",
]
