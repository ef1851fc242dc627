"""A client agrees to reminders, stops them, and a number turns out to be somebody else's."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import AccessEvent, Office, User
from bapas_portal.law import DomainError
from clients import rules
from clients.actions import record_message_consent, save_guarantor, update_identity, withdraw_message_consent
from clients.actions.consent import client_stops
from clients.actions.merge import merge_clients
from clients.models import Client, Supervision
from clients.terms import MESSAGE_CONSENT, MESSAGE_CONSENTS, ConsentGiven
from reminders.actions.opt_out import record_opt_out, stop_by_recipient, welcome_again
from reminders.models import OptOut
from tests.clients.test_pages_registration import registration
from tests.clients.test_races import until_somebody_waits
from tests.databases import Database
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import ClientFactory
from tests.factories.contact import GuarantorFactory

TODAY = date(2026, 11, 22)
NUMBER = "+6281277770001"


@pytest.mark.parametrize(
    ("given_on", "is_child", "has_phone", "code"),
    [
        (TODAY, False, True, None),
        (TODAY - timedelta(days=400), False, True, None),
        (TODAY + timedelta(days=1), False, True, "message_consent_day"),
        (TODAY, True, True, "message_consent_child"),
        (TODAY, True, False, "message_consent_child"),
        (TODAY, False, False, "message_consent_phone"),
    ],
)
def test_who_may_agree_and_when(given_on: date, is_child: bool, has_phone: bool, code: str | None) -> None:
    found = rules.message_consent(given_on=given_on, today=TODAY, is_child=is_child, has_phone=has_phone)
    assert (found.code if found else None) == code


@pytest.fixture
def client(case: Supervision) -> Client:
    """The client of the case, with a number."""
    case.client.phone = NUMBER
    case.client.save()
    return case.client


def page_of(name: str, client: Client) -> str:
    return reverse(f"clients:{name}", args=[client.public_id])


def agreed(client: Client, by: User, on: date | None = None) -> Client:
    """The client says yes."""
    return record_message_consent(client=client, given_on=on or client.office.today(), how=ConsentGiven.SPOKEN, by=by)


def test_a_client_agrees_stops_and_agrees_again(browse: Any, client: Client, officer: User) -> None:
    browser, day = browse(officer), client.office.today() - timedelta(days=3)
    page = browser.get(page_of("client_messages", client)).text
    assert MESSAGE_CONSENT in page
    assert "Belum disetujui klien" in page
    sent = {"how": "written", "given_on": day.isoformat()}
    assert browser.post(page_of("client_messages", client), sent).status_code == 302
    client.refresh_from_db()
    assert (client.messages_agreed_on, client.messages_agreed_how) == (day, "written")
    assert client.messages_recorded_by == officer
    assert client.accepts_messages
    assert "formulir yang ditandatangani" in browser.get(page_of("client_detail", client)).text
    assert "Catat persetujuan" not in browser.get(page_of("client_messages", client)).text

    browser.post(page_of("messages_withdraw", client))
    client.refresh_from_db()
    assert client.messages_withdrawn_on == client.office.today()
    assert not client.accepts_messages
    assert "Minta tidak dikirimi pesan" in browser.get(page_of("client_detail", client)).text
    old = browser.post(page_of("client_messages", client), sent)  # the form of before is no new consent
    assert "Tulis tanggal persetujuan yang baru." in old.text
    browser.post(page_of("client_messages", client), {"how": "spoken", "given_on": client.office.today().isoformat()})
    client.refresh_from_db()
    assert client.accepts_messages


def test_every_answer_stays_in_the_history(browse: Any, client: Client, officer: User) -> None:
    browser = browse(officer)
    browser.post(page_of("client_messages", client), {"how": "spoken", "given_on": client.office.today().isoformat()})
    browser.post(page_of("messages_withdraw", client))
    browser.post(page_of("phone_wrong", client))
    page = browser.get(page_of("client_history", client)).text
    for words in (
        "setuju menerima pesan sejak",
        "cara menyetujui pesan",
        "minta tidak dikirimi pesan sejak",
        "nomor ternyata salah pada",
        officer.name,
    ):
        assert words.lower() in page.lower()


def test_opening_the_page_is_logged_with_its_purpose(browse: Any, client: Client, officer: User) -> None:
    browse(officer).get(page_of("client_messages", client))
    assert AccessEvent.objects.filter(actor_id=officer.pk, reason="Persetujuan pesan pengingat").exists()


def test_a_child_is_not_asked(browse: Any, client: Client, officer: User) -> None:
    Client.objects.filter(pk=client.pk).update(is_child=True)
    browser = browse(officer)
    page = browser.get(page_of("client_messages", client)).text
    assert "Klien anak tidak dikirimi pesan" in page
    assert "Catat persetujuan" not in page
    sent = {"how": "spoken", "given_on": client.office.today().isoformat()}
    assert "Catat persetujuan penjaminnya." in browser.post(page_of("client_messages", client), sent).text
    with pytest.raises(DomainError, match="penjamin"):
        agreed(client, officer)
    client.refresh_from_db()
    assert client.messages_agreed_on is None


@pytest.mark.parametrize(
    ("name", "words"), [("phone_wrong", "belum punya nomor"), ("messages_withdraw", "belum pernah")]
)
def test_what_was_never_there_is_not_taken_back(
    browse: Any, case: Supervision, officer: User, name: str, words: str
) -> None:
    Client.objects.filter(pk=case.client.pk).update(phone=None, phone_hash="")
    assert words in browse(officer).post(page_of(name, case.client), follow=True).text


def test_a_number_is_marked_wrong_and_right_again(browse: Any, client: Client, officer: User) -> None:
    browser = browse(officer)
    page = browser.post(page_of("phone_wrong", client), follow=True).text
    assert "Nomor ternyata benar" in page
    client.refresh_from_db()
    assert (client.phone_wrong_on, client.phone_wrong_by) == (client.office.today(), officer)
    assert "Nomor salah" in browser.get(page_of("client_detail", client)).text
    browser.post(page_of("phone_right", client))
    client.refresh_from_db()
    assert (client.phone_wrong_on, client.phone_wrong_by) == (None, None)


@pytest.mark.parametrize("number", ["+6281277770002", None])
def test_another_number_is_not_a_wrong_one(browse: Any, client: Client, officer: User, number: str | None) -> None:
    browse(officer).post(page_of("phone_wrong", client))
    client.refresh_from_db()
    client.phone = number
    update_identity(client=client, fields=["phone"], by=officer)
    client.refresh_from_db()
    assert (client.phone, client.phone_wrong_on, client.phone_wrong_by) == (number, None, None)


def test_a_colleague_may_not_answer_for_the_client(browse: Any, client: Client, colleague: User) -> None:
    for name in ("client_messages", "messages_withdraw", "phone_wrong", "phone_right"):
        assert browse(colleague).post(page_of(name, client)).status_code == 403


@pytest.mark.parametrize(("tick", "how"), [({"agrees_to_messages": "on"}, "spoken"), ({}, "")])
def test_the_answer_at_intake(browse: Any, office: Office, officer: User, tick: dict[str, str], how: str) -> None:
    assert browse(officer).get("/clients/new/").context["form"]["agrees_to_messages"].value() is None
    answer = browse(officer).post("/clients/new/", registration(office, officer, **tick))
    assert answer.status_code == 302
    client = Client.objects.get(registered_by=officer)
    assert (client.messages_agreed_how, client.accepts_messages) == (how, bool(how))
    assert client.messages_recorded_by == (officer if how else None)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"phone": ""}, "Catat dulu nomor telepon klien."),
        ({"birth_date": "2012-05-17", "nik": ""}, "Anak tidak dikirimi pesan."),
    ],
)
def test_intake_refuses_what_nobody_can_agree_to(
    browse: Any, office: Office, officer: User, values: dict[str, str], words: str
) -> None:
    sent = registration(office, officer, agrees_to_messages="on", confirmed="on", **values)
    answer = browse(officer).post("/clients/new/", sent)
    assert words in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()


def test_who_stopped_messages_in_one_record_stopped_them_in_both(
    client: Client, officer: User, registrar: User
) -> None:
    twin = ClientFactory(office=client.office, name=client.name, phone="+6281277770003")
    agreed(client, officer)
    agreed(twin, officer, client.office.today() - timedelta(days=9))
    withdraw_message_consent(client=twin, by=officer)
    twin.refresh_from_db()
    merge_clients(kept=client, merged=twin, reason="Orang yang sama.", by=registrar)
    client.refresh_from_db()
    assert client.messages_withdrawn_on == client.office.today()


def test_a_number_taken_over_is_as_right_or_wrong_as_it_was(client: Client, officer: User, registrar: User) -> None:
    twin = ClientFactory(
        office=client.office, phone="+6281277770003", phone_wrong_on=client.office.today(), phone_wrong_by=officer
    )
    merge_clients(kept=client, merged=twin, reason="Orang yang sama.", taken=["phone"], by=registrar)
    client.refresh_from_db()
    assert (client.phone, client.phone_wrong_on, client.phone_wrong_by) == (twin.phone, twin.phone_wrong_on, officer)


@pytest.mark.parametrize("source", OptOut.Source.values)
def test_a_wish_to_stop_stands_on_the_file_however_it_came(client: Client, officer: User, source: str) -> None:
    now, key = timezone.now(), client.public_id
    agreed(client, officer)
    for _ in range(2):
        if source == OptOut.Source.OFFICER:
            record_opt_out(kind="client", key=key, by=officer)
        else:
            stop_by_recipient(kind="client", key=key, at=now, source=OptOut.Source(source))
    client.refresh_from_db()
    assert client.messages_withdrawn_on == client.office.today()
    assert (client.message_consent, client.messages_agreed_how) == (MESSAGE_CONSENT, "spoken"), "what was agreed stays"
    welcome_again(kind="client", key=key, by=officer)
    client.refresh_from_db()
    assert client.accepts_messages
    assert not OptOut.objects.filter(ended_at=None).exists()


def test_a_consent_of_today_on_the_file_ends_the_wish_in_the_outbox(client: Client, officer: User) -> None:
    agreed(client, officer, client.office.today() - timedelta(days=3))
    stop_by_recipient(kind="client", key=client.public_id, at=timezone.now(), source=OptOut.Source.REPLY)
    agreed(client, officer)
    assert not OptOut.objects.filter(ended_at=None).exists()


def test_a_wish_older_than_the_consent_and_one_of_who_never_agreed_change_no_file(
    client: Client, officer: User
) -> None:
    stop = partial(stop_by_recipient, kind="client", key=client.public_id, source=OptOut.Source.REPLY)
    stop(at=timezone.now() - timedelta(days=40))
    client.refresh_from_db()
    assert client.messages_withdrawn_on is None
    agreed(client, officer, client.office.today() - timedelta(days=3))
    stop(at=timezone.now() - timedelta(days=20))
    client.refresh_from_db()
    assert client.messages_withdrawn_on is None


def test_the_sentence_of_an_older_consent_is_shown_as_it_was(browse: Any, client: Client, officer: User) -> None:
    agreed(client, officer)
    assert Client.objects.get(pk=client.pk).messages_wording == max(MESSAGE_CONSENTS)
    Client.objects.filter(pk=client.pk).update(messages_wording=1)
    page = browse(officer).get(page_of("client_messages", client)).text
    assert MESSAGE_CONSENTS[1] in page
    assert MESSAGE_CONSENT not in page


def test_a_guarantor_who_stops_is_not_reminded_until_told_otherwise(client: Client, officer: User) -> None:
    row = GuarantorFactory(client=client, may_be_reminded=True)
    stop_by_recipient(kind="guarantor", key=row.public_id, at=timezone.now(), source=OptOut.Source.LINK)
    row.refresh_from_db()
    assert not row.may_be_reminded
    row.may_be_reminded = True
    save_guarantor(client=client, guarantor=row, by=officer)
    assert not OptOut.objects.filter(ended_at=None).exists()


def test_a_child_is_not_welcomed_to_messages(client: Client, officer: User) -> None:
    stop_by_recipient(kind="client", key=client.public_id, at=timezone.now(), source=OptOut.Source.LINK)
    Client.objects.filter(pk=client.pk).update(is_child=True)
    with pytest.raises(DomainError, match="Anak"):
        welcome_again(kind="client", key=client.public_id, by=officer)
    assert OptOut.objects.filter(ended_at=None).exists()


def test_the_officer_marks_a_guarantors_number_on_its_page(browse: Any, client: Client, officer: User) -> None:
    row = GuarantorFactory(client=client, phone=NUMBER)
    browser, edit = browse(officer), reverse("clients:guarantor_edit", args=[row.public_id])
    for verb, words in (("wrong", "Nomor ternyata benar"), ("right", "Nomor salah")):
        answer = browser.post(reverse(f"clients:guarantor_phone_{verb}", args=[row.public_id]))
        assert answer.url == edit
        row.refresh_from_db()
        assert (row.phone_wrong_by == officer) is (verb == "wrong")
        assert words in browser.get(edit).text


def test_a_stop_during_a_hand_over_is_not_lost(committed_db: Database) -> None:
    client = ClientFactory(phone=NUMBER)
    agreed(client, UserFactory(office=client.office))
    elsewhere = OfficeFactory()
    with ThreadPoolExecutor(1) as threads:
        with transaction.atomic():
            Client.objects.filter(pk=client.pk).update(office=elsewhere)
            stopped = threads.submit(closing_connection, partial(client_stops, client.public_id, timezone.now()))
            until_somebody_waits()
        stopped.result()
    client.refresh_from_db()
    assert client.messages_withdrawn_on is not None


def closing_connection(call: Callable[[], None]) -> None:
    """Runs the call in a thread with a connection of its own."""
    try:
        call()
    finally:
        connection.close()
