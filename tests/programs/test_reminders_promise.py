"""Who is told that a village kept its promise, and that something is still missing."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.models import User
from clients.changes import event_model
from programs.actions.meeting import change_follow_up, settle_follow_up
from programs.actions.promise import report_promise, return_report
from programs.models import FollowUp
from programs.reminders import promises_reported, promises_returned
from reminders.actions.sweep import sweep_rule
from reminders.models import Reminder
from reminders.registry import at_opening
from tests.factories.events import EventFollowUpFactory
from tests.programs.conftest import Scene, signed_in
from tests.reminding import placeholders_filled, told

NOTE, REASON = "Pak Hasan sudah ditunjuk.", "Nomornya belum ada."


@pytest.fixture
def promise(scene: Scene) -> FollowUp:
    return EventFollowUpFactory(event=scene.event, village=scene.host, told_village="Menunjuk narahubung")


def people(scene: Scene, find: object) -> set[int | None]:
    return {person for _subject, person in told(find, scene.office, scene.office.today())}  # type: ignore[arg-type]


def test_the_officer_is_told_of_a_kept_promise_until_it_is_answered(scene: Scene, promise: FollowUp) -> None:
    assert people(scene, promises_reported) == set()
    report_promise(promise=promise, note=NOTE, by=scene.head)
    assert people(scene, promises_reported) == {scene.officer.pk}
    placeholders_filled("promise_reported", scene.office, scene.office.today())
    (due,) = promises_reported(scene.office, scene.office.today())
    assert NOTE not in due.title + due.body
    User.objects.filter(pk=scene.officer.pk).update(is_active=False)
    assert people(scene, promises_reported) == {scene.kabapas.pk}
    settle_follow_up(follow_up=promise, state="done", outcome=NOTE, by=scene.kabapas)
    assert people(scene, promises_reported) == set()


def test_the_village_is_told_that_something_is_missing_until_it_answers(scene: Scene, promise: FollowUp) -> None:
    report_promise(promise=promise, note=NOTE, by=scene.head)
    return_report(promise=promise, reason=REASON, by=scene.officer)
    assert people(scene, promises_returned) == {scene.head.pk}
    placeholders_filled("promise_returned", scene.office, scene.office.today())
    for _ in range(2):
        sweep_rule("promise_returned", scene.office, now=timezone.now())
    reminder = Reminder.objects.get(rule="promise_returned")
    assert REASON not in reminder.title + reminder.body
    lurah = signed_in(scene.head)
    assert reminder.title in lurah.get("/reminders/").text
    assert REASON in lurah.get(reminder.path).text
    report_promise(promise=promise, note="Nomornya sudah dikirim.", by=scene.head)
    assert people(scene, promises_returned) == set()


def test_a_second_return_counts_from_its_own_moment(scene: Scene, promise: FollowUp) -> None:
    entries = event_model(FollowUp).objects.filter(pgh_obj=promise)

    def returned_on() -> date:
        (due,) = promises_returned(scene.office, scene.office.today())
        return due.occasion

    first = scene.office.today() - timedelta(days=3)
    report_promise(promise=promise, note=NOTE, by=scene.head)
    return_report(promise=promise, reason=REASON, by=scene.officer)
    entries.update(pgh_created_at=at_opening(scene.office, first))
    facts = {"title": "Lain", "owner_name": "Lurah", "due_on": promise.due_on, "officer": None}
    change_follow_up(follow_up=promise, kind="promise", village=scene.host, by=scene.officer, **facts)
    assert returned_on() == first
    report_promise(promise=promise, note=NOTE, by=scene.head)
    return_report(promise=promise, reason=REASON, by=scene.officer)
    assert returned_on() == scene.office.today()
