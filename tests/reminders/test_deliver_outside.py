"""Telling people without an account, through a provider that is a real HTTP server on this machine."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from reminders.actions.deliver import deliver
from reminders.actions.sweep import sweep
from reminders.channels import words
from reminders.channels.attempts import LOST_AFTER, MAX_ATTEMPTS
from reminders.channels.gateway import retry_after
from reminders.channels.outlets import OUTAGES
from reminders.kinds import Reason
from reminders.models import Delivery, Reminder
from reminders.numbers import number_hash
from reminders.registry import DueReminder
from tests.factories.reminders import DeliveryFactory, OptOutFactory, ReminderFactory
from tests.reminders.conftest import RuleOfTests, gateway_at
from tests.reminders.gateway_server import Provider, says, serving, takes_and, takes_and_is_slow
from tests.reminders.outside import PHONE, Outsiders, channels, later, noon

WIT = ZoneInfo("Asia/Jayapura")
NOON = noon()


def where(reminder: Reminder) -> tuple[str, str]:
    reminder.refresh_from_db()
    return reminder.state, reminder.reason


def test_a_message_goes_out_once_in_the_rules_words(whatsapp: Provider, outsiders: Outsiders) -> None:
    reminder = outsiders.owe(outsiders.add(), due_at=NOON)
    assert deliver(now=NOON) == 1
    assert deliver(now=NOON) == 0
    (request,) = whatsapp.requests
    assert request["to"] == PHONE
    assert request["key"] == request["reference"] == f"{reminder.public_id}-whatsapp"
    assert request["authorization"] == "Bearer rahasia"
    assert request["text"].startswith("Wajib lapor besok\n\nDatanglah ke Bapas.\n\nBalas BERHENTI")
    (address,) = re.findall(r"https?://\S+", request["text"])
    assert address == words.stop_address_of(reminder), "the page behind the reminder needs an account"
    assert where(reminder) == ("delivered", "")
    (attempt,) = reminder.deliveries.all()
    assert (attempt.outcome, attempt.provider_id) == ("sent", "wamid.0")
    assert PHONE[1:] not in attempt.number_hash


def test_only_a_public_address_goes_into_a_message(whatsapp: Provider, outsiders: Outsiders) -> None:
    outsiders.owe(outsiders.add(), due_at=NOON, path="/verify/")
    deliver(now=NOON)
    assert "/verify/" in whatsapp.texts[0]


def test_many_messages_share_one_connection_and_few_queries(whatsapp: Provider, outsiders: Outsiders) -> None:
    counts = []
    for day, more in ((0, 3), (1, 30)):
        moment = later(NOON, days=day)
        for _ in range(more):
            outsiders.owe(outsiders.add(), due_at=moment)
        before = whatsapp.connections
        with CaptureQueriesContext(connection) as queries:
            deliver(now=moment)
        assert whatsapp.connections == before + 1
        counts.append(len(queries))
    assert len(whatsapp.messages) == 33
    assert (counts[1] - counts[0]) / 27 <= 20


def test_a_time_out_is_repeated_under_its_key_where_the_provider_absorbs_it(
    provider: Provider, outsiders: Outsiders, settings: Settings
) -> None:
    provider.script = [takes_and_is_slow(1), takes_and(500)]
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url, repeats=True, timeout=0.3)}
        reminder = outsiders.owe(outsiders.add(), due_at=NOON)
        deliver(now=NOON)
        assert (where(reminder)[0], channels(reminder)) == ("waiting", [("whatsapp", "uncertain", "")])
        assert deliver(now=later(NOON, minutes=4)) == 0, "not before the pause is over"
        deliver(now=later(NOON, minutes=6))
        deliver(now=later(NOON, minutes=20))
    assert [request["key"] for request in provider.requests] == [f"{reminder.public_id}-whatsapp"] * 3
    assert len(provider.messages) == 1
    assert (where(reminder), channels(reminder)) == (("delivered", ""), [("whatsapp", "sent", "")])


@pytest.mark.parametrize("breaks", [takes_and_is_slow(1), takes_and(500)], ids=["time-out", "500"])
def test_elsewhere_it_stays_uncertain_and_nothing_else_is_tried(
    whatsapp: Provider, outsiders: Outsiders, breaks: object
) -> None:
    whatsapp.script = [breaks]  # type: ignore[list-item]
    reminder = outsiders.owe(outsiders.add(email="klien@contoh.invalid"), due_at=NOON)
    deliver(now=NOON)
    deliver(now=later(NOON, hours=1))
    assert len(whatsapp.requests) == 1
    assert mail.outbox == []
    assert (where(reminder), channels(reminder)) == (("delivered", "uncertain"), [("whatsapp", "uncertain", "")])


def test_repeating_ends(provider: Provider, outsiders: Outsiders, settings: Settings) -> None:
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url, repeats=True)}
        provider.script = [says(503)] * 9
        reminder = outsiders.owe(outsiders.add(), due_at=NOON)
        for minutes in (0, 6, 20, 50, 100, 200):
            deliver(now=later(NOON, minutes=minutes))
    assert len(provider.requests) == MAX_ATTEMPTS
    assert where(reminder) == ("delivered", "uncertain")


def test_the_channel_by_which_a_message_arrived_last_comes_first(
    provider: Provider, outsiders: Outsiders, settings: Settings
) -> None:
    by_sms, by_none = outsiders.add(), outsiders.add(phone="+6281200000002")
    told = {"channel": "sms", "number_hash": number_hash(PHONE), "delivered_at": later(NOON, days=-1)}
    DeliveryFactory(reminder=ReminderFactory(), at=later(NOON, days=-1), **told)
    DeliveryFactory(
        reminder=ReminderFactory(), at=later(NOON, days=-1), **told | {"number_hash": "", "channel": "whatsapp"}
    )
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url), "sms": gateway_at(url)}
        first, second = (outsiders.owe(key, due_at=NOON) for key in (by_sms, by_none))
        provider.script = [says(422, {"error": "invalid_number"})]
        deliver(now=NOON)
    assert channels(first) == [("sms", "failed", "wrong_number"), ("whatsapp", "sent", "")]
    assert channels(second) == [("whatsapp", "sent", "")]


def test_what_may_have_gone_over_one_channel_goes_over_no_other_that_comes_first_since(
    provider: Provider, outsiders: Outsiders, settings: Settings
) -> None:
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url, repeats=True), "sms": gateway_at(url)}
        provider.script = [takes_and(500)]
        reminder = outsiders.owe(outsiders.add(), due_at=NOON)
        deliver(now=NOON)
        told = {"channel": "sms", "number_hash": number_hash(PHONE), "delivered_at": later(NOON, minutes=1)}
        DeliveryFactory(reminder=ReminderFactory(), at=later(NOON, minutes=1), **told)
        deliver(now=later(NOON, minutes=10))
    assert [request["channel"] for request in provider.requests] == ["whatsapp"] * 2
    assert channels(reminder) == [("whatsapp", "sent", "")]


def test_a_request_to_wait_is_honoured_for_everybody(whatsapp: Provider, outsiders: Outsiders) -> None:
    whatsapp.script = [says(429, Retry_After="600")] * 1
    reminders = [outsiders.owe(outsiders.add(), due_at=NOON) for _ in range(3)]
    deliver(now=NOON)
    assert len(whatsapp.requests) == 1, "the others are not even tried"
    assert deliver(now=later(NOON, minutes=9)) == 0
    deliver(now=later(NOON, minutes=11))
    assert len(whatsapp.messages) == 3
    assert {where(reminder) for reminder in reminders} == {("delivered", "")}


def test_being_asked_to_wait_uses_no_attempt_up(whatsapp: Provider, outsiders: Outsiders) -> None:
    whatsapp.script = [says(429, Retry_After="1")] * (MAX_ATTEMPTS + 2)
    reminder = outsiders.owe(outsiders.add(), due_at=NOON)
    for minutes in range(MAX_ATTEMPTS + 3):
        deliver(now=later(NOON, minutes=minutes))
    assert where(reminder) == ("delivered", "")


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 1),
        ("1", 1),
        ("90", 90),
        ("999999999999", 6 * 3600),
        ("Mon, 23 Nov 2026 05:02:00 GMT", 120),
        ("Mon, 23 Nov 2026 04:00:00 GMT", 1),
        ("nanti", 60),
        ("", 60),
    ],
)
def test_how_long_to_wait(header: str, seconds: int) -> None:
    assert retry_after(header, now=datetime(2026, 11, 23, 5, tzinfo=UTC)) == timedelta(seconds=seconds)


def test_a_wrong_number_goes_on_to_sms_and_then_to_the_officers_hand(
    provider: Provider, outsiders: Outsiders, settings: Settings
) -> None:
    key = outsiders.add()
    with serving(provider) as url:
        settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at(url), "sms": gateway_at(url)}
        provider.script = [says(422, {"error": "invalid_number"})]
        reminder = outsiders.owe(key, due_at=NOON)
        deliver(now=NOON)
        assert channels(reminder) == [("whatsapp", "failed", "wrong_number"), ("sms", "sent", "")]
        provider.script = [says(400, {"error": "invalid_number"})]
        second = outsiders.owe(key, due_at=later(NOON, days=1))
        deliver(now=later(NOON, days=1))
        assert channels(second)[:2] == [("whatsapp", "skipped", "wrong_number"), ("sms", "failed", "wrong_number")]
        assert where(second) == ("unreached", "wrong_number")
        third = outsiders.owe(key, due_at=later(NOON, days=2))
        deliver(now=later(NOON, days=2))
        assert where(third) == ("unreached", "wrong_number")
        assert len(provider.requests) == 3, "nobody rings at a number known to be wrong"
        outsiders.people[key] = outsiders.people[outsiders.add(phone="+6281255550000")]
        fourth = outsiders.owe(key, due_at=later(NOON, days=3))
        deliver(now=later(NOON, days=3))
    assert where(fourth) == ("delivered", ""), "a corrected number is tried"


def test_wrong_settings_are_not_the_clients_fault(whatsapp: Provider, outsiders: Outsiders) -> None:
    whatsapp.script = [says(401)] * OUTAGES
    reminders = [outsiders.owe(outsiders.add(), due_at=NOON) for _ in range(OUTAGES + 2)]
    deliver(now=NOON)
    assert len(whatsapp.requests) == OUTAGES, "the channel is left alone for a while"
    assert {where(reminder) for reminder in reminders} == {("waiting", "")}
    deliver(now=later(NOON, minutes=10))
    assert {where(reminder) for reminder in reminders} == {("delivered", "")}


def test_a_provider_that_is_away_loses_nothing(outsiders: Outsiders, settings: Settings) -> None:
    settings.MESSAGE_GATEWAYS = {"whatsapp": gateway_at("http://127.0.0.1:9/")}
    reminder = outsiders.owe(outsiders.add(), due_at=NOON)
    for minutes in (0, 6, 20, 50, 100):
        assert where(reminder) == ("waiting", "")
        deliver(now=later(NOON, minutes=minutes))
    assert where(reminder) == ("unreached", "failed")


def test_a_worker_that_died_leaves_one_uncertain_message_and_the_rest_goes_on(
    whatsapp: Provider, outsiders: Outsiders, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Died(BaseException):
        pass

    def die(provider: Provider, request: object) -> object:
        raise Died

    first, second = (outsiders.owe(outsiders.add(), due_at=later(NOON, minutes=-5 + number)) for number in (0, 1))
    with monkeypatch.context() as broken:
        broken.setattr("reminders.channels.gateway.Gateway.send", die)
        with pytest.raises(Died):
            deliver(now=NOON)
    assert channels(first) == [("whatsapp", "sending", "")]
    assert deliver(now=NOON + LOST_AFTER / 2) == 0
    deliver(now=NOON + LOST_AFTER * 2)
    assert where(first) == ("delivered", "uncertain")
    assert where(second) == ("delivered", "")
    assert len(whatsapp.messages) == 1


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        ({"consent": False}, Reason.NO_CONSENT),
        ({"blocked_reasons": (Reason.SHARED_NUMBER,)}, Reason.SHARED_NUMBER),
        ({"blocked_reasons": (Reason.IN_CUSTODY, Reason.SHARED_NUMBER)}, Reason.IN_CUSTODY),
        ({"phone": ""}, Reason.NO_ADDRESS),
        ({"phone": "021-7654321"}, Reason.NO_ADDRESS),
    ],
)
def test_who_is_not_told_has_a_reason(
    whatsapp: Provider, outsiders: Outsiders, person: dict[str, object], reason: Reason
) -> None:
    reminder = outsiders.owe(outsiders.add(**person), due_at=NOON)
    deliver(now=NOON)
    assert where(reminder) == ("unreached", reason)
    assert channels(reminder) == [("whatsapp", "skipped", reason)]
    assert whatsapp.requests == []


@pytest.mark.parametrize("of_rule", ["", "uji"])
def test_who_asked_for_silence_has_it(whatsapp: Provider, outsiders: Outsiders, of_rule: str) -> None:
    key = outsiders.add()
    OptOutFactory(key=key, rule=of_rule)
    OptOutFactory(key=outsiders.add(), rule="")
    reminder = outsiders.owe(key, due_at=NOON)
    deliver(now=NOON)
    assert where(reminder) == ("unreached", "opted_out")
    assert whatsapp.requests == []


def test_without_a_gateway_the_officer_has_it_and_an_address_still_helps(outsiders: Outsiders) -> None:
    by_hand = outsiders.owe(outsiders.add(), due_at=NOON)
    by_mail = outsiders.owe(outsiders.add(email="mitra@contoh.invalid"), due_at=NOON)
    deliver(now=NOON)
    assert where(by_hand) == ("unreached", "channel_off")
    assert channels(by_hand) == [
        ("whatsapp", "skipped", "channel_off"),
        ("sms", "skipped", "channel_off"),
        ("email", "skipped", "no_address"),
    ]
    assert where(by_mail) == ("delivered", "")
    (message,) = mail.outbox
    assert message.to == ["mitra@contoh.invalid"]
    assert "/reminders/" not in message.body


def test_at_night_a_message_waits_until_morning_there(whatsapp: Provider, outsiders: Outsiders) -> None:
    evening = later(noon(zone=WIT), hours=7)  # 19.00 in the east, 17.00 in the west
    east = outsiders.owe(outsiders.add(zone=WIT), due_at=evening)
    west = outsiders.owe(outsiders.add(), due_at=evening)
    deliver(now=evening)
    assert where(east) == ("waiting", "quiet_hours")
    assert east.due_at == later(noon(zone=WIT), hours=20)
    assert where(west) == ("delivered", "")
    assert deliver(now=later(evening, hours=12, minutes=59)) == 0
    deliver(now=later(evening, hours=13))
    assert where(east) == ("delivered", "")


def test_what_waited_over_night_is_worded_for_the_new_day(
    whatsapp: Provider, outsiders: Outsiders, rule: RuleOfTests
) -> None:
    evening = later(NOON, hours=8)
    reminder = outsiders.owe(outsiders.add(), due_at=evening)
    deliver(now=evening)
    (office, due) = rule.found[0]
    today = {name: getattr(due, name) for name in ("subject", "recipient_kind", "recipient_key", "occasion", "due_at")}
    rule.found = [(office, DueReminder(**today, title="Wajib lapor hari ini", body="", path="/"))]
    sweep(now=later(evening, hours=6))
    deliver(now=later(NOON, days=1))
    assert [text.splitlines()[0] for text in whatsapp.texts] == ["Wajib lapor hari ini"]
    assert where(reminder) == ("delivered", "")


def test_one_message_of_a_kind_a_day(whatsapp: Provider, outsiders: Outsiders) -> None:
    key = outsiders.add()
    first = outsiders.owe(key, due_at=later(NOON, minutes=-2))
    second = outsiders.owe(key, due_at=later(NOON, minutes=-1))
    deliver(now=NOON)
    assert (where(first), where(second)) == (("delivered", ""), ("waiting", "daily_limit"))
    assert second.due_at == later(NOON, hours=20)
    assert deliver(now=later(NOON, hours=6)) == 0
    deliver(now=later(NOON, days=1))
    assert where(second) == ("delivered", "")
    assert len(whatsapp.messages) == 2


def test_another_rule_may_speak_on_the_same_day(whatsapp: Provider, outsiders: Outsiders) -> None:
    key = outsiders.add()
    other = ReminderFactory(
        rule="lain", recipient=None, recipient_kind="client", recipient_key=key, office=outsiders.office
    )
    DeliveryFactory(reminder=other, channel=Delivery.Channel.WHATSAPP, at=NOON)
    reminder = outsiders.owe(key, due_at=NOON)
    deliver(now=NOON)
    assert where(reminder) == ("delivered", "")


def test_an_unreached_reminder_is_cancelled_with_its_reason(outsiders: Outsiders, rule: RuleOfTests) -> None:
    reminder = outsiders.owe(outsiders.add(consent=False), due_at=NOON)
    deliver(now=NOON)
    rule.found = []
    sweep(now=NOON)
    assert where(reminder) == ("cancelled", "no_consent")
