"""The office is told which event has villages that only a telephone call reaches."""

from datetime import timedelta

from django.utils import timezone

from programs import actions
from programs.models import OutreachEvent
from programs.reminders import villages_to_call
from tests.programs.conftest import Scene
from tests.reminding import placeholders_filled
from villages.models import VillageOfficial


def near(scene: Scene, days: int = 2) -> list:
    starts_at = timezone.now() + timedelta(days=days)
    OutreachEvent.objects.update(starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))
    return list(villages_to_call(scene.office, scene.office.today()))


def test_villages_without_an_account_are_called_by_the_planner(scene: Scene) -> None:
    assert near(scene) == []  # both heads have an account
    VillageOfficial.objects.all().delete()
    (reminder,) = near(scene)
    assert reminder.recipient_id == scene.officer.pk
    assert reminder.body.startswith("2 desa")
    placeholders_filled("invitation_to_call", scene.office, scene.office.today())
    assert near(scene, days=9) == []


def test_nobody_is_told_of_villages_that_answered(scene: Scene) -> None:
    VillageOfficial.objects.all().delete()
    for row in scene.event.registrations.all():
        actions.answer_invitation(registration=row, answer="declined", by=scene.officer)
    assert near(scene) == []
