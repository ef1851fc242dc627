"""Whether a client agreed to be sent reminders, and whether the number they would go to is the client's."""

from datetime import date

from django.db import transaction

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import Client
from clients.terms import ConsentGiven

CONSENT = ("messages_agreed_on", "messages_agreed_how", "messages_recorded_by", "messages_withdrawn_on")
WRONG_NUMBER = ("phone_wrong_on", "phone_wrong_by")


@transaction.atomic
def record_message_consent(*, client: Client, given_on: date, how: ConsentGiven, by: User) -> Client:
    """The client agreed to `MESSAGE_CONSENT` on that day; what was withdrawn before is given anew.

    Raises DomainError for a child, without a number, and for a day to come.
    """
    client = Client.objects.select_for_update().get(pk=client.pk)
    enforce(
        rules.message_consent(
            given_on=given_on,
            today=client.office.today(),
            is_child=client.is_child,
            has_phone=bool(client.phone),
        )
    )
    if client.messages_withdrawn_on is not None and given_on < client.messages_withdrawn_on:
        raise DomainError("Sesudah tanggal itu klien minta tidak dikirimi pesan. Tulis tanggal persetujuan yang baru.")
    client.messages_agreed_on, client.messages_agreed_how, client.messages_recorded_by = given_on, how, by
    client.messages_withdrawn_on = None
    save_or_refuse(client, fields=CONSENT)
    return client


@transaction.atomic
def withdraw_message_consent(*, client: Client, by: User) -> Client:
    """From today the client wants no reminders; the history keeps `by`. Sent twice, the first day stands.

    Raises DomainError when the client never agreed.
    """
    client = Client.objects.select_for_update().get(pk=client.pk)
    if client.messages_agreed_on is None:
        raise DomainError("Klien ini belum pernah menyetujui pesan pengingat.")
    if client.messages_withdrawn_on is None:
        client.messages_withdrawn_on = client.office.today()
        save_or_refuse(client, fields=CONSENT)
    return client


@transaction.atomic
def mark_phone_wrong(*, client: Client, by: User) -> Client:
    """The main number turned out today to be somebody else's. Raises DomainError without a number."""
    client = Client.objects.select_for_update().get(pk=client.pk)
    if not client.phone:
        raise DomainError("Klien ini belum punya nomor telepon.")
    if client.phone_wrong_on is None:
        client.phone_wrong_on, client.phone_wrong_by = client.office.today(), by
        save_or_refuse(client, fields=WRONG_NUMBER)
    return client


@transaction.atomic
def mark_phone_right(*, client: Client, by: User) -> Client:
    """The number is the client's after all; the history keeps `by` and what was marked."""
    client = Client.objects.select_for_update().get(pk=client.pk)
    client.phone_wrong_on = client.phone_wrong_by = None
    save_or_refuse(client, fields=WRONG_NUMBER)
    return client
