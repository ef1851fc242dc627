"""What the file says of a person, and how it is put right: moving house, numbers, guarantors, history, search."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import AccessEvent, User
from bapas_portal.law import DomainError
from clients.actions import save_guarantor, update_identity
from clients.models import Client, ClientPhone, Guarantor, Supervision
from tests.factories.clients import ClientFactory, SupervisionFactory
from tests.factories.contact import ClientAddressFactory, ClientPhoneFactory, GuarantorFactory

pytestmark = pytest.mark.django_db


def page_of(name: str, row: Any) -> str:
    return reverse(f"clients:{name}", args=[row.public_id])


def identity(client: Client, **values: Any) -> dict[str, Any]:
    """What the edit page sends."""
    return {
        "name": client.name,
        "sex": client.sex,
        "birth_place": client.birth_place,
        "birth_date": client.birth_date.isoformat(),
        "nik": "",
        "phone": "",
        "address": client.address,
        "village": client.village_id,
        **values,
    }


# --- Moving house -----------------------------------------------------------------------------------------------


def test_who_moves_keeps_the_former_address(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    Client.objects.filter(pk=client.pk).update(address_since=date(2020, 1, 1))
    moved_on = case.office.today() - timedelta(days=10)
    values = {"address": "Jalan Baru 1", "address_since": moved_on.isoformat(), "address_source": "ketua RT"}
    assert browse(officer).post(page_of("client_edit", client), identity(client, **values)).status_code == 302
    left = client.addresses.get()
    assert (left.address, left.since, left.until, left.source) == (
        client.address,
        date(2020, 1, 1),
        moved_on,
        "ketua RT",
    )
    client.refresh_from_db()
    assert (client.address, client.address_since) == ("Jalan Baru 1", moved_on)
    page = browse(officer).get(page_of("client_detail", client)).text
    assert "Alamat sebelumnya (1)" in page
    assert "menurut ketua RT" in page


def test_a_move_without_a_day_is_of_today(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    browse(officer).post(page_of("client_edit", client), identity(client, address="Jalan Baru 1"))
    client.refresh_from_db()
    assert client.address_since == client.addresses.get().until == case.office.today()


def test_a_spelling_put_right_is_no_move(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    values = {"address": "Jalan Melati Uji 7, RT 03 RW 02.", "address_is_correction": "on"}
    browse(officer).post(page_of("client_edit", client), identity(client, **values))
    client.refresh_from_db()
    assert client.address.endswith("02.")
    assert not client.addresses.exists()


def test_nobody_moves_before_living_there(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    Client.objects.filter(pk=client.pk).update(address_since=date(2024, 1, 1))
    values = {"address": "Jalan Baru 1", "address_since": "2023-12-31"}
    answer = browse(officer).post(page_of("client_edit", client), identity(client, **values))
    assert "address_since" in answer.context["form"].errors
    assert not client.addresses.exists()


def test_an_edit_without_change_writes_nothing(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    browse(officer).post(page_of("client_edit", client), identity(client))
    assert not client.addresses.exists()
    assert "Belum pernah diubah" in browse(officer).get(page_of("client_history", client)).text


def test_the_history_covers_what_intake_asks(browse: Any, officer: User, case: Supervision) -> None:
    client = case.client
    values = {"kk": "1971011705900009", "religion": "islam", "special_marks": "Tato", "occupation": "Nelayan"}
    browse(officer).post(page_of("client_edit", client), identity(client, **values))
    page = browse(officer).get(page_of("client_history", client)).text
    for words in ("1971********0009", "Islam", "Tato", "Nelayan"):
        assert words in page
    assert "1971011705900009" not in page


def test_a_birth_date_put_right_protects_a_child(officer: User, case: Supervision) -> None:
    client = case.client
    client.birth_date = case.office.today() - timedelta(days=15 * 365)
    assert update_identity(client=client, fields=["birth_date"], by=officer).is_child


def test_an_impossible_identity_is_refused_by_the_action_too(officer: User, case: Supervision) -> None:
    case.client.nik = "1971011805900001"
    with pytest.raises(DomainError, match="tanggal lahir"):
        update_identity(client=case.client, fields=["nik"], by=officer)


# --- Numbers ----------------------------------------------------------------------------------------------------


def phones(*rows: dict[str, Any], initial: int = 0) -> dict[str, Any]:
    """What the page of numbers sends."""
    data: dict[str, Any] = {"phones-TOTAL_FORMS": len(rows), "phones-INITIAL_FORMS": initial}
    for place, row in enumerate(rows):
        data |= {f"phones-{place}-{name}": value for name, value in row.items()}
    return data


def test_a_number_is_added_put_right_and_given_up(browse: Any, officer: User, case: Supervision) -> None:
    browser, address = browse(officer), page_of("client_phones", case.client)
    browser.post(address, phones({"number": "0813 1111 2222", "holder": "istri"}))
    phone = case.client.phones.get()
    assert (phone.number, phone.recorded_by) == ("+6281311112222", officer)
    today = case.office.today()
    changed = {"id": phone.pk, "number": "0813 1111 3333", "holder": "istri", "until": today.isoformat()}
    browser.post(address, phones(changed, {"number": ""}, initial=1))
    phone.refresh_from_db()
    assert (phone.number, phone.until) == ("+6281311113333", today)
    assert "tidak dipakai sejak" in browser.get(page_of("client_detail", case.client)).text


@pytest.mark.parametrize(
    "row",
    [
        {"number": "123"},
        {"number": "", "holder": "istri"},
        {"number": "081311112222", "since": "2026-02-31"},
        {"number": "081311112222", "since": "2026-02-02", "until": "2026-02-01"},
        {"number": "081311112222", "holder": "x" * 101},
        {"number": "081311112222", "holder": "a\x00b"},
    ],
)
def test_a_wrong_number_is_said_and_not_kept(
    browse: Any, officer: User, case: Supervision, row: dict[str, Any]
) -> None:
    answer = browse(officer).post(page_of("client_phones", case.client), phones(row))
    assert answer.status_code == 200
    assert not case.client.phones.exists()


def test_the_same_number_twice_is_refused(browse: Any, officer: User, case: Supervision) -> None:
    ClientPhoneFactory(client=case.client, number="+6281311112222")
    known = case.client.phones.get()
    data = phones({"id": known.pk, "number": known.number}, {"number": "0813-1111-2222"}, initial=1)
    assert browse(officer).post(page_of("client_phones", case.client), data).status_code == 200
    assert case.client.phones.count() == 1


@pytest.mark.parametrize("data", [{}, {"phones-TOTAL_FORMS": "x"}, {"phones-TOTAL_FORMS": "99999"}])
def test_a_torn_page_of_numbers_is_no_error(
    browse: Any, officer: User, case: Supervision, data: dict[str, str]
) -> None:
    assert browse(officer).post(page_of("client_phones", case.client), data).status_code == 200


def test_another_clients_number_cannot_be_reached(browse: Any, officer: User, case: Supervision) -> None:
    foreign = ClientPhoneFactory(client=ClientFactory(office=case.office))
    data = phones({"id": foreign.pk, "number": "081399998888"}, initial=1)
    browse(officer).post(page_of("client_phones", case.client), data)
    assert ClientPhone.objects.get(pk=foreign.pk).number == foreign.number


# --- Guarantors -------------------------------------------------------------------------------------------------


def guarantor(**values: Any) -> dict[str, Any]:
    """What the page of a guarantor sends."""
    return {"name": "Suprihatin", "relation": "parent", "since": "2026-01-01", **values}


def test_a_guarantor_is_added_and_ended(browse: Any, officer: User, case: Supervision) -> None:
    browser = browse(officer)
    for _ in range(2):  # a second tap makes no second guarantor
        browser.post(page_of("guarantor_create", case.client), guarantor(phone="081311112222"))
    row = case.client.guarantors.get()
    page = browser.get(page_of("client_detail", case.client)).text
    assert "tel:+6281311112222" in page
    today = case.office.today()
    assert browser.post(page_of("guarantor_edit", row), guarantor(until=today.isoformat())).status_code == 302
    row.refresh_from_db()
    assert row.until == today


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"relation": "tetangga"}, "relation"),
        ({"since": "2026-02-31"}, "since"),
        ({"since": ""}, "since"),
        ({"until": "2025-01-01"}, "__all__"),
        ({"until": "2199-01-01"}, "__all__"),
        ({"nik": "1"}, "nik"),
        ({"phone": "satu"}, "phone"),
        ({"may_be_reminded": "on"}, "phone"),
    ],
)
def test_a_wrong_guarantor_is_said(
    browse: Any, officer: User, case: Supervision, values: dict[str, str], field: str
) -> None:
    answer = browse(officer).post(page_of("guarantor_create", case.client), guarantor(**values))
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert not case.client.guarantors.exists()


def test_a_guarantors_nik_is_covered(browse: Any, officer: User, case: Supervision) -> None:
    GuarantorFactory(client=case.client, nik="1971011705650001")
    browser, address = browse(officer), page_of("client_detail", case.client)
    assert "1971011705650001" not in browser.get(address).text
    assert "1971011705650001" in browser.get(f"{address}?identity=full").text


def test_the_family_card_is_covered_and_its_opening_logged(browse: Any, officer: User, case: Supervision) -> None:
    case.client.kk = "1971011705900009"
    case.client.save()
    browser, address = browse(officer), page_of("client_detail", case.client)
    assert "1971011705900009" not in browser.get(address).text
    assert "1971011705900009" in browser.get(f"{address}?identity=full").text
    assert AccessEvent.objects.filter(reason="Menampilkan NIK dan KK lengkap").count() == 1


def test_a_guarantor_of_another_office_does_not_exist(browse: Any, officer: User, stranger: User) -> None:
    row = GuarantorFactory(client=SupervisionFactory(office=stranger.office).client)
    assert browse(officer).get(page_of("guarantor_edit", row)).status_code == 404
    assert browse(officer).post(page_of("guarantor_edit", row), guarantor()).status_code == 404


def test_a_colleague_puts_nothing_right(browse: Any, colleague: User, case: Supervision) -> None:
    row = GuarantorFactory(client=case.client)
    for address in (page_of("guarantor_edit", row), page_of("client_phones", case.client)):
        assert browse(colleague).post(address, guarantor(name="Lain")).status_code == 403
    row.refresh_from_db()
    assert row.name == "Suprihatin Wanaputri"


def test_the_action_ends_no_undertaking_tomorrow(officer: User, case: Supervision) -> None:
    tomorrow = case.office.today() + timedelta(days=1)
    row = Guarantor(name="S", relation="parent", since=date(2026, 1, 1), until=tomorrow)
    with pytest.raises(DomainError, match="masa depan"):
        save_guarantor(client=case.client, guarantor=row, by=officer)


# --- The page ---------------------------------------------------------------------------------------------------


def test_the_file_asks_no_more_for_more_rows(browse: Any, officer: User, case: Supervision) -> None:
    browser, address = browse(officer), page_of("client_detail", case.client)
    counted = []
    for _ in range(2):
        for _ in range(4):
            ClientAddressFactory(client=case.client)
            ClientPhoneFactory(client=case.client)
            GuarantorFactory(client=case.client, village=case.client.village)
        browser.get(address)
        with CaptureQueriesContext(connection) as captured:
            browser.get(address)
        counted.append(len(captured))
    assert counted[0] == counted[1]


@pytest.mark.parametrize("typed", ["1971011705900009", "1971 0117 0590 0009", "0812-3456-7890", "+62 813 1111 2222"])
def test_search_by_card_and_telephone(browse: Any, head: User, typed: str) -> None:
    found = ClientFactory(office=head.office, kk="1971011705900009", phone="+6281234567890")
    ClientPhoneFactory(client=found, number="+6281311112222")
    other = ClientFactory(office=head.office, name="Bantolo Sagarmuda")
    page = browse(head).get("/clients/", {"q": typed, "officer": "all"}).text
    assert found.number in page
    assert other.number not in page
