"""An officer from whom a restriction keeps a related client is never given that client's work."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions import accept_transfer, assign_many, assign_officer
from clients.actions.inquiry import assign_inquiry
from clients.actions.restriction import restrict_client
from clients.models import Restriction, Supervision
from tests.databases import Database
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.inquiry import SocialInquiryFactory
from tests.factories.restriction import AdmissionFactory, RestrictionFactory
from tests.factories.transfer import TransferFactory


@pytest.fixture
def related(case: Supervision, head: User) -> User:
    """A colleague of the case's officer, kept from the client's file."""
    colleague = UserFactory(office=case.office)
    RestrictionFactory(client=case.client, kind="related", excluded=colleague, set_by=head)
    return colleague


@pytest.mark.django_db
def test_is_not_given_the_case(case: Supervision, related: User, head: User) -> None:
    officer = case.officer
    with pytest.raises(DomainError, match="dibatasi dari"):
        assign_officer(supervision=case, officer=related, by=head)
    [result] = assign_many(supervisions=[case], officers=[related], by=head)
    assert result.officer is None
    assert "dibatasi dari" in result.error
    case.refresh_from_db()
    assert case.officer == officer


@pytest.mark.django_db
def test_not_even_when_admitted_for_a_day(case: Supervision, related: User, head: User) -> None:
    AdmissionFactory(restriction=Restriction.objects.naming(related).get(), user=related)
    with pytest.raises(DomainError):
        assign_officer(supervision=case, officer=related, by=head)


@pytest.mark.django_db
def test_the_page_says_why_and_keeps_the_choice(client: Any, case: Supervision, related: User, head: User) -> None:
    client.force_login(head)
    address = reverse("clients:supervision_assign", args=[case.public_id])
    response = client.post(address, {"officer": related.pk})
    assert response.status_code in {200, 422}
    assert "dibatasi dari" in response.content.decode()
    case.refresh_from_db()
    assert case.officer != related


@pytest.mark.django_db
def test_is_given_the_case_once_the_restriction_is_lifted(case: Supervision, related: User, head: User) -> None:
    Restriction.objects.update(lifted_at=case.registered_at, lifted_by=head)
    assert assign_officer(supervision=case, officer=related, by=head).officer == related


@pytest.mark.django_db
def test_a_protected_client_may_be_given_to_any_officer(case: Supervision, head: User) -> None:
    colleague = UserFactory(office=case.office)
    RestrictionFactory(client=case.client, set_by=head)
    assert assign_officer(supervision=case, officer=colleague, by=head).officer == colleague


@pytest.mark.django_db
def test_is_not_given_the_litmas(case: Supervision, related: User, head: User) -> None:
    inquiry = SocialInquiryFactory(office=case.office, client=case.client, officer=case.officer)
    with pytest.raises(DomainError, match="dibatasi dari"):
        assign_inquiry(inquiry=inquiry, officer=related, by=head)


@pytest.mark.django_db
def test_does_not_receive_the_client_from_another_office(case: Supervision) -> None:
    transfer = TransferFactory(case=case)
    there = UserFactory(head=True, office=transfer.to_office)
    related = UserFactory(office=transfer.to_office)
    RestrictionFactory(client=case.client, kind="related", excluded=related, set_by=there)
    with pytest.raises(DomainError, match="dibatasi dari"):
        accept_transfer(transfer=transfer, register_numbers={case.pk: "PLP/1"}, officer=related, by=there)
    assert not Supervision.objects.filter(predecessor=case).exists()


def test_restricted_or_assigned_but_never_both(committed_db: Database) -> None:
    case = SupervisionFactory()
    head, colleague = UserFactory(head=True, office=case.office), UserFactory(office=case.office)
    start = Barrier(2)

    def run(assigns: bool) -> DomainError | None:
        try:
            start.wait()
            if assigns:
                assign_officer(supervision=case, officer=colleague, by=head)
            else:
                restrict_client(client=case.client, kind="related", excluded=colleague, note="Adik ipar.", by=head)
        except DomainError as error:
            return error
        finally:
            connection.close()
        return None

    with ThreadPoolExecutor(2) as threads:
        answers = list(threads.map(run, [True, False]))
    assert len([answer for answer in answers if answer]) == 1
    case.refresh_from_db()
    assert (case.officer == colleague) != Restriction.objects.naming(colleague).exists()
