"""Rows of the caseload: the person, the case, who guides it, the visits and the report-ins."""

from clients.models.client import Client, ClientSequence, Sex
from clients.models.report_in import ReportIn
from clients.models.supervision import Assignment, Audience, Supervision, SupervisionKind
from clients.models.visit import Visit

__all__ = [
    "Assignment",
    "Audience",
    "Client",
    "ClientSequence",
    "ReportIn",
    "Sex",
    "Supervision",
    "SupervisionKind",
    "Visit",
]
