"""Rows of the caseload: the person, the case, who guides it, and everything that is written down about it."""

from clients.models.attachment import Attachment
from clients.models.client import Client, ClientSequence
from clients.models.concern import Concern, ConcernStep
from clients.models.contact import ClientAddress, ClientPhone, Guarantor
from clients.models.ending import AftercareContact, EndingWaiver, FinalAssessment, TravelPermit
from clients.models.guidance import Activity, Condition, Goal, Need, RiskAssessment
from clients.models.importing import ColumnMemory, ImportBatch, ImportRow
from clients.models.inquiry import InquiryKind, SocialInquiry
from clients.models.merge import Merge
from clients.models.outcome import OutcomeKind
from clients.models.panel import PanelItem, PanelSession
from clients.models.report_in import ReportIn
from clients.models.report_in_policy import ReportInPolicy
from clients.models.restriction import Admission, Restriction
from clients.models.supervision import Assignment, Supervision
from clients.models.transfer import Substitution, Transfer
from clients.models.visit import ConditionCheck, Visit
from clients.terms import Audience, RiskLevel, Sex, Stage, SupervisionKind

__all__ = [
    "Activity",
    "Admission",
    "AftercareContact",
    "Assignment",
    "Attachment",
    "Audience",
    "Client",
    "ClientAddress",
    "ClientPhone",
    "ClientSequence",
    "ColumnMemory",
    "Concern",
    "ConcernStep",
    "Condition",
    "ConditionCheck",
    "EndingWaiver",
    "FinalAssessment",
    "Goal",
    "Guarantor",
    "ImportBatch",
    "ImportRow",
    "InquiryKind",
    "Merge",
    "Need",
    "OutcomeKind",
    "PanelItem",
    "PanelSession",
    "ReportIn",
    "ReportInPolicy",
    "Restriction",
    "RiskAssessment",
    "RiskLevel",
    "Sex",
    "SocialInquiry",
    "Stage",
    "Substitution",
    "Supervision",
    "SupervisionKind",
    "Transfer",
    "TravelPermit",
    "Visit",
]
