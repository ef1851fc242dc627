"""What the caseload itself asks before guidance is closed as completed."""

from clients import closing, rules
from clients.models import EndingWaiver, FinalAssessment, PanelItem, Supervision


def unprepared_completion(supervision: Supervision, status: str) -> str | None:
    """Refuses to complete guidance without final assessment and panel, unless the head waived them in writing.

    Revocation, death and hand-over have paths of their own and are not asked.
    """
    if status != Supervision.Status.COMPLETED:
        return None
    accepted = PanelItem.objects.filter(
        supervision=supervision, matter=PanelItem.Matter.TERMINATION, decision=PanelItem.Decision.ACCEPTED
    )
    violation = rules.completion_is_prepared(
        supervision.kind,
        has_assessment=FinalAssessment.objects.filter(supervision=supervision).exists(),
        has_accepted_item=accepted.exists(),
        has_waiver=EndingWaiver.objects.filter(supervision=supervision).exists(),
    )
    return str(violation) if violation else None


def register_guard() -> None:
    """Hands the question to the closing of a case."""
    closing.register(unprepared_completion)
