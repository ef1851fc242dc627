"""Who may see which rows of the caseload, and the subsets every page and figure names alike."""

from clients.querysets.client import ClientQuerySet
from clients.querysets.concern import ConcernQuerySet
from clients.querysets.importing import IMPORT_ROLES, ImportBatchQuerySet, ImportRowQuerySet
from clients.querysets.inquiry import PanelItemQuerySet, PanelSessionQuerySet, SocialInquiryQuerySet
from clients.querysets.report_in import ReportInQuerySet
from clients.querysets.restriction import RestrictionQuerySet
from clients.querysets.rows import (
    AttachmentQuerySet,
    CaseRowQuerySet,
    GuarantorQuerySet,
    NarrativeRowQuerySet,
    PersonRowQuerySet,
)
from clients.querysets.supervision import AssignmentQuerySet, SupervisionQuerySet
from clients.querysets.transfer import SubstitutionQuerySet, TransferQuerySet
from clients.querysets.visit import ConditionCheckQuerySet, VisitQuerySet

__all__ = [
    "IMPORT_ROLES",
    "AssignmentQuerySet",
    "AttachmentQuerySet",
    "CaseRowQuerySet",
    "ClientQuerySet",
    "ConcernQuerySet",
    "ConditionCheckQuerySet",
    "GuarantorQuerySet",
    "ImportBatchQuerySet",
    "ImportRowQuerySet",
    "NarrativeRowQuerySet",
    "PanelItemQuerySet",
    "PanelSessionQuerySet",
    "PersonRowQuerySet",
    "ReportInQuerySet",
    "RestrictionQuerySet",
    "SocialInquiryQuerySet",
    "SubstitutionQuerySet",
    "SupervisionQuerySet",
    "TransferQuerySet",
    "VisitQuerySet",
]
