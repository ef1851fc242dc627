"""What guidance and concerns give to other parts of the portal: tabs, timeline, the panel's outcomes."""

from clients import guidance_entries, panel_outcomes, tabs, timeline
from clients.actions.concern_chain import carry_out_revocation
from clients.actions.guidance import move_stage
from clients.guidance_permissions import GUIDANCE_ROLES
from clients.models import PanelItem
from clients.tabs import CaseTab


def register_guidance() -> None:
    """Called once when the portal starts."""
    tabs.register(CaseTab("Bimbingan", "clients:guidance_detail", position=20, roles=GUIDANCE_ROLES))
    tabs.register(CaseTab("Masalah", "clients:client_concerns", position=30, roles=GUIDANCE_ROLES))
    panel_outcomes.register(PanelItem.Matter.STAGE, move_stage)
    panel_outcomes.register(PanelItem.Matter.REVOCATION, carry_out_revocation)
    timeline.register(guidance_entries.assessment_entries)
    timeline.register(guidance_entries.goal_entries)
    timeline.register(guidance_entries.stage_entries)
    timeline.register(guidance_entries.concern_entries)
