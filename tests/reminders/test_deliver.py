import smtplib
from datetime import date, timedelta
from unittest.mock import Mock

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.utils import timezone

from accounts.models import Office
from reminders import registry
from reminders.actions.deliver import LOST_AFTER, MAX_ATTEMPTS, deliver
from reminders.kinds import Reason
from reminders.models import Delivery, Reminder
from reminders.not_sent import untold_rows
from reminders.registry import DueReminder, Rule
from tests.factories.reminders import DeliveryFactory, ReminderFactory
from tests.reminders.conftest import RuleOfTests
from tests.reminders.gateway_server import Provider
from tests.reminders.outside import Outsiders, later, noon

pytestmark = pytest.mark.django_db

NOON = later(noon(), days=1)


@pytest.fixture
def waiting(rule: RuleOfTests) -> Reminder:
    """A due reminder whose reason still holds."""
    reminder = ReminderFactory(rule=rule.name)
    rule.found = [(reminder.office, still_due(reminder))]
    return reminder


def still_due(reminder: Reminder) -> DueReminder:
    return DueReminder(
        subject=reminder.subject,
        recipient_id=reminder.recipient_id,
        occasion=reminder.occasion,
        due_at=reminder.due_at,
        title=reminder.title,
        body=reminder.body,
        path=reminder.path,
    )


def outcomes(reminder: Reminder) -> list[tuple[str, str]]:
    return list(reminder.deliveries.order_by("channel", "attempt").values_list("channel", "outcome"))


def test_a_due_reminder_goes_to_the_portal_and_to_the_mailbox_once(waiting: Reminder) -> None:
    assert deliver(now=timezone.now()) == 1
    assert deliver(now=timezone.now()) == 0
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "sent"), ("in_app", "sent")]
    (message,) = mail.outbox
    assert message.to == [waiting.recipient.email]
    assert message.subject == waiting.title
    assert waiting.path in message.body


def test_without_an_address_the_portal_is_enough(waiting: Reminder) -> None:
    waiting.recipient.email = ""
    waiting.recipient.save()
    deliver(now=timezone.now())
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "skipped"), ("in_app", "sent")]
    assert mail.outbox == []


def test_what_is_not_due_yet_waits(waiting: Reminder) -> None:
    assert deliver(now=waiting.due_at - timedelta(seconds=1)) == 0


def test_the_reason_is_asked_again_before_sending(waiting: Reminder, rule: RuleOfTests) -> None:
    rule.found = []
    assert deliver(now=timezone.now()) == 0
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.CANCELLED
    assert mail.outbox == []


def test_a_refused_mail_is_tried_again_with_growing_pauses_and_then_given_up(
    waiting: Reminder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EmailBackend, "send_messages", Mock(side_effect=smtplib.SMTPRecipientsRefused({})))
    now, pauses = timezone.now(), []
    for _ in range(MAX_ATTEMPTS):
        assert deliver(now=now) == 1
        waiting.refresh_from_db()
        assert deliver(now=now) == 0, "not before the pause is over"
        if waiting.retry_at:
            pauses.append(waiting.retry_at - now)
            now = waiting.retry_at
    assert pauses == [timedelta(minutes=minutes) for minutes in (5, 10, 20, 40)]
    assert (waiting.state, waiting.reason) == (Reminder.State.FAILED, Reason.FAILED)
    assert waiting in Reminder.objects.explained_to(waiting.recipient)
    assert outcomes(waiting) == [*[("email", "failed")] * MAX_ATTEMPTS, ("in_app", "sent")]
    assert deliver(now=now + timedelta(days=1)) == 0


def test_a_mail_that_fails_first_arrives_later(waiting: Reminder, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "open", Mock(side_effect=ConnectionRefusedError))
        deliver(now=timezone.now())
    assert mail.outbox == []
    deliver(now=timezone.now() + timedelta(hours=1))
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "failed"), ("email", "sent"), ("in_app", "sent")]
    assert len(mail.outbox) == 1


def test_a_mail_broken_off_in_the_middle_is_not_sent_again(waiting: Reminder, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "send_messages", Mock(side_effect=TimeoutError))
        deliver(now=timezone.now())
    deliver(now=timezone.now() + timedelta(days=1))
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
    waiting.refresh_from_db()
    assert waiting.reason == Reason.UNCERTAIN
    (row,) = untold_rows(Reminder.objects.explained_to(waiting.recipient))
    assert (row.reason, row.share_url) == (Reason.UNCERTAIN.label, "")
    assert mail.outbox == []


def test_a_mail_server_that_answers_nobody_ends_the_round_of_mail_and_is_no_try(
    waiting: Reminder, outsiders: Outsiders, whatsapp: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = ReminderFactory.create_batch(3, rule=waiting.rule)
    outsiders.rule.found.extend((row.office, still_due(row)) for row in others)
    outsiders.owe(outsiders.add(), due_at=NOON)
    refused = Mock(side_effect=ConnectionRefusedError)
    moments = [later(NOON, minutes=6 * number) for number in range(MAX_ATTEMPTS + 2)]
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "open", lambda _self: refused(len(whatsapp.messages)))
        for moment in moments:
            deliver(now=moment)
    assert [call.args for call in refused.call_args_list] == [(1,)] * len(moments), "one a round, behind the clients"
    accounts = Reminder.objects.to_accounts()
    assert set(accounts.values_list("state", flat=True)) == {"waiting"}
    assert deliver(now=later(NOON, hours=2)) == 4
    assert set(accounts.values_list("state", "reason")) == {("delivered", "")}
    assert len(mail.outbox) == 4


def test_a_worker_that_died_while_sending_leaves_an_uncertain_mail_not_a_second_one(
    waiting: Reminder, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Died(BaseException):
        pass

    def die(self: EmailBackend, messages: list[object]) -> int:
        mail.outbox.extend(messages)  # type: ignore[arg-type]
        raise Died

    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "send_messages", die)
        with pytest.raises(Died):
            deliver(now=timezone.now())
    assert outcomes(waiting) == [("email", "sending"), ("in_app", "sent")]
    assert deliver(now=timezone.now() + LOST_AFTER / 2) == 0
    assert deliver(now=timezone.now() + LOST_AFTER * 2) == 0
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
    assert len(mail.outbox) == 1


def test_an_open_attempt_elsewhere_is_left_alone(waiting: Reminder) -> None:
    DeliveryFactory(reminder=waiting, outcome=Delivery.Outcome.SENDING)
    assert deliver(now=timezone.now()) == 0
    assert mail.outbox == []


def test_a_rule_that_breaks_holds_back_its_own_reminders_alone(
    waiting: Reminder, rule: RuleOfTests, caplog: pytest.LogCaptureFixture
) -> None:
    unsure = ReminderFactory(rule="rusak", due_at=waiting.due_at - timedelta(minutes=1))

    def find(office: Office, day: date) -> list[DueReminder]:
        if office == unsure.office:
            raise RuntimeError("uji")
        return []

    registry.register(Rule("rusak", "Rusak", "", find))
    assert deliver(now=timezone.now()) == 1
    unsure.refresh_from_db()
    assert (unsure.state, outcomes(unsure)) == (Reminder.State.WAITING, [])
    assert [message.to for message in mail.outbox] == [[waiting.recipient.email]]
    assert f"rusak failed at {unsure.office.code}" in caplog.text


def test_running_out_of_time_while_asking_again_ends_the_round(waiting: Reminder, rule: RuleOfTests) -> None:
    def out_of_time() -> None:
        raise SoftTimeLimitExceeded

    rule.before = out_of_time
    with pytest.raises(SoftTimeLimitExceeded):
        deliver(now=timezone.now())


def test_a_message_that_cannot_be_written_fails_alone(
    waiting: Reminder, rule: RuleOfTests, caplog: pytest.LogCaptureFixture
) -> None:
    broken = ReminderFactory(rule=rule.name, title="Dua\nbaris", due_at=waiting.due_at - timedelta(minutes=1))
    rule.found.append((broken.office, still_due(broken)))
    assert deliver(now=timezone.now()) == 2
    assert outcomes(broken) == [("email", "failed"), ("in_app", "sent")]
    assert outcomes(waiting) == [("email", "sent"), ("in_app", "sent")]
    assert str(broken.public_id) in caplog.text


def test_an_attempt_that_was_closed_as_lost_does_not_fail_afterwards(
    waiting: Reminder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: EmailBackend) -> None:
        Delivery.objects.filter(channel="email").update(outcome=Delivery.Outcome.UNCERTAIN)
        Reminder.objects.update(state=Reminder.State.DELIVERED, retry_at=None)
        raise ConnectionRefusedError

    monkeypatch.setattr(EmailBackend, "open", slow)
    deliver(now=timezone.now())
    waiting.refresh_from_db()
    assert (waiting.state, waiting.retry_at) == (Reminder.State.DELIVERED, None)
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
