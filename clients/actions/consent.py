"""Whether a client agreed to be sent reminders, and whether the number they would go to is the client's."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from clients import rules
from clients.actions.saving import save_or_refuse
from clients.models import Client, Guarantor
from clients.terms import MESSAGE_WORDING, ConsentGiven
from reminders import withdrawals
from reminders.actions.opt_out import end_opt_out
from reminders.kinds import RecipientKind

CONSENT = (
    "messages_agreed_on",
    "messages_agreed_how",
    "messages_recorded_by",
    "messages_wording",
    "messages_withdrawn_on",
)
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
    client.messages_wording, client.messages_withdrawn_on = MESSAGE_WORDING, None
    save_or_refuse(client, fields=CONSENT)
    end_opt_out(kind=RecipientKind.CLIENT, key=client.public_id, by=by)
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
def client_stops(key: UUID, at: datetime) -> None:
    """The client answered a message or used its link: withdrawn on that day at the own Bapas, the sentence stays.

    Nothing to withdraw has whoever never agreed, did so already, or agreed anew on a later day.
    """
    client = Client.objects.select_for_update().filter(public_id=key).first()  # without joins, see locking.py
    if client is None or client.messages_agreed_on is None or client.messages_withdrawn_on is not None:
        return
    on = timezone.localdate(at, timezone=client.office.zone)
    if on >= client.messages_agreed_on:
        client.messages_withdrawn_on = on
        save_or_refuse(client, fields=CONSENT)


def client_agrees_again(key: UUID, by: User) -> None:
    """The client told `by` today that messages are welcome again: a consent of today. Raises DomainError."""
    client = Client.objects.select_related("office").get(public_id=key)
    record_message_consent(client=client, given_on=client.office.today(), how=ConsentGiven.SPOKEN, by=by)


def guarantor_stops(key: UUID, at: datetime) -> None:
    """The guarantor answered a message or used its link and is not reminded any more; the history keeps the moment."""
    _set_reminded(key, may_be_reminded=False)


def guarantor_agrees_again(key: UUID, by: User) -> None:
    """The guarantor told `by` that reminders are welcome again."""
    _set_reminded(key, may_be_reminded=True)


@transaction.atomic
def _set_reminded(key: UUID, *, may_be_reminded: bool) -> None:
    guarantor = Guarantor.objects.select_for_update().filter(public_id=key).first()
    if guarantor is not None and guarantor.may_be_reminded != may_be_reminded:
        guarantor.may_be_reminded = may_be_reminded
        save_or_refuse(guarantor, fields=("may_be_reminded",))


def register_wishes() -> None:
    """Lets the outbox write on the file who asked for no more messages, and who welcomes them again."""
    withdrawals.register(RecipientKind.CLIENT, stopped=client_stops, resumed=client_agrees_again)
    withdrawals.register(RecipientKind.GUARANTOR, stopped=guarantor_stops, resumed=guarantor_agrees_again)


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
