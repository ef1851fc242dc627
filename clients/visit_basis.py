"""How often a client is visited, and why, in words: for the page of the plan."""

from dataclasses import dataclass
from datetime import date

from accounts.models import LegalSetting
from clients import frequency
from clients.models import RiskLevel, Supervision


@dataclass(frozen=True, slots=True)
class VisitBasis:
    """Days between two visits, the reason, and what it rests on."""

    days: int
    reason: str
    basis: str


def visit_basis(supervision: Supervision, on: date) -> VisitBasis:
    """The rhythm of a case on a day with its reason: the case's own number, else its risk and stage."""
    days = frequency.visit_interval_days(supervision, on)
    if supervision.visit_every_days:
        return VisitBasis(days, "ditetapkan untuk perkara ini", "Ketetapan Pembimbing Kemasyarakatan atau kepala Bapas")
    level = frequency.risk_level_of(supervision, on)
    key = f"visit-days-{level}-{supervision.stage}" if level else "visit-days"
    setting = LegalSetting.objects.filter(key=key, valid_from__lte=on).latest("valid_from")
    if not level:
        return VisitBasis(days, "tingkat risikonya belum diketahui", setting.legal_basis)
    risk, stage = RiskLevel(level).label.lower(), supervision.get_stage_display().lower()
    return VisitBasis(days, f"risiko {risk}, {stage}", setting.legal_basis)
