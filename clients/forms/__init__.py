"""Forms of the caseload. Import them from here."""

from clients.forms.access import CaseReasonForm
from clients.forms.assignment import AssignManyForm
from clients.forms.case import SupervisionForm
from clients.forms.client import ClientEditForm, ClientRegistrationForm
from clients.forms.contact import ClientPhoneFormSet, FirstGuarantorForm, FurtherPhonesForm, GuarantorForm
from clients.forms.report_in import ExcuseForm
from clients.forms.substitution import SubstitutionForm
from clients.forms.supervision import AssignOfficerForm, CloseSupervisionForm, LegalBasisForm
from clients.forms.transfer import TransferAcceptForm, TransferRefuseForm, TransferRequestForm
from clients.forms.visit import CorrectVisitForm, VisitForm
from clients.forms.visit_plan import CancelVisitForm, PlanVisitForm, RescheduleVisitForm, VisitSeriesForm

__all__ = [
    "AssignManyForm",
    "AssignOfficerForm",
    "CancelVisitForm",
    "CaseReasonForm",
    "ClientEditForm",
    "ClientPhoneFormSet",
    "ClientRegistrationForm",
    "CloseSupervisionForm",
    "CorrectVisitForm",
    "ExcuseForm",
    "FirstGuarantorForm",
    "FurtherPhonesForm",
    "GuarantorForm",
    "LegalBasisForm",
    "PlanVisitForm",
    "RescheduleVisitForm",
    "SubstitutionForm",
    "SupervisionForm",
    "TransferAcceptForm",
    "TransferRefuseForm",
    "TransferRequestForm",
    "VisitForm",
    "VisitSeriesForm",
]
