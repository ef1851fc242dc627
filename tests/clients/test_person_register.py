"""Registration on one page: guarantor, numbers, warnings, drafts, duplicates while typing, the register's hint."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import FormDraft, Role, User
from clients.models import Client, Guarantor, Supervision
from tests.clients.test_pages_registration import registration
from tests.factories.accounts import PASSWORD, UserFactory
from tests.factories.clients import ClientFactory, SupervisionFactory
from tests.factories.contact import ClientPhoneFactory

pytestmark = pytest.mark.django_db

PAGE = "/clients/new/"
DUPLICATES = "/clients/duplicates/"
HINT = "/clients/register-hint/"


def registered(by: User) -> Client:
    return Client.objects.get(registered_by=by)


# --- The person and those around --------------------------------------------------------------------------------


def test_everything_on_the_page_reaches_the_file(browse: Any, office: Any, officer: User) -> None:
    values = {
        "kk": "1971 0117 0590 0009",
        "religion": "islam",
        "education": "senior",
        "occupation": "Nelayan",
        "marital_status": "married",
        "special_marks": "Tato di lengan kiri",
        "address_since": "2019-05-01",
        "phones-number_1": "0813 1111 2222",
        "phones-holder_1": "istri",
        "guarantor-name": "Suprihatin",
        "guarantor-relation": "spouse",
        "guarantor-phone": "0813 1111 2222",
        "guarantor-may_be_reminded": "on",
        "case-basis_on": office.today().isoformat(),
        "case-basis_authority": "Direktur Jenderal Pemasyarakatan",
        "case-offence": "Pencurian, pasal 476",
        "case-visit_every_days": "14",
        "case-external_sdp_id": "SDP-77",
    }
    answer = browse(officer).post(PAGE, registration(office, officer, **values))
    assert answer.status_code == 302, answer.context["form"].errors
    client = registered(officer)
    assert (client.kk, client.occupation) == ("1971011705900009", "Nelayan")
    assert [(phone.number, phone.holder) for phone in client.phones.all()] == [("+6281311112222", "istri")]
    guarantor = client.guarantors.get()
    case = client.supervisions.get()
    assert (guarantor.name, guarantor.since, guarantor.may_be_reminded) == ("Suprihatin", case.starts_on, True)
    assert (case.visit_every_days, case.external_sdp_id) == (14, "SDP-77")
    page = browse(officer).get(reverse("clients:client_detail", args=[client.public_id])).text
    for words in (
        "tel:+6281234567890",
        "tel:+6281311112222",
        "Suprihatin",
        "Nelayan",
        "Pencurian, pasal 476",
        "SDP-77",
    ):
        assert words in page


def test_an_officer_vouches_where_there_is_nobody(browse: Any, office: Any, officer: User) -> None:
    browse(officer).post(PAGE, registration(office, officer, **{"guarantor-officer_vouches": "on"}))
    guarantor = registered(officer).guarantors.get()
    assert (guarantor.name, guarantor.relation) == (officer.name, Guarantor.Relation.OFFICER)


def test_nobody_vouches_before_there_is_an_officer(browse: Any, office: Any, registrar: User) -> None:
    answer = browse(registrar).post(PAGE, registration(office, **{"guarantor-officer_vouches": "on"}))
    assert "Catat penjamin nanti" in answer.text
    assert not Client.objects.filter(registered_by=registrar).exists()


@pytest.mark.parametrize(
    ("values", "part", "field"),
    [
        ({"guarantor-name": "Suprihatin"}, "guarantor_form", "relation"),
        ({"guarantor-phone": "08131111222"}, "guarantor_form", "name"),
        ({"guarantor-name": "S", "guarantor-officer_vouches": "on"}, "guarantor_form", "officer_vouches"),
        ({"guarantor-nik": "12"}, "guarantor_form", "nik"),
        ({"guarantor-nik": "9" * 16}, "guarantor_form", "nik"),
        ({"guarantor-may_be_reminded": "on"}, "guarantor_form", "phone"),
        ({"guarantor-village": "Desa Antah Berantah"}, "guarantor_form", "village"),
        ({"guarantor-name": "x" * 151, "guarantor-relation": "parent"}, "guarantor_form", "name"),
        ({"guarantor-name": "a\x00b", "guarantor-relation": "parent"}, "guarantor_form", "name"),
        ({"phones-number_1": "123"}, "phones_form", "number_1"),
        ({"phones-holder_2": "ibu"}, "phones_form", "number_2"),
        ({"phones-number_1": "081311112222", "phones-number_2": "0813-1111-2222"}, "phones_form", "number_2"),
        ({"kk": "12"}, "form", "kk"),
        ({"kk": "x" * 10_000}, "form", "kk"),
        ({"address_since": "2190-01-01"}, "form", "address_since"),
        ({"religion": "jedi"}, "form", "religion"),
        ({"case-basis_on": "2190-01-01"}, "case_form", "basis_on"),
        ({"case-visit_every_days": "185"}, "case_form", "visit_every_days"),
        ({"case-visit_every_days": "0"}, "case_form", "visit_every_days"),
        ({"case-threat_months": "-1"}, "case_form", "threat_months"),
        ({"case-imposed_months": "99999999999"}, "case_form", "imposed_months"),
        ({"case-detained_on": "2190-01-01"}, "case_form", "detained_on"),
    ],
)
def test_a_wrong_part_keeps_the_rest(
    browse: Any, office: Any, officer: User, values: dict[str, str], part: str, field: str
) -> None:
    answer = browse(officer).post(PAGE, registration(office, officer, **values))
    assert answer.status_code == 200
    assert field in answer.context[part].errors
    assert "Jalan Kenanga 4" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()


def test_a_folded_part_opens_when_something_in_it_is_wrong(browse: Any, office: Any, officer: User) -> None:
    closed = browse(officer).get(PAGE).text
    assert '<details class="form-details" open>' not in closed
    answer = browse(officer).post(PAGE, registration(office, officer, kk="12"))
    assert answer.text.count('<details class="form-details" open>') == 1


# --- Limits -----------------------------------------------------------------------------------------------------


def test_a_statute_refuses(browse: Any, office: Any, officer: User) -> None:
    values = {"case-kind": "supervision_sentence", "case-threat_months": "61", "confirmed": "on"}
    answer = browse(officer).post(PAGE, registration(office, officer, **values))
    assert "KUHP pasal 75" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()


def test_a_warning_is_confirmed_once(browse: Any, office: Any, officer: User) -> None:
    data = registration(office, officer, **{"case-kind": "conditional_leave", "case-imposed_months": "19"})
    answer = browse(officer).post(PAGE, data)
    assert "Tetap daftarkan" in answer.text
    assert "1 tahun 6 bulan" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()
    assert browse(officer).post(PAGE, {**data, "confirmed": "on"}).status_code == 302
    assert registered(officer).supervisions.get().imposed_months == 19


def test_a_further_case_warns_too(browse: Any, office: Any, officer: User) -> None:
    case = SupervisionFactory(office=office, officer=officer)
    address = reverse("clients:supervision_create", args=[case.client.public_id])
    data = {
        name.removeprefix("case-"): value
        for name, value in registration(office, officer).items()
        if name.startswith("case-")
    }
    data |= {"kind": "conditional_leave", "ends_on": (office.today() + timedelta(days=365)).isoformat()}
    assert "Tetap daftarkan" in browse(officer).post(address, data).text
    assert case.client.supervisions.count() == 1
    assert browse(officer).post(address, {**data, "confirmed": "on"}).status_code == 302
    assert case.client.supervisions.count() == 2


def test_a_child_below_twelve_has_a_programme(browse: Any, office: Any, officer: User) -> None:
    born = office.today().replace(year=office.today().year - 10, day=1)
    values = {"birth_date": born.isoformat(), "nik": "", "case-audience": "child", "case-ends_on": ""}
    refused = browse(officer).post(PAGE, registration(office, officer, **values, **{"case-kind": "diversion"}))
    assert "KUHP pasal 40 dan 41" in refused.text
    data = registration(office, officer, **values, **{"case-kind": "child_under_twelve"})
    assert browse(officer).post(PAGE, data).status_code == 302
    assert registered(officer).is_child


# --- Drafts -----------------------------------------------------------------------------------------------------


def test_a_registration_is_continued_after_signing_out(browse: Any, office: Any, officer: User) -> None:
    browser = browse(officer)
    typed = registration(
        office, officer, birth_date="31 Februari", **{"guarantor-name": "Suprihatin", "save_draft": "1"}
    )
    answer = browser.post(PAGE, typed, follow=True)
    assert "Konsep disimpan" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()
    browser.post("/accounts/logout/")
    browser.post("/accounts/login/", {"login": officer.username, "password": PASSWORD})
    page = browser.get(PAGE).text
    for words in ("Konsep dari", "Jalan Kenanga 4", "31 Februari", "Suprihatin", "SK 12 Tahun 2026"):
        assert words in page
    assert "1971011705900001" not in page
    assert "1971011705900001" not in FormDraft.objects.get().data


def test_sending_forgets_the_draft(browse: Any, office: Any, officer: User) -> None:
    browser = browse(officer)
    browser.post(PAGE, registration(office, officer, save_draft="1"))
    assert FormDraft.objects.filter(user=officer, key="client-new").exists()
    answer = browser.post(PAGE, registration(office, officer), follow=True)
    assert 'data-draft-saved="client-new"' in answer.text
    assert not FormDraft.objects.filter(user=officer).exists()


def test_a_refused_form_keeps_its_draft(browse: Any, office: Any, officer: User) -> None:
    browser = browse(officer)
    browser.post(PAGE, registration(office, officer, save_draft="1"))
    browser.post(PAGE, registration(office, officer, name=""))
    assert FormDraft.objects.filter(user=officer, key="client-new").exists()


def test_a_colleague_does_not_see_it(browse: Any, office: Any, officer: User, colleague: User) -> None:
    browse(officer).post(PAGE, registration(office, officer, save_draft="1"))
    assert "Jalan Kenanga 4" not in browse(colleague).get(PAGE).text


def test_a_draft_of_a_case_stays_with_its_client(browse: Any, office: Any, officer: User) -> None:
    one, other = (SupervisionFactory(office=office, officer=officer).client for _ in range(2))
    browser = browse(officer)
    pages = [reverse("clients:supervision_create", args=[client.public_id]) for client in (one, other)]
    browser.post(pages[0], {"legal_basis": "SK yang belum selesai", "save_draft": "1"})
    assert "SK yang belum selesai" in browser.get(pages[0]).text
    assert "SK yang belum selesai" not in browser.get(pages[1]).text
    assert "SK yang belum selesai" not in browser.get(PAGE).text


def test_a_draft_too_long_keeps_what_was_typed(browse: Any, office: Any, officer: User) -> None:
    typed = registration(office, officer, save_draft="1", special_marks="x" * 300_000)
    answer = browse(officer).post(PAGE, typed)
    assert answer.status_code == 200
    assert "terlalu panjang" in answer.text
    assert "Jalan Kenanga 4" in answer.text


# --- Possible duplicates ----------------------------------------------------------------------------------------


@pytest.fixture
def known(office: Any, officer: User) -> Client:
    """Somebody who is registered already, guided by the officer."""
    client = ClientFactory(
        office=office,
        name="Soekarno Djojodipoero",
        birth_date="1990-05-17",
        nik="1971011705900001",
        kk="1971011705900009",
        phone="+6281234567890",
    )
    SupervisionFactory(office=office, officer=officer, client=client)
    ClientPhoneFactory(client=client, number="+6281311112222")
    return client


@pytest.mark.parametrize(
    ("typed", "reasons"),
    [
        ({"nik": "1971 0117 0590 0001"}, ["NIK sama"]),
        ({"kk": "1971011705900009", "birth_date": "1990-05-17"}, ["kartu keluarga dan tanggal lahir sama"]),
        ({"kk": "1971011705900009"}, []),
        ({"name": "Sukarno Jojodipuro", "birth_date": "1990-05-17"}, ["nama dan tanggal lahir sama"]),
        ({"name": "Sukarno Joyodipuro", "birth_date": "1990-07-15"}, ["nama berbunyi mirip"]),
        ({"name": "Sukarno Jojodipuro", "birth_date": "1995-07-15"}, []),
        ({"name": "Wirasena Kalingga", "birth_date": "1990-05-18"}, []),
        ({"phone": "0812-3456-7890"}, ["Nomor telepon sama"]),
        ({"phone": "0813 1111 2222"}, ["Nomor telepon sama"]),
        ({"phone": "0812-3456-7890", "nik": "1971011705900001"}, ["NIK sama", "nomor telepon sama"]),
        ({"name": "x\x00", "birth_date": "31-02-1990", "nik": "99"}, []),
        ({"name": "Sukarno", "birth_date": "0001-01-01"}, []),
        ({}, []),
    ],
)
def test_duplicates_are_shown_while_typing_with_the_reason(
    browse: Any, officer: User, known: Client, typed: dict[str, str], reasons: list[str]
) -> None:
    page = browse(officer).post(DUPLICATES, typed).text
    assert (known.number in page) is bool(reasons)
    for reason in reasons:
        assert reason.lower() in page.lower()


def test_a_day_and_month_exchanged_is_near(browse: Any, officer: User, office: Any) -> None:
    client = ClientFactory(office=office, name="Tirtamanggala Cakrayuda", birth_date="1990-12-03")
    typed = {"name": "Tirtamanggala Cakrayudha", "birth_date": "1990-03-12"}
    assert client.number in browse(officer).post(DUPLICATES, typed).text


def test_a_childs_duplicate_is_not_named(browse: Any, officer: User, office: Any) -> None:
    child = ClientFactory(office=office, child=True, nik="1971011403110001", name="Lokananta Purwajaya")
    page = browse(officer).post(DUPLICATES, {"nik": "1971011403110001"}).text
    assert child.number in page
    assert "Lokananta" not in page


def test_another_office_is_not_asked(browse: Any, stranger: User, known: Client) -> None:
    assert known.number not in browse(stranger).post(DUPLICATES, {"nik": "1971011705900001"}).text


def test_duplicates_warn_once_and_never_block(browse: Any, office: Any, officer: User, known: Client) -> None:
    data = registration(office, officer)
    answer = browse(officer).post(PAGE, data)
    assert "Mungkin sudah terdaftar" in answer.text
    assert "Tetap daftarkan" in answer.text
    assert browse(officer).post(PAGE, {**data, "confirmed": "on"}).status_code == 302


def test_duplicates_cost_a_constant_number_of_queries(browse: Any, officer: User, office: Any) -> None:
    browser = browse(officer)
    typed = {"nik": "1971011705900001", "name": "Budi", "birth_date": "1990-05-17"}
    counted = []
    for more in (1, 8):
        for _ in range(more):
            ClientFactory(office=office, nik="1971011705900001")
        browser.post(DUPLICATES, typed)
        with CaptureQueriesContext(connection) as captured:
            browser.post(DUPLICATES, typed)
        counted.append(len(captured))
    assert counted[0] == counted[1]


# --- The register's hint ----------------------------------------------------------------------------------------


def test_the_hint_names_book_last_number_and_paper(browse: Any, office: Any, officer: User) -> None:
    SupervisionFactory(office=office, register_no="PB/0042/2026", kind="conditional_release")
    SupervisionFactory(register_no="PB/9999/2026", kind="conditional_release")
    page = browse(officer).get(f"{HINT}?prefix=case&case-kind=conditional_release&case-audience=adult").text
    assert "Buku integrasi dan asimilasi" in page
    assert "PB/0042/2026" in page
    assert "Keputusan tentang pembebasan bersyarat" in page


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", "Pilih kelompok dan program"),
        ("kind=bukan&audience=adult", "Pilih kelompok dan program"),
        ("kind=diversion&audience=child", "belum ada nomor"),
        ("kind=child_under_twelve", "KUHP pasal 41"),
        ("kind=%00&audience=%F0%9F%99%82", "Pilih kelompok dan program"),
    ],
)
def test_the_hint_bears_anything(browse: Any, officer: User, query: str, words: str) -> None:
    assert words in browse(officer).get(f"{HINT}?{query}").text


def test_the_same_number_may_stand_in_another_book(browse: Any, office: Any, officer: User) -> None:
    SupervisionFactory(office=office, register_no="7", kind="conditional_release")
    data = registration(office, officer, confirmed="on", **{"case-register_no": "7"})
    assert "sudah dipakai" in browse(officer).post(PAGE, data).text
    data |= {"case-kind": "social_work_sentence"}
    assert browse(officer).post(PAGE, data).status_code == 302
    assert Supervision.objects.filter(office=office, register_no="7").count() == 2


def test_the_head_and_the_registrar_register_too(browse: Any, office: Any) -> None:
    for role in (Role.HEAD, Role.REGISTRAR):
        person = UserFactory(role=role, office=office)
        assert browse(person).post(PAGE, registration(office, confirmed="on")).status_code == 302
