"""Forms of the caseload. Import them from here."""

from clients.forms.access import CaseReasonForm
from clients.forms.client import ClientForm, ClientRegistrationForm
from clients.forms.report_in import ExcuseForm
from clients.forms.supervision import AssignOfficerForm, CloseSupervisionForm, SupervisionForm
from clients.forms.transfer import TransferAcceptForm, TransferRefuseForm, TransferRequestForm
from clients.forms.visit import CorrectVisitForm, VisitForm
from clients.forms.visit_plan import CancelVisitForm, PlanVisitForm, RescheduleVisitForm, VisitSeriesForm

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
    "TransferAcceptForm",
    "TransferRefuseForm",
    "TransferRequestForm",
    "VisitForm",
    "VisitSeriesForm",
]
