"""Forms of unpaid work: the judgment, the site, the placement, the session, and the reasons of what is refused."""

from sentences.forms.default import DefaultForm
from sentences.forms.judgment import JudgmentCorrectionForm, JudgmentForm
from sentences.forms.ledger import CorrectionForm
from sentences.forms.placement import EndPlacementForm, PlacementForm
from sentences.forms.reason import RejectionForm
from sentences.forms.session import SessionForm
from sentences.forms.site import ProposalForm, SiteForm

__all__ = [
    "CorrectionForm",
    "DefaultForm",
    "EndPlacementForm",
    "JudgmentCorrectionForm",
    "JudgmentForm",
    "PlacementForm",
    "ProposalForm",
    "RejectionForm",
    "SessionForm",
    "SiteForm",
]
