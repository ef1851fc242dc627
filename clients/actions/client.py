"""Taking a person in: the client, the first case, and the guidance that begins with it."""

import uuid
from collections.abc import Iterable
from datetime import date

from django.db import transaction

from accounts.models import Office, User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.consent import record_message_consent
from clients.actions.contact import officer_as_guarantor, save_guarantor, save_phones
from clients.actions.saving import save_or_refuse
from clients.actions.supervision import open_supervision
from clients.models import Client, ClientPhone, ClientSequence, Guarantor, Supervision
from clients.terms import Audience, ConsentGiven


def next_client_number(office: Office, year: int) -> str:
    """The next number of the office in that year, "PGK-2026-0123"; the sequence row stays locked until commit."""
    ClientSequence.objects.get_or_create(office=office, year=year)
    sequence = ClientSequence.objects.select_for_update().get(office=office, year=year)
    sequence.last_number += 1
    sequence.save(update_fields=["last_number"])
    return f"{office.short_code}-{year}-{sequence.last_number:04d}"


@transaction.atomic
def register_client(
    *,
    client: Client,
    supervision: Supervision,
    guarantor: Guarantor | None = None,
    officer_vouches: bool = False,
    phones: Iterable[tuple[str, str]] = (),
    agrees_to_messages: bool = False,
    submission_key: uuid.UUID | None = None,
    first_visit_on: date | None = None,
    first_report_in_on: date | None = None,
    by: User,
) -> Client:
    """Registers `client` with its first case `supervision`; both come unsaved, as the forms made them.

    `guarantor` comes unsaved too; with `officer_vouches` the officer of the case is the guarantor, since there is
    nobody else. `phones` are further numbers with their holders; with `agrees_to_messages` the client said
    yes to reminders when asked today. The office is that of `by`. The number is given out,
    and when the case has an officer its guidance begins: an assignment, a planned visit and the first report-in duty.
    A resent submission returns the first client.
    Raises DomainError (StatuteError where it is law) and then writes nothing.
    """
    office = by.office
    if office is None:
        raise DomainError("Hanya petugas Bapas yang dapat mendaftarkan klien.")

    def create() -> Client:
        today = client.registered_at.astimezone(office.zone).date()
        enforce(
            rules.nik_structure(client.nik, today),
            rules.nik_agrees(client.nik, client.birth_date, client.sex, today),
        )
        client.office = office
        client.registered_by = by
        client.submission_key = submission_key
        client.is_child = supervision.audience == Audience.CHILD or rules.is_child_on(client.birth_date, today)
        client.number = next_client_number(office, today.year)
        save_or_refuse(client)
        supervision.client = client
        open_supervision(
            supervision=supervision, first_visit_on=first_visit_on, first_report_in_on=first_report_in_on, by=by
        )
        vouching = officer_as_guarantor(supervision) if officer_vouches else guarantor
        if vouching is not None:
            vouching.since = supervision.starts_on
            save_guarantor(client=client, guarantor=vouching, by=by)
        save_phones(
            client=client, phones=[ClientPhone(number=number, holder=holder) for number, holder in phones], by=by
        )
        if agrees_to_messages:
            client.refresh_from_db(fields=["is_child"])
            return record_message_consent(client=client, given_on=today, how=ConsentGiven.SPOKEN, by=by)
        return client

    registered, _ = create_once(Client.objects.filter(office=office), submission_key or uuid.uuid4(), create)
    return registered
