"""Who is reminded of an unanswered invitation, and who is not."""

from datetime import timedelta

from django.utils import timezone

from programs import actions
from programs.models import OutreachEvent
from programs.reminders import unanswered_invitations, villages_that_cannot_come
from tests.programs.conftest import Scene
from tests.reminding import placeholders_filled


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
    placeholders_filled("invitation_unanswered", scene.office, scene.office.today())
    assert due.occasion == OutreachEvent.objects.get(pk=scene.event.pk).day


def told(scene: Scene) -> list[tuple[int, str]]:
    found = villages_that_cannot_come(scene.office, scene.office.today())
    return [(due.recipient_id, due.title.partition(":")[0]) for due in found]


def test_the_planner_is_told_of_a_refusal_and_of_a_wish(scene: Scene) -> None:
    wished = scene.event.day + timedelta(days=3)
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.head)
    actions.answer_invitation(
        registration=scene.other_registration, answer="other_date", proposed_on=wished, by=scene.other_head
    )
    assert told(scene) == [(scene.officer.pk, "Tidak bersedia"), (scene.officer.pk, "Minta tanggal lain")]
    placeholders_filled("village_answered", scene.office, scene.office.today())
    actions.answer_invitation(registration=scene.registration, answer="accepted", expected={"youth": 1}, by=scene.head)
    assert told(scene) == [(scene.officer.pk, "Minta tanggal lain")]
    scene.begin(minutes=1)
    assert told(scene) == []


def test_the_planner_is_not_told_what_the_planner_recorded(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.officer)
    assert told(scene) == []
