import smtplib
from datetime import date, datetime, timedelta
from unittest.mock import Mock

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend

from accounts.models import Office, User
from reminders import registry
from reminders.actions.deliver import LOST_AFTER, MAX_ATTEMPTS, deliver
from reminders.kinds import Reason
from reminders.models import Delivery, Reminder
from reminders.not_sent import MAIL_OF_ACCOUNT, untold_rows
from reminders.registry import DueReminder, Rule
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.reminders import DeliveryFactory, ReminderFactory
from tests.reminders.conftest import RuleOfTests
from tests.reminders.gateway_server import Provider
from tests.reminders.outside import Outsiders, later, noon

pytestmark = pytest.mark.django_db

NOON = later(noon(), days=1)


@pytest.fixture
def waiting(rule: RuleOfTests) -> Reminder:
    """A due reminder whose reason still holds."""
    reminder = ReminderFactory(rule=rule.name, due_at=NOON - timedelta(minutes=1))
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
    assert deliver(now=NOON) == 1
    assert deliver(now=NOON) == 0
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
    deliver(now=NOON)
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "skipped"), ("in_app", "sent")]
    assert mail.outbox == []


def test_what_is_not_due_yet_waits(waiting: Reminder) -> None:
    assert deliver(now=waiting.due_at - timedelta(seconds=1)) == 0


def test_the_reason_is_asked_again_before_sending(waiting: Reminder, rule: RuleOfTests) -> None:
    rule.found = []
    assert deliver(now=NOON) == 0
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.CANCELLED
    assert mail.outbox == []


def test_a_refused_mail_is_tried_again_with_growing_pauses_and_then_given_up(
    waiting: Reminder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EmailBackend, "send_messages", Mock(side_effect=smtplib.SMTPRecipientsRefused({})))
    now, pauses = NOON, []
    for _ in range(MAX_ATTEMPTS):
        assert deliver(now=now) == 1
        waiting.refresh_from_db()
        assert deliver(now=now) == 0, "not before the pause is over"
        if waiting.retry_at:
            pauses.append(round((waiting.retry_at - now) / timedelta(minutes=1)))
            now = waiting.retry_at
    assert pauses == [5, 10, 20, 40]
    assert (waiting.state, waiting.reason) == (Reminder.State.FAILED, Reason.FAILED)
    assert waiting in Reminder.objects.explained_to(waiting.recipient)
    assert outcomes(waiting) == [*[("email", "failed")] * MAX_ATTEMPTS, ("in_app", "sent")]
    assert deliver(now=now + timedelta(days=1)) == 0


def test_a_mail_that_fails_first_arrives_later(waiting: Reminder, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "open", Mock(side_effect=ConnectionRefusedError))
        deliver(now=NOON)
    assert mail.outbox == []
    deliver(now=NOON + timedelta(hours=1))
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "failed"), ("email", "sent"), ("in_app", "sent")]
    assert len(mail.outbox) == 1


def test_a_mail_broken_off_in_the_middle_is_not_sent_again(waiting: Reminder, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "send_messages", Mock(side_effect=TimeoutError))
        deliver(now=NOON)
    deliver(now=NOON + timedelta(days=1))
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
    waiting.refresh_from_db()
    assert waiting.reason == Reason.UNCERTAIN
    (row,) = untold_rows(Reminder.objects.explained_to(waiting.recipient))
    assert (row.reason, row.share_url) == (MAIL_OF_ACCOUNT[Reason.UNCERTAIN], "")
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
            deliver(now=NOON)
    assert outcomes(waiting) == [("email", "sending"), ("in_app", "sent")]
    assert deliver(now=NOON + LOST_AFTER / 2) == 0
    assert deliver(now=NOON + LOST_AFTER * 2) == 0
    waiting.refresh_from_db()
    assert waiting.state == Reminder.State.DELIVERED
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
    assert len(mail.outbox) == 1


def test_an_open_attempt_elsewhere_is_left_alone(waiting: Reminder) -> None:
    DeliveryFactory(reminder=waiting, outcome=Delivery.Outcome.SENDING)
    assert deliver(now=NOON) == 0
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
    assert deliver(now=NOON) == 1
    unsure.refresh_from_db()
    assert (unsure.state, outcomes(unsure)) == (Reminder.State.WAITING, [])
    assert [message.to for message in mail.outbox] == [[waiting.recipient.email]]
    assert f"rusak failed at {unsure.office.code}" in caplog.text


def test_running_out_of_time_while_asking_again_ends_the_round(waiting: Reminder, rule: RuleOfTests) -> None:
    def out_of_time() -> None:
        raise SoftTimeLimitExceeded

    rule.before = out_of_time
    with pytest.raises(SoftTimeLimitExceeded):
        deliver(now=NOON)


def test_a_message_that_cannot_be_written_fails_alone(
    waiting: Reminder, rule: RuleOfTests, caplog: pytest.LogCaptureFixture
) -> None:
    broken = ReminderFactory(rule=rule.name, title="Dua\nbaris", due_at=waiting.due_at - timedelta(minutes=1))
    rule.found.append((broken.office, still_due(broken)))
    assert deliver(now=NOON) == 2
    assert outcomes(broken) == [("email", "failed"), ("in_app", "sent")]
    assert outcomes(waiting) == [("email", "sent"), ("in_app", "sent")]
    assert str(broken.public_id) in caplog.text


def test_what_one_rule_tells_one_account_on_one_day_is_one_mail_and_the_rest_waits_for_the_next(
    waiting: Reminder, rule: RuleOfTests
) -> None:
    def owe(recipient: User, due_at: datetime) -> Reminder:
        reminder = ReminderFactory(rule=rule.name, recipient=recipient, due_at=due_at)
        rule.found.append((reminder.office, still_due(reminder)))
        return reminder

    officer, colleague = waiting.recipient, UserFactory(office=waiting.office, email="rekan@contoh.invalid")
    second, others = owe(officer, waiting.due_at), owe(colleague, waiting.due_at)
    assert deliver(now=NOON) == 3
    assert sorted((message.to, message.subject) for message in mail.outbox) == sorted(
        [([officer.email], "2 pengingat: Aturan uji"), ([colleague.email], others.title)]
    )
    (digest,) = (message for message in mail.outbox if message.to == [officer.email])
    assert [line in digest.body for line in (waiting.title, second.title, others.title)] == [True, True, False]
    assert outcomes(waiting) == outcomes(second) == [("email", "sent"), ("in_app", "sent")]

    late = owe(officer, later(NOON, hours=1))
    assert deliver(now=later(NOON, hours=2)) == 0
    late.refresh_from_db()
    assert (late.state, late.reason) == ("waiting", Reason.DAILY_LIMIT)
    deliver(now=later(NOON, hours=13))
    late.refresh_from_db()
    assert (late.retry_at, late.reason) == (None, ""), "after midnight the sweep words it anew"
    assert len(mail.outbox) == 2
    assert deliver(now=later(NOON, hours=21)) == 1
    assert mail.outbox[-1].subject == late.title
    assert len(mail.outbox) == 3


def test_a_digest_that_fails_is_repeated_whole_with_what_came_since(
    waiting: Reminder, rule: RuleOfTests, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(EmailBackend, "send_messages", Mock(side_effect=smtplib.SMTPRecipientsRefused({})))
        deliver(now=NOON)
    new = ReminderFactory(rule=rule.name, recipient=waiting.recipient, due_at=waiting.due_at)
    rule.found.append((new.office, still_due(new)))
    assert deliver(now=later(NOON, minutes=10)) == 2
    assert len(mail.outbox) == 1
    assert outcomes(waiting) == [("email", "failed"), ("email", "sent"), ("in_app", "sent")]
    assert outcomes(new) == [("email", "sent"), ("in_app", "sent")]


def test_at_night_on_the_clock_of_the_reader_the_portal_shows_and_no_mail_goes(rule: RuleOfTests) -> None:
    east = OfficeFactory(timezone="Asia/Jayapura")
    readers = [
        UserFactory(office=OfficeFactory(timezone="Asia/Jakarta"), email="barat@contoh.invalid"),
        UserFactory(office=east, email="timur@contoh.invalid"),
        UserFactory(office=east, own_timezone="Asia/Jakarta", email="pilihan@contoh.invalid"),
        UserFactory(regional=True, regional_office=east.regional_office, email="kanwil@contoh.invalid"),
        UserFactory(administrator=True, email="admin@contoh.invalid"),
    ]
    six = NOON.replace(hour=6) - timedelta(days=2)  # 08.00 in the east
    for reader in readers:
        reminder = ReminderFactory(rule=rule.name, recipient=reader, office=east, due_at=six)
        rule.found.append((east, still_due(reminder)))
    awake = {reader.email for reader in readers if 8 <= six.astimezone(reader.zone).hour < 19}
    deliver(now=six)
    assert {message.to[0] for message in mail.outbox} == awake
    assert "timur@contoh.invalid" in awake
    assert not awake & {"barat@contoh.invalid", "pilihan@contoh.invalid", "admin@contoh.invalid"}
    assert all(Reminder.objects.unread_for(reader).count() == 1 for reader in readers)
    assert set(Reminder.objects.filter(recipient__email="barat@contoh.invalid").values_list("reason", "retry_at")) == {
        ("", None)
    }
    deliver(now=six.replace(hour=19))
    assert {message.to[0] for message in mail.outbox} == awake
    deliver(now=six.replace(hour=8) + timedelta(days=1))
    assert len(mail.outbox) == len(readers)


def test_an_attempt_that_was_closed_as_lost_does_not_fail_afterwards(
    waiting: Reminder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: EmailBackend) -> None:
        Delivery.objects.filter(channel="email").update(outcome=Delivery.Outcome.UNCERTAIN)
        Reminder.objects.update(state=Reminder.State.DELIVERED, retry_at=None)
        raise ConnectionRefusedError

    monkeypatch.setattr(EmailBackend, "open", slow)
    deliver(now=NOON)
    waiting.refresh_from_db()
    assert (waiting.state, waiting.retry_at) == (Reminder.State.DELIVERED, None)
    assert outcomes(waiting) == [("email", "uncertain"), ("in_app", "sent")]
