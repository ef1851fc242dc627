"""Who is reminded of an unanswered invitation, and who is not."""

from datetime import timedelta

from django.utils import timezone

from accounts.models import User
from programs import actions
from programs.models import OutreachEvent
from programs.reminders import (
    events_tomorrow,
    events_without_documents,
    unanswered_invitations,
    villages_that_cannot_come,
    villages_to_call,
)
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.programs.conftest import Scene
from tests.reminding import days_told, placeholders_filled
from villages.models import VillageOfficial


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


def test_the_heads_are_told_of_an_event_whose_planner_left(scene: Scene) -> None:
    OutreachEvent.objects.filter(pk=scene.event.pk).update(title="Penyuluhan")
    VillageOfficial.objects.filter(village=scene.other).delete()
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.head)
    today, held_on = scene.office.today(), scene.event.day
    finds = (
        (villages_that_cannot_come, today, {}),
        (villages_to_call, held_on - timedelta(days=1), {}),
        (events_tomorrow, held_on - timedelta(days=1), {}),
        (events_without_documents, held_on + timedelta(days=7), {"state": "held", "summary": "Baik."}),
    )
    for find, day, facts in finds:
        OutreachEvent.objects.filter(pk=scene.event.pk).update(**facts)
        for gone in ({"is_active": False}, {"is_active": True, "office": real_office("bapas-palopo")}):
            User.objects.filter(pk=scene.officer.pk).update(is_active=True, office=scene.office)
            assert [due.recipient_id for due in find(scene.office, day)] == [scene.officer.pk], find
            User.objects.filter(pk=scene.officer.pk).update(**gone)
            assert [due.recipient_id for due in find(scene.office, day)] == [scene.kabapas.pk], find


def test_an_answer_the_head_took_by_telephone_is_no_news_to_that_head(scene: Scene) -> None:
    User.objects.filter(pk=scene.officer.pk).update(is_active=False)
    colleague = UserFactory(office=scene.office, head=True)
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.kabapas)
    assert told(scene) == [(colleague.pk, "Tidak bersedia")]


def test_an_event_is_told_the_day_before_and_on_its_day_where_no_worker_told_it(scene: Scene) -> None:
    day = scene.event.day
    assert days_told(events_tomorrow, scene.office, day, before=2, after=1) == [-1, 0]
    (before,), (same,) = (events_tomorrow(scene.office, day - timedelta(days=n)) for n in (1, 0))
    assert (before.title.partition(":")[0], same.title.partition(":")[0]) == ("Besok", "Hari ini")
    assert before.occasion == same.occasion == day


def test_the_planner_is_not_told_what_the_planner_recorded(scene: Scene) -> None:
    actions.answer_invitation(registration=scene.registration, answer="declined", by=scene.officer)
    assert told(scene) == []
