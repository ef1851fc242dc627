"""Forms of the caseload. Import them from here."""

from clients.forms.access import CaseReasonForm
from clients.forms.client import ClientForm, ClientRegistrationForm
from clients.forms.report_in import ExcuseForm
from clients.forms.supervision import AssignOfficerForm, CloseSupervisionForm, SupervisionForm
from clients.forms.visit import CancelVisitForm, CorrectVisitForm, PlanVisitForm, RescheduleVisitForm, VisitForm

__all__ = [
    "AssignOfficerForm",
    "CancelVisitForm",
    "CaseReasonForm",
    "ClientForm",
    "ClientRegistrationForm",
    "CloseSupervisionForm",
    "CorrectVisitForm",
    "ExcuseForm",
    "PlanVisitForm",
    "RescheduleVisitForm",
    "SupervisionForm",
    "VisitForm",
]
