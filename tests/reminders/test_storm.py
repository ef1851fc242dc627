"""A rule that suddenly finds ten times as much as usual is stopped, and a person decides."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client as Browser
from django.utils import timezone

from accounts.models import Office, User
from reminders.actions.deliver import deliver
from reminders.actions.storm import AlreadyDecided, decide_storm
from reminders.actions.sweep import sweep
from reminders.models import Delivery, Reminder, StormHold
from reminders.registry import DueReminder, register
from reminders.reminders import HELD
from reminders.rules import is_storm, usual_number
from tests.factories.accounts import UserFactory
from tests.factories.reminders import StormHoldFactory, SweepTurnFactory
from tests.reminders.conftest import RuleOfTests
from tests.reminders.outside import later, noon
from tests.reminding import placeholders_filled

FLOOR = 5


@pytest.mark.parametrize(
    ("found", "usual", "storms"),
    [
        *[(200, 0, False), (201, 0, True), (200, 20, False), (201, 20, True)],
        *[(999, 100, False), (1000, 100, True), (1001, 100, True), (0, 0, False)],
    ],
)
def test_ten_times_the_usual_number_above_the_floor_is_a_storm(found: int, usual: int, storms: bool) -> None:
    assert is_storm(found, usual, floor=200) is storms


@pytest.mark.parametrize(("per_day", "usual"), [([], 0), ([7], 7), ([1, 2, 90], 2), ([0, 0, 0, 8], 0), ([3, 4], 4)])
def test_the_usual_number_is_the_median_of_the_days(per_day: list[int], usual: int) -> None:
    assert usual_number(per_day) == usual


@pytest.fixture
def officer(db: None, settings: Any) -> User:
    settings.REMINDER_STORM_FLOOR = FLOOR
    return UserFactory()


def finds(rule: RuleOfTests, officer: User, number: int) -> None:
    """The rule finds so many more at the officer's Bapas."""
    rule.found += [
        (
            officer.office,
            DueReminder(
                subject=uuid4(),
                recipient_id=officer.pk,
                occasion=officer.office.today(),
                due_at=timezone.now(),
                title="Wajib lapor besok",
                body="",
                path="/clients/",
            ),
        )
        for _ in range(number)
    ]


def states() -> dict[str, int]:
    found = list(Reminder.objects.values_list("state", flat=True))
    return {state: found.count(state) for state in sorted(set(found))}


def test_a_storm_is_held_with_what_the_day_brought_before(rule: RuleOfTests, officer: User) -> None:
    finds(rule, officer, FLOOR)
    sweep(now=timezone.now())
    assert states() == {"waiting": FLOOR}
    elsewhere = UserFactory()
    finds(rule, elsewhere, 2)
    sweep(now=timezone.now())
    assert states() == {"held": FLOOR + 2}
    hold = StormHold.objects.open().get()
    assert (hold.rule, hold.found, hold.usual) == (rule.name, FLOOR + 2, 0)
    assert not Reminder.objects.unread_for(officer).exists()


def test_what_is_usual_passes(rule: RuleOfTests, officer: User) -> None:
    today = officer.office.today()
    for ago in (1, 2, 40):
        SweepTurnFactory(
            rule=rule.name, office=officer.office, day=today - timedelta(days=ago), done_at=timezone.now(), written=2
        )
    finds(rule, officer, 19)
    sweep(now=timezone.now())
    assert states() == {"waiting": 19}
    finds(rule, officer, 1)
    sweep(now=timezone.now())
    assert states() == {"held": 20}


def test_what_is_released_goes_and_the_rule_is_not_stopped_again_that_day(rule: RuleOfTests, officer: User) -> None:
    finds(rule, officer, FLOOR + 1)
    sweep(now=timezone.now())
    administrator = UserFactory(administrator=True)
    hold = StormHold.objects.get()
    assert decide_storm(hold=hold, decision="released", by=administrator) == FLOOR + 1
    finds(rule, officer, 1)
    sweep(now=timezone.now())
    assert states() == {"waiting": FLOOR + 2}
    with pytest.raises(AlreadyDecided):
        decide_storm(hold=hold, decision="dropped", by=administrator)


def test_until_somebody_answers_nothing_of_the_rule_is_sent(rule: RuleOfTests, officer: User) -> None:
    finds(rule, officer, 1)
    sweep(now=timezone.now())
    (before,) = Reminder.objects.all()
    hold = StormHoldFactory(rule=rule.name, day=officer.office.today() - timedelta(days=1))
    finds(rule, officer, 2)
    sweep(now=timezone.now())
    assert states() == {"held": 3}
    Reminder.objects.filter(pk=before.pk).update(state="waiting", reason="")
    tomorrow = later(noon(), days=1)
    assert deliver(now=tomorrow) == 0
    assert mail.outbox == []
    decide_storm(hold=hold, decision=StormHold.Decision.RELEASED, by=UserFactory(administrator=True))
    assert deliver(now=tomorrow) == 3
    assert states() == {"delivered": 3}


def test_what_is_dropped_stays_away_though_the_rule_still_finds_it(rule: RuleOfTests, officer: User) -> None:
    finds(rule, officer, FLOOR + 1)
    sweep(now=timezone.now())
    decide_storm(hold=StormHold.objects.get(), decision="dropped", by=UserFactory(administrator=True))
    sweep(now=timezone.now())
    assert states() == {"cancelled": FLOOR + 1}
    assert Delivery.objects.filter(reason="storm", outcome="skipped").count() == FLOOR + 1
    finds(rule, officer, 1)
    sweep(now=timezone.now())
    assert states() == {"cancelled": FLOOR + 1, "held": 1}, "another find asks again"


def test_a_held_reminder_without_reason_is_cancelled(rule: RuleOfTests, officer: User) -> None:
    finds(rule, officer, FLOOR + 1)
    sweep(now=timezone.now())
    rule.found = []
    sweep(now=timezone.now())
    assert states() == {"cancelled": FLOOR + 1}


def test_every_administrator_is_told_of_a_held_rule_until_somebody_answers(rule: RuleOfTests, officer: User) -> None:
    register(HELD)
    tell, gone = (
        UserFactory(administrator=True, email="a@contoh.invalid"),
        UserFactory(administrator=True, is_active=False),
    )
    page = Browser()
    page.force_login(tell)
    assert "ditahan" not in page.get("/", follow=True).text
    finds(rule, officer, FLOOR + 1)
    for _ in range(2):
        sweep(now=timezone.now())
    hold = StormHold.objects.get()
    (told,) = Reminder.objects.filter(rule=HELD.name)
    assert (told.recipient, told.subject, told.path) == (tell, hold.public_id, "/reminders/rules/uji/")
    assert not Reminder.objects.filter(recipient=gone).exists()
    deliver(now=later(noon(), days=1))
    assert [message.to for message in mail.outbox] == [[tell.email]]
    assert "1 aturan pengingat ditahan" in page.get("/", follow=True).text
    decide_storm(hold=hold, decision=StormHold.Decision.DROPPED, by=tell)
    assert "ditahan" not in page.get("/", follow=True).text
    assert not list(HELD.find(first_office(), timezone.localdate()))


def first_office() -> Office:
    office: Office = Office.objects.active().earliest("pk")
    return office


def test_what_is_said_of_a_held_rule_fills_its_placeholders(db: None) -> None:
    UserFactory(administrator=True)
    StormHoldFactory(rule="report_in_due")
    placeholders_filled(HELD.name, first_office(), timezone.localdate())
