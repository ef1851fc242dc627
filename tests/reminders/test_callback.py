"""What the provider tells later: signed, once or often, in any order."""

import json
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django import Settings

from reminders.actions.deliver import deliver
from reminders.actions.opt_out import end_opt_out
from reminders.callbacks import signature
from reminders.models import Delivery, OptOut, Reminder
from tests.factories.accounts import UserFactory
from tests.factories.reminders import DeliveryFactory
from tests.reminders.conftest import gateway_at
from tests.reminders.gateway_server import Provider, serving
from tests.reminders.outside import PHONE, Outsiders, channels, later, noon

SECRET = "rahasia-penyedia-yang-panjang-sekali-1234"
URL = reverse("reminders:gateway_callback")
NOON = noon()


@pytest.fixture(autouse=True)
def secret(settings: Settings) -> None:
    settings.GATEWAY_CALLBACK_SECRET = SECRET


def tell(body: object, *, secret: str = SECRET, **headers: str) -> HttpResponse:
    """The provider calls; CSRF is checked as for a browser."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = headers or {"X-Signature-256": signature(raw, secret)}
    return Client(enforce_csrf_checks=True).post(URL, raw, content_type="application/json", headers=headers)


def report(status: str, **values: str) -> dict[str, str]:
    return {"type": "status", "id": "wamid.0", "status": status, "at": timezone.now().isoformat(), **values}


def reply(text: str, at: object = None, number: str = PHONE) -> dict[str, str]:
    return {"type": "reply", "from": number, "text": text, "at": (at or timezone.now()).isoformat()}  # type: ignore[attr-defined]


@pytest.fixture
def sent(whatsapp: Provider, outsiders: Outsiders) -> Reminder:
    """A message that the provider took."""
    reminder = outsiders.owe(outsiders.add(), due_at=NOON)
    deliver(now=NOON)
    return reminder


def attempt_of(reminder: Reminder) -> Delivery:
    return reminder.deliveries.get(channel="whatsapp")


def test_delivered_and_read_are_noted_once_and_in_any_order(sent: Reminder) -> None:
    read = report("read")
    assert tell(read).status_code == 204
    first = attempt_of(sent)
    assert first.read_at == first.delivered_at is not None
    arrived = report("delivered", at=(first.read_at - timedelta(minutes=1)).isoformat())
    for again in (arrived, read, arrived, report("failed")):
        assert tell(again).status_code == 204
    last = attempt_of(sent)
    assert (last.outcome, last.read_at) == ("sent", first.read_at)
    assert last.delivered_at == first.read_at - timedelta(minutes=1)
    sent.refresh_from_db()
    assert sent.state == "delivered"


def test_our_own_reference_finds_a_message_whose_id_we_do_not_know_yet(sent: Reminder) -> None:
    Delivery.objects.update(provider_id="", outcome="sending")
    Reminder.objects.update(state="waiting")
    assert tell(report("delivered", id="lain", reference=f"{sent.public_id}-whatsapp")).status_code == 204
    assert attempt_of(sent).outcome == "sent"
    sent.refresh_from_db()
    assert sent.state == "delivered"


def test_a_failure_on_the_way_gives_the_next_channel_its_turn(
    sent: Reminder, whatsapp: Provider, settings: Settings
) -> None:
    for _ in range(3):
        assert tell(report("failed", error="invalid_number")).status_code == 204
    sent.refresh_from_db()
    assert sent.state == "waiting"
    with serving(Provider()) as url:
        settings.MESSAGE_GATEWAYS = {**settings.MESSAGE_GATEWAYS, "sms": gateway_at(url)}
        Reminder.objects.update(retry_at=NOON)
        deliver(now=later(NOON, minutes=1))
    assert channels(sent) == [("whatsapp", "failed", "wrong_number"), ("sms", "sent", "")]
    assert len(whatsapp.messages) == 1


def test_of_two_messages_with_one_id_the_reference_tells_which(sent: Reminder, outsiders: Outsiders) -> None:
    other = outsiders.owe(outsiders.add(phone="+6281234567891"), due_at=NOON)
    DeliveryFactory(reminder=other, channel="whatsapp", outcome="sent", number_hash="a" * 64)
    assert tell(report("read", reference=f"{other.public_id}-whatsapp")).status_code == 204
    assert attempt_of(other).read_at is not None
    assert attempt_of(sent).read_at is None


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Other": "1"},
        {"X-Signature-256": ""},
        {"X-Signature-256": "sha256=" + "0" * 64},
        {"X-Signature-256": signature(b"{}", SECRET)},
        {"X-Signature-256": "sha256=é"},
    ],
)
def test_a_forged_call_changes_nothing(sent: Reminder, headers: dict[str, str]) -> None:
    assert tell(report("read"), **headers).status_code == 403
    assert tell(report("read"), secret="lain").status_code == 403
    assert attempt_of(sent).read_at is None


def test_without_a_secret_nobody_is_believed(sent: Reminder, settings: Settings) -> None:
    settings.GATEWAY_CALLBACK_SECRET = ""
    assert tell(report("read"), secret="").status_code == 403


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", 400),
        (b"\xff", 400),
        (b"[]", 400),
        (b"null", 400),
        (report("melayang"), 400),
        (report("read", at="kemarin"), 400),
        (report("read", at="2026-11-23T09:00:00"), 400),
        (report("read", at=(timezone.now() + timedelta(hours=1)).isoformat()), 400),
        ({**report("read"), "id": 7}, 400),
        (report("read", id="\x00"), 400),
        (report("read", id="orang lain"), 404),
        (report("read", id="", reference="tidak-ada"), 404),
        (report("read", id="", reference=f"{uuid4()}-whatsapp"), 404),
        (b"x" * 70_000, 413),
    ],
)
def test_what_cannot_be_read_is_said(sent: Reminder, body: object, code: int) -> None:
    assert tell(body).status_code == code


def test_an_e_mail_of_a_colleague_is_no_message_of_the_provider(db: None) -> None:
    mine = DeliveryFactory()
    assert tell(report("failed", id="", reference=f"{mine.reminder.public_id}-email")).status_code == 404


@pytest.mark.parametrize("text", ["BERHENTI", "berhenti.", " Stop ", "*Berhenti*"])
def test_a_reply_to_stop_is_honoured(sent: Reminder, text: str) -> None:
    assert tell(reply(text)).status_code == 204
    wish = OptOut.objects.get()
    assert (wish.kind, wish.key, wish.rule, wish.source) == ("client", sent.recipient_key, "", "reply")
    assert tell(reply(text)).status_code == 204
    assert OptOut.objects.count() == 1


def test_a_replayed_reply_does_not_undo_what_the_officer_wrote_down(sent: Reminder) -> None:
    old = reply("BERHENTI")
    tell(old)
    end_opt_out(kind="client", key=sent.recipient_key, by=UserFactory())
    tell(old)
    assert not OptOut.objects.filter(ended_at=None).exists()
    tell(reply("BERHENTI", timezone.now()))
    assert OptOut.objects.filter(ended_at=None).count() == 1


@pytest.mark.parametrize("message", [reply("Baik, terima kasih"), reply("BERHENTI", number="+6281299990000")])
def test_other_replies_and_strangers_stop_nothing(sent: Reminder, message: dict[str, str]) -> None:
    assert tell(message).status_code == 204
    assert not OptOut.objects.exists()


def test_a_call_asks_little(sent: Reminder) -> None:
    with CaptureQueriesContext(connection) as queries:
        tell(report("read"))
    assert len(queries) <= 9
