"""What the caseload itself asks before guidance is closed as completed."""

from clients import closing, rules
from clients.models import Concern, EndingWaiver, FinalAssessment, PanelItem, Supervision


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


def open_concern(supervision: Supervision, status: str) -> str | None:
    """Refuses to complete guidance while a concern about the case waits for an answer, which might be revocation."""
    if status != Supervision.Status.COMPLETED or not Concern.objects.open().filter(supervision=supervision).exists():
        return None
    return "Masih ada laporan masalah yang terbuka pada perkara ini. Selesaikan dulu di bagian Masalah."


def register_guards() -> None:
    """Hands the questions to the closing of a case."""
    closing.register(unprepared_completion)
    closing.register(open_concern)
