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


VIOLATIONS: dict[str, Callable[[], object]] = {
    "client_not_merged_into_itself": merged_into_itself,
    "clientaddress_runs_forward": lambda: ClientAddressFactory(since=LATE, until=EARLY),
    "clientphone_once_per_client": same_phone_twice,
    "guarantor_runs_forward": lambda: GuarantorFactory(since=LATE, until=EARLY),
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
