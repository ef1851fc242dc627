"""How clients and guarantors are reached, and each reason why not."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from accounts.phones import mobile_number
from bapas_portal.law import DomainError
from clients.actions import (
    mark_guarantor_phone,
    mark_phone_right,
    mark_phone_wrong,
    record_message_consent,
    save_guarantor,
    update_identity,
    withdraw_message_consent,
)
from clients.models import Client, Guarantor, Supervision
from clients.terms import ConsentGiven
from reminders.addressees import Addressee, resolve
from reminders.kinds import Reason, RecipientKind
from tests.factories.clients import SupervisionFactory
from tests.factories.contact import ClientPhoneFactory, GuarantorFactory

pytestmark = pytest.mark.django_db

NUMBER = "+6281277770001"


def client(case: Supervision, phone: str | None = NUMBER) -> Addressee | None:
    """The client of the case as the outbox knows it."""
    case.client.phone = phone
    case.client.save()
    return resolve(RecipientKind.CLIENT, [case.client.public_id]).get(case.client.public_id)


def guarantor(row: Guarantor) -> Addressee | None:
    """The guarantor as the outbox knows it."""
    return resolve(RecipientKind.GUARANTOR, [row.public_id]).get(row.public_id)


@pytest.mark.parametrize(
    ("text", "number"),
    [("0812-7777-0001", NUMBER), ("+6281277770001", NUMBER), ("0717-422123", ""), ("12345", ""), ("", "")],
)
def test_a_message_reaches_mobile_numbers_alone(text: str, number: str) -> None:
    assert mobile_number(text) == number


def test_a_client_is_named_by_number_on_the_clock_of_the_office(case: Supervision) -> None:
    found = client(case)
    assert found is not None
    assert (found.label, found.phone, found.zone) == (case.client.number, NUMBER, case.office.zone)
    assert found.blocked_reasons == ()
    assert found.consent is False  # not asked yet


def test_a_guarantor_is_named_by_the_number_of_the_client_and_reached_by_consent(case: Supervision) -> None:
    row = GuarantorFactory(client=case.client, may_be_reminded=True)
    found = guarantor(row)
    assert found is not None
    assert (found.label, found.phone, found.consent) == (f"Penjamin {case.client.number}", row.phone, True)
    Guarantor.objects.filter(pk=row.pk).update(may_be_reminded=False)
    found = guarantor(row)
    assert found is not None
    assert found.consent is False


def test_a_client_is_reached_from_the_day_of_consent_until_it_is_withdrawn(case: Supervision, officer: User) -> None:
    client(case)
    record_message_consent(client=case.client, given_on=case.office.today(), how=ConsentGiven.WRITTEN, by=officer)
    case.client.refresh_from_db()
    found = client(case)
    assert found is not None
    assert (found.consent, found.blocked_reasons) == (True, ())
    withdraw_message_consent(client=case.client, by=officer)
    case.client.refresh_from_db()
    found = client(case)
    assert found is not None
    assert (found.consent, found.blocked_reasons) == (False, (Reason.OPTED_OUT,))


def test_consent_from_before_a_child_was_protected_counts_for_nothing(case: Supervision, officer: User) -> None:
    client(case)
    record_message_consent(client=case.client, given_on=case.office.today(), how=ConsentGiven.SPOKEN, by=officer)
    Client.objects.filter(pk=case.client.pk).update(is_child=True)
    case.client.refresh_from_db()
    found = client(case)
    assert found is not None
    assert found.consent is False


def test_a_number_marked_wrong_is_written_to_again_once_it_is_right_or_another(
    case: Supervision, officer: User
) -> None:
    client(case)
    for put_right in (
        lambda: mark_phone_right(client=case.client, by=officer),
        lambda: update_identity(client=renumbered(case.client), fields=["phone"], by=officer),
    ):
        mark_phone_wrong(client=case.client, by=officer)
        found = resolve(RecipientKind.CLIENT, [case.client.public_id])[case.client.public_id]
        assert found.blocked_reasons == (Reason.WRONG_NUMBER,)
        put_right()
        found = resolve(RecipientKind.CLIENT, [case.client.public_id])[case.client.public_id]
        assert found.blocked_reasons == ()


def test_a_guarantors_number_marked_as_wrong_is_not_used_until_it_is_another(case: Supervision, officer: User) -> None:
    row = GuarantorFactory(client=case.client, phone=NUMBER)
    for put_right in (
        lambda: mark_guarantor_phone(guarantor=row, is_wrong=False, by=officer),
        lambda: save_guarantor(client=case.client, guarantor=changed(row, phone="+6281277770002"), by=officer),
    ):
        mark_guarantor_phone(guarantor=row, is_wrong=True, by=officer)
        found = guarantor(row)
        assert found is not None
        assert found.blocked_reasons == (Reason.WRONG_NUMBER,)
        save_guarantor(client=case.client, guarantor=changed(row, address="Jalan Baru 2"), by=officer)
        assert guarantor(row) == found
        put_right()
        found = guarantor(row)
        assert found is not None
        assert found.blocked_reasons == ()
    with pytest.raises(DomainError, match="belum punya nomor"):
        mark_guarantor_phone(guarantor=GuarantorFactory(client=case.client, phone=None), is_wrong=True, by=officer)


def changed(row: Guarantor, **values: str) -> Guarantor:
    """The guarantor as the edit form hands the row over."""
    row = Guarantor.objects.get(pk=row.pk)
    for name, value in values.items():
        setattr(row, name, value)
    return row


def renumbered(client: Client) -> Client:
    """The client as the edit form hands it over with another number."""
    client = Client.objects.get(pk=client.pk)
    client.phone = "+6281277770002"
    return client


@pytest.mark.parametrize(("until", "is_known"), [(None, True), (1, True), (0, True), (-1, False)])
def test_who_no_longer_vouches_is_no_addressee(case: Supervision, until: int | None, is_known: bool) -> None:
    last = None if until is None else case.office.today() + timedelta(days=until)
    row = GuarantorFactory(client=case.client, until=last)
    assert (guarantor(row) is not None) is is_known


@pytest.mark.parametrize("status", Supervision.CLOSED)
def test_the_dead_and_those_without_an_open_case_are_no_addressees(case: Supervision, status: str) -> None:
    row = GuarantorFactory(client=case.client)
    Supervision.objects.filter(pk=case.pk).update(status=status, closed_on=case.office.today())
    assert client(case) is None
    assert guarantor(row) is None


def test_a_client_in_custody_is_not_written_to_unless_another_case_runs(case: Supervision) -> None:
    row = GuarantorFactory(client=case.client)
    Supervision.objects.filter(pk=case.pk).update(status="suspended")
    for found in (client(case), guarantor(row)):
        assert found is not None
        assert found.blocked_reasons == (Reason.IN_CUSTODY,)
    SupervisionFactory(client=case.client, office=case.office)
    for found in (client(case), guarantor(row)):
        assert found is not None
        assert found.blocked_reasons == ()


@pytest.mark.parametrize(("phone", "reasons"), [("12345", (Reason.WRONG_NUMBER,)), (None, ()), ("", ())])
def test_what_is_no_mobile_number_is_a_wrong_one(case: Supervision, phone: str | None, reasons: tuple[Reason]) -> None:
    found = client(case, phone)
    assert found is not None
    assert (found.phone, found.blocked_reasons) == ("", reasons)


def test_a_number_of_two_clients_is_told_to_neither(case: Supervision) -> None:
    other = SupervisionFactory(office=case.office).client
    other.phone = NUMBER
    other.save()
    row = GuarantorFactory(client=case.client, phone=NUMBER)
    client(case)
    found = resolve(RecipientKind.CLIENT, [case.client.public_id, other.public_id])
    assert {person.blocked_reasons for person in found.values()} == {(Reason.SHARED_NUMBER,)}
    assert len(found) == 2
    voucher = guarantor(row)
    assert voucher is not None
    assert voucher.blocked_reasons == (Reason.SHARED_NUMBER,)
    Supervision.objects.filter(client=other).update(status="completed", closed_on=case.office.today())
    alone = client(case)
    assert alone is not None
    assert alone.blocked_reasons == ()


def test_a_further_number_of_another_client_counts_while_it_is_that_clients_own(case: Supervision) -> None:
    other = SupervisionFactory(office=case.office).client
    row = ClientPhoneFactory(client=other, number=NUMBER, holder="")
    found = client(case)
    assert found is not None
    assert found.blocked_reasons == (Reason.SHARED_NUMBER,)
    for changes in ({"holder": "adik klien"}, {"holder": "", "until": case.office.today()}):
        type(row).objects.filter(pk=row.pk).update(**changes)
        found = client(case)
        assert found is not None
        assert found.blocked_reasons == ()


def test_a_mother_with_the_number_of_the_client_is_reached(case: Supervision) -> None:
    client(case)
    found = guarantor(GuarantorFactory(client=case.client, phone=NUMBER))
    assert found is not None
    assert found.blocked_reasons == ()


def test_more_people_ask_no_more_of_the_database(case: Supervision) -> None:
    def queries(kind: RecipientKind, keys: list[object]) -> int:
        with CaptureQueriesContext(connection) as asked:
            assert len(resolve(kind, keys)) == len(keys)  # type: ignore[arg-type]
        return len(asked)

    cases = [case, *(SupervisionFactory(office=case.office) for _ in range(4))]
    vouching = [GuarantorFactory(client=row.client).public_id for row in cases]
    clients = [row.client.public_id for row in cases]
    for kind, keys in ((RecipientKind.CLIENT, clients), (RecipientKind.GUARANTOR, vouching)):
        assert queries(kind, keys[:1]) == queries(kind, keys)
