import logging
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from accounts.models import Office, User
from reminders.actions.sweep import cancel_without_reason, sweep
from reminders.models import Reminder, SweepTurn
from reminders.registry import DueReminder
from tests.factories.accounts import UserFactory
from tests.factories.reminders import DeliveryFactory, RuleSettingFactory, SweepTurnFactory
from tests.reminders.conftest import RuleOfTests

pytestmark = pytest.mark.django_db


def due(recipient: User, **changes: object) -> DueReminder:
    values: dict[str, object] = {
        "subject": uuid4(),
        "recipient_id": recipient.pk,
        "occasion": date(2026, 11, 22),
        "due_at": timezone.now() - timedelta(minutes=1),
        "title": "Klien wajib lapor besok: UJI-2026-0001",
        "body": "Ingatkan klien.",
        "path": "/clients/",
    }
    return DueReminder(**values | changes)  # type: ignore[arg-type]


def test_sweeping_twice_writes_each_reminder_once(rule: RuleOfTests) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer)), (officer.office, due(officer))]
    sweep(now=timezone.now())
    sweep(now=timezone.now())
    assert Reminder.objects.filter(recipient=officer, office=officer.office, state="waiting").count() == 2


def test_another_occasion_is_another_reminder(rule: RuleOfTests) -> None:
    officer = UserFactory()
    first = due(officer)
    rule.found = [
        (officer.office, first),
        (officer.office, due(officer, subject=first.subject, occasion=date(2026, 12, 22))),
    ]
    sweep(now=timezone.now())
    assert Reminder.objects.filter(subject=first.subject).count() == 2


def test_a_waiting_reminder_without_reason_is_cancelled_and_not_shown(rule: RuleOfTests) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    rule.found = []
    sweep(now=timezone.now())
    assert Reminder.objects.get().state == Reminder.State.CANCELLED
    assert not Reminder.objects.unread_for(officer).exists()


def test_a_delivered_reminder_stays_when_its_reason_is_gone(rule: RuleOfTests) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    Reminder.objects.update(state=Reminder.State.DELIVERED)
    rule.found = []
    sweep(now=timezone.now())
    assert Reminder.objects.get().state == Reminder.State.DELIVERED


def test_a_reminder_of_a_rule_that_was_taken_out_is_cancelled_before_sending(rule: RuleOfTests) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    Reminder.objects.update(rule="tidak-ada-lagi")
    cancel_without_reason(now=timezone.now())
    assert Reminder.objects.get().state == Reminder.State.CANCELLED


def test_people_without_access_are_not_told(rule: RuleOfTests) -> None:
    officer = UserFactory(is_active=False)
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    assert not Reminder.objects.exists()


def test_each_office_is_swept_on_its_own_day(rule: RuleOfTests, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, date] = {}
    monkeypatch.setattr(rule, "find", lambda office, day: asked.update({office.timezone: day}) or [])
    from reminders import registry
    from reminders.registry import Rule

    monkeypatch.setattr(registry, "_rules", {"uji": Rule("uji", "Uji", "", rule.find)})
    sweep(now=datetime(2026, 11, 21, 16, 30, tzinfo=UTC))  # 23.30 WIB, 00.30 WITA, 01.30 WIT
    assert asked["Asia/Jakarta"] == date(2026, 11, 21)
    assert asked["Asia/Makassar"] == asked["Asia/Jayapura"] == date(2026, 11, 22)


def test_inactive_offices_are_not_swept(rule: RuleOfTests) -> None:
    officer = UserFactory(office__is_active=False)
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    assert not Reminder.objects.exists()


def test_a_rule_that_breaks_at_one_office_does_not_stop_the_others(
    rule: RuleOfTests, caplog: pytest.LogCaptureFixture
) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    broken: set[str] = set()
    original = rule.find

    def find(office: Office, day: date) -> object:
        if not broken:
            broken.add(office.code)
            raise RuntimeError("uji")
        return original(office, day)

    from reminders import registry
    from reminders.registry import Rule

    registry.unregister(rule.name)
    registry.register(Rule(rule.name, "Uji", "", find))  # type: ignore[arg-type]
    with caplog.at_level(logging.ERROR):
        sweep(now=timezone.now())
    assert Reminder.objects.count() == 1
    assert broken.pop() in caplog.text


def test_running_out_of_time_ends_the_sweep(rule: RuleOfTests) -> None:
    UserFactory()

    def out_of_time() -> None:
        raise SoftTimeLimitExceeded

    rule.before = out_of_time
    with pytest.raises(SoftTimeLimitExceeded):
        sweep(now=timezone.now())


def test_a_reason_that_comes_back_brings_its_reminder_back(rule: RuleOfTests) -> None:
    first, second = UserFactory(), UserFactory()
    before = due(first)
    moved = due(second, subject=before.subject)
    again = due(first, subject=before.subject, due_at=before.due_at + timedelta(hours=1), title="Jam baru.")
    for one, holder in ((before, first), (moved, second), (again, first)):
        rule.found = [(holder.office, one)]
        sweep(now=timezone.now())
    states = dict(Reminder.objects.values_list("recipient", "state"))
    assert states == {first.pk: Reminder.State.WAITING, second.pk: Reminder.State.CANCELLED}
    back = Reminder.objects.get(recipient=first)
    assert (back.due_at, back.title) == (again.due_at, "Jam baru.")


@pytest.mark.parametrize(
    ("outcome", "state"), [("failed", "waiting"), ("uncertain", "cancelled"), ("sent", "cancelled")]
)
def test_a_reminder_whose_mail_may_have_gone_does_not_come_back(rule: RuleOfTests, outcome: str, state: str) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    reminder = Reminder.objects.get()
    Reminder.objects.update(state=Reminder.State.CANCELLED)
    DeliveryFactory(reminder=reminder, outcome=outcome)
    sweep(now=timezone.now())
    reminder.refresh_from_db()
    assert reminder.state == state


def test_a_rule_that_is_off_is_not_asked_and_what_waits_is_not_sent(rule: RuleOfTests) -> None:
    officer = UserFactory()
    rule.found = [(officer.office, due(officer))]
    sweep(now=timezone.now())
    off = RuleSettingFactory(rule=rule.name, is_on=False)
    assert cancel_without_reason(now=timezone.now()) == set()
    assert Reminder.objects.get().state == Reminder.State.CANCELLED
    assert sweep(now=timezone.now()) == 0
    off.is_on = True
    off.save()
    assert sweep(now=timezone.now()) > 0
    assert Reminder.objects.get().state == Reminder.State.WAITING


def test_a_round_takes_each_turn_once_whoever_joins_later(rule: RuleOfTests) -> None:
    UserFactory()
    since = timezone.now()
    turns = Office.objects.active().count()
    assert sweep(now=since, since=since) == turns
    assert sweep(now=timezone.now(), since=since) == 0
    assert sweep(now=timezone.now()) == turns


def test_a_turn_that_failed_is_taken_again_in_the_next_round_alone(rule: RuleOfTests) -> None:
    since = timezone.now()
    rule.before = lambda: 1 / 0  # type: ignore[assignment]
    turns = sweep(now=since, since=since)
    assert SweepTurn.objects.filter(done_at=None, failed_at__gte=since).count() == turns > 0
    assert sweep(now=since, since=since) == 0
    rule.before = lambda: None
    assert sweep(now=timezone.now()) == turns
    assert not SweepTurn.objects.filter(done_at=None).exists()


def test_turns_older_than_what_is_usual_are_forgotten(rule: RuleOfTests) -> None:
    today = timezone.localdate()
    for ago in (20, 60):
        SweepTurnFactory(rule=rule.name, day=today - timedelta(days=ago))
    sweep(now=timezone.now())
    assert SweepTurn.objects.filter(day__lt=today - timedelta(days=2)).count() == 1
