"""The verbs of a caseload. Import them from here."""

from clients.actions.client import register_client
from clients.actions.panel import decide_item, propose_to_panel, withdraw_item
from clients.actions.report_in import excuse_report_in, mark_missed_report_ins, report_in
from clients.actions.supervision import add_supervision, assign_officer, close_supervision
from clients.actions.visit import VisitOutcome, cancel_visit, correct_visit, log_visit, plan_visit, reschedule_visit

__all__ = [
    "VisitOutcome",
    "add_supervision",
    "assign_officer",
    "cancel_visit",
    "close_supervision",
    "correct_visit",
    "decide_item",
    "excuse_report_in",
    "log_visit",
    "mark_missed_report_ins",
    "plan_visit",
    "propose_to_panel",
    "register_client",
    "report_in",
    "reschedule_visit",
    "withdraw_item",
]
