"""Every named constraint around a person, violated once."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import IntegrityError, transaction

from accounts.models import FormDraft
from clients.models import Client
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory, SupervisionFactory
from tests.factories.contact import ClientAddressFactory, ClientPhoneFactory, GuarantorFactory

pytestmark = pytest.mark.django_db

EARLY, LATE = date(2026, 1, 1), date(2026, 1, 2)


def merged_into_itself() -> None:
    client = ClientFactory()
    Client.objects.filter(pk=client.pk).update(merged_into=client)


def same_phone_twice() -> None:
    phone = ClientPhoneFactory()
    ClientPhoneFactory(client=phone.client, number=phone.number)


def two_drafts() -> None:
    person = UserFactory()
    for _ in range(2):
        FormDraft.objects.create(user=person, key="visit-1", label="x", path="/", data="{}")


def client_with(**values: object) -> Callable[[], object]:
    """Writes the columns of a client past the actions."""
    return lambda: Client.objects.filter(pk=ClientFactory(phone="+6281277770001").pk).update(**values)


def wrong_number_of_nobody() -> None:
    ClientFactory(phone=None, phone_wrong_on=EARLY, phone_wrong_by=UserFactory())


def withdrawn_too_early() -> None:
    ClientFactory(
        messages_agreed_on=LATE,
        messages_agreed_how="spoken",
        messages_recorded_by=UserFactory(),
        messages_withdrawn_on=EARLY,
    )


def wrong_number_by_nobody() -> None:
    GuarantorFactory(phone="+6281277770001", phone_wrong_on=EARLY)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "client_not_merged_into_itself": merged_into_itself,
    "client_message_consent_is_whole": client_with(messages_agreed_on=EARLY, messages_agreed_how="spoken"),
    "client_message_consent_ends_after_start": withdrawn_too_early,
    "client_wrong_number_is_whole": wrong_number_of_nobody,
    "clientaddress_runs_forward": lambda: ClientAddressFactory(since=LATE, until=EARLY),
    "clientphone_once_per_client": same_phone_twice,
    "guarantor_runs_forward": lambda: GuarantorFactory(since=LATE, until=EARLY),
    "guarantor_wrong_number_is_whole": wrong_number_by_nobody,
    "formdraft_one_per_form": two_drafts,
    "supervision_visit_days_1_to_184": lambda: SupervisionFactory(visit_every_days=185),
}


@pytest.mark.parametrize("name", sorted(VIOLATIONS))
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()


@pytest.mark.parametrize("days", [1, 184])
def test_the_ends_of_the_rhythm_are_inside(days: int) -> None:
    assert SupervisionFactory(visit_every_days=days).visit_every_days == days


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("client_message_consent_is_whole", {"messages_agreed_how": "written"}),
        ("client_message_consent_ends_after_start", {"messages_withdrawn_on": EARLY}),
        ("client_wrong_number_is_whole", {"phone_wrong_on": EARLY}),
    ],
)
def test_half_an_answer_about_messages_is_refused(name: str, values: dict[str, object]) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        client_with(**values)()


def test_consent_may_be_withdrawn_on_its_own_day() -> None:
    client = ClientFactory(
        messages_agreed_on=EARLY,
        messages_agreed_how="written",
        messages_recorded_by=UserFactory(),
        messages_withdrawn_on=EARLY,
    )
    assert client.messages_withdrawn_on == EARLY
