"""Who is reminded of an unanswered invitation, and who is not."""

from datetime import timedelta

from django.utils import timezone

from programs import actions
from programs.models import OutreachEvent
from programs.reminders import unanswered_invitations
from tests.programs.conftest import Scene


def bring_near(scene: Scene, days: int) -> None:
    """Puts the event at noon, `days` from today."""
    noon = timezone.localtime(timezone=scene.office.zone).replace(hour=12, minute=0, second=0, microsecond=0)
    starts_at = noon + timedelta(days=days)
    OutreachEvent.objects.filter(pk=scene.event.pk).update(starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))


def recipients(scene: Scene) -> set[int]:
    return {due.recipient_id for due in unanswered_invitations(scene.office, scene.office.today())}


def test_a_silent_village_is_reminded_three_days_before(scene: Scene) -> None:
    bring_near(scene, 4)
    assert recipients(scene) == set()
    bring_near(scene, 3)
    assert recipients(scene) == {scene.head.pk, scene.other_head.pk}


def test_an_answer_a_cancellation_or_an_ended_term_stops_the_reminder(scene: Scene) -> None:
    bring_near(scene, 3)
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.head)
    assert recipients(scene) == {scene.other_head.pk}
    scene.other_head.village_terms.update(until=scene.office.today())
    assert recipients(scene) == set()


def test_the_reminder_leads_to_the_invitation_and_names_no_client(scene: Scene) -> None:
    bring_near(scene, 2)
    due = next(due for due in unanswered_invitations(scene.office, scene.office.today()))
    assert due.path == f"/village/invitations/{due.subject}/"
    assert due.occasion == OutreachEvent.objects.get(pk=scene.event.pk).day
