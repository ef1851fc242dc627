"""Every named constraint of restricted and merged records, violated once."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, InternalError, transaction
from django.utils import timezone

from clients.models import Client
from tests.factories.accounts import UserFactory
from tests.factories.clients import ClientFactory
from tests.factories.restriction import AdmissionFactory, MergeFactory, RestrictionFactory

pytestmark = pytest.mark.django_db


def into_itself() -> None:
    client = ClientFactory()
    Client.objects.filter(pk=client.pk).update(merged_into=client)


def merge_with_itself() -> None:
    client = ClientFactory()
    MergeFactory(kept=client, merged=client)


def same_restriction() -> None:
    RestrictionFactory(client=RestrictionFactory().client)


def same_merge() -> None:
    MergeFactory(merged=MergeFactory().merged)


VIOLATIONS: dict[str, Callable[[], object]] = {
    "client_not_merged_into_itself": into_itself,
    "restriction_names_the_related_person": lambda: RestrictionFactory(kind="related"),
    "restriction_once_in_force": same_restriction,
    "restriction_lifted_by_somebody": lambda: RestrictionFactory(lifted_at=timezone.now()),
    "admission_has_reason": lambda: AdmissionFactory(reason=""),
    "merge_of_two_records": merge_with_itself,
    "merge_once_in_force": same_merge,
    "merge_undone_by_somebody": lambda: MergeFactory(undone_at=timezone.now()),
}


@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses(name: str) -> None:
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        VIOLATIONS[name]()


def test_a_protected_person_is_not_named() -> None:
    with pytest.raises(IntegrityError, match="restriction_names_the_related_person"), transaction.atomic():
        RestrictionFactory(excluded=UserFactory())


@pytest.mark.parametrize("factory", [AdmissionFactory, MergeFactory])
def test_who_was_let_in_and_what_was_merged_is_never_deleted(factory: type) -> None:
    row = factory()
    with pytest.raises(InternalError, match="Cannot delete"), transaction.atomic():
        row.delete()
