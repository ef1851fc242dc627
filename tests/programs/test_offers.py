"""Offers of the public: made without an account, guarded against robots, answered by the Bapas of the place."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.utils import timezone

from programs import actions, robots, throttle
from programs.models import PublicOffer
from programs.offer_contacts import erase_old_contacts
from programs.tasks import erase_offer_contacts
from tests.factories.accounts import UserFactory, office
from tests.factories.questionnaire import PublicOfferFactory
from tests.programs.test_constraints import refuses

pytestmark = pytest.mark.django_db


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits three seconds in a test."""
    monkeypatch.setattr(robots, "FASTEST", -robots.FASTEST)


def offer_of(**values: Any) -> dict[str, Any]:
    """What a person sends."""
    key = str(uuid.uuid4())
    return {
        "submission_key": key,
        "served": robots.stamp(key),
        "kind": "training",
        "regency": "19.71",
        "text": "Pelatihan las untuk lima orang.",
        "name": "Sinta Maharani",
        "organisation": "",
        "phone": "0811-0000-2222",
        "website": "",
    } | values


def test_an_offer_lands_at_the_bapas_of_the_regency_once(client: Client, patient: None) -> None:
    data = offer_of()
    for _ in range(2):
        assert client.post("/hasil/offer/", data).status_code == 302
    offer = PublicOffer.objects.get()
    assert offer.office == office("bapas-pangkalpinang")
    assert (offer.phone, offer.state) == ("+6281100002222", "new")
    assert "sudah masuk" in client.get("/hasil/offer/?done=1").text


@pytest.mark.parametrize(
    "wrong",
    [
        {"website": "http://murah.example"},
        {"served": ""},
        {"served": "page:1:x"},
        {"phone": "123"},
        {"regency": "99.99"},
        {"regency": ""},
        {"kind": "x"},
        {"text": ""},
        {"text": "x" * 1_001},
        {"name": "a\x00b"},
        {"submission_key": "x"},
    ],
)
def test_a_robot_and_a_mistake_are_refused_and_keep_the_rest(
    client: Client, patient: None, wrong: dict[str, str]
) -> None:
    answer = client.post("/hasil/offer/", offer_of(organisation="Balai Contoh", **wrong))
    assert answer.status_code == 422
    assert "Balai Contoh" in answer.text
    assert not PublicOffer.objects.exists()


def test_nobody_writes_an_offer_in_three_seconds_and_waiting_helps(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = offer_of()
    answer = client.post("/hasil/offer/", data)
    assert answer.status_code == 422
    assert "Tunggu beberapa detik" in answer.text
    assert data["served"] in answer.text
    monkeypatch.setattr(robots, "FASTEST", -robots.FASTEST)
    assert client.post("/hasil/offer/", data).status_code == 302


def test_a_page_kept_too_long_gets_a_new_moment(client: Client, patient: None, monkeypatch: pytest.MonkeyPatch) -> None:
    data = offer_of()
    monkeypatch.setattr(robots, "LONGEST", robots.LONGEST * 0)
    monkeypatch.setattr("django.core.signing.time.time", lambda: 4_000_000_000.0)
    answer = client.post("/hasil/offer/", data)
    assert answer.status_code == 422
    assert "terlalu lama terbuka" in answer.text
    assert data["served"] not in answer.text


def test_the_moment_of_one_page_is_good_for_one_offer(client: Client, patient: None) -> None:
    data = offer_of()
    assert client.post("/hasil/offer/", data).status_code == 302
    another = client.post("/hasil/offer/", {**data, "submission_key": str(uuid.uuid4())})
    assert another.status_code == 422
    again = client.post("/hasil/offer/", {**data, "text": "Sesuatu yang lain."})
    assert again.status_code == 422
    assert "sudah pernah dikirim dengan isi lain" in again.text
    assert PublicOffer.objects.get().text == data["text"]


def test_a_page_that_was_served_carries_a_moment_of_its_own_key(client: Client, patient: None) -> None:
    form = client.get("/hasil/offer/").context["form"]
    served = {name: form[name].value() for name in ("submission_key", "served")}
    assert client.post("/hasil/offer/", offer_of(**served)).status_code == 302


def test_one_address_offers_five_times_an_hour(client: Client, patient: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(throttle.RATES, "public-offer", "1/h/key")
    assert client.post("/hasil/offer/", offer_of(), REMOTE_ADDR="203.0.113.5").status_code == 302
    refused = client.post("/hasil/offer/", offer_of(), REMOTE_ADDR="203.0.113.5")
    assert refused.status_code == 429
    assert "Sinta Maharani" in refused.text


def test_the_office_answers_and_others_see_neither_offer_nor_number() -> None:
    offer = PublicOfferFactory()
    browser = Client()
    officer = UserFactory(office=offer.office)
    browser.force_login(officer)
    assert "0811-0000-2222" in browser.get("/offers/").text
    path = f"/offers/{offer.public_id}/"
    assert browser.post(path, {"state": "declined", "answer": ""}).status_code == 200
    assert browser.post(path, {"state": "contacted", "answer": "Ditelepon."}).status_code == 302
    assert browser.post(path, {"state": "contacted", "answer": "Ditelepon lagi."}).status_code == 302
    assert browser.post(path, {"state": "accepted", "answer": "Bertemu, diterima."}).status_code == 302
    offer.refresh_from_db()
    assert (offer.state, offer.handled_by) == ("accepted", officer)
    assert "Simpan tindak lanjut" not in browser.get(path).text
    stranger = Client()
    stranger.force_login(UserFactory(office=office("bapas-palopo")))
    assert stranger.get(path).status_code == 404
    assert "0811-0000-2222" not in stranger.get("/offers/").text
    assert "0811" not in Client().get("/hasil/").text


def test_the_first_page_counts_what_nobody_has_answered() -> None:
    offer = PublicOfferFactory()
    browser = Client()
    browser.force_login(UserFactory(office=offer.office))
    assert "Tawaran masyarakat belum dijawab" in browser.get("/").text
    assert "/offers/?state=new" in browser.get("/").text


def kept_numbers() -> set[str | None]:
    """What the tables themselves hold of telephone numbers, history included."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT phone FROM programs_publicoffer UNION SELECT phone FROM programs_publicofferevent")
        return {number for (number,) in cursor.fetchall()}


def test_a_number_is_unreadable_in_the_database() -> None:
    offer = PublicOfferFactory()
    offer.refresh_from_db()
    assert offer.phone == "+6281100002222"
    kept = kept_numbers()
    assert kept
    assert not any(number is None or "811" in number for number in kept)


def test_name_and_number_are_erased_half_a_year_after_the_last_answer() -> None:
    offer = PublicOfferFactory(organisation="Bengkel Uji", text="Hubungi juga 0812-3333-4444 atau las@contoh.id.")
    untouched = PublicOfferFactory()
    officer = UserFactory(office=offer.office)
    actions.answer_offer(offer=offer, state="contacted", answer="Ditelepon ke 0812-3333-4444.", by=officer)
    now = timezone.now()
    assert erase_old_contacts(now=now + timedelta(days=179)) == 0
    assert erase_old_contacts(now=now + timedelta(days=181)) == 1
    assert erase_old_contacts(now=now + timedelta(days=181)) == 0
    offer.refresh_from_db()
    untouched.refresh_from_db()
    assert (offer.name, offer.phone, offer.organisation) == ("", None, "Bengkel Uji")
    assert offer.text == "Hubungi juga (dihapus) atau (dihapus)."
    assert offer.answer == "Ditelepon ke (dihapus)."
    assert untouched.phone == "+6281100002222"
    history = apps.get_model("programs", "PublicOfferEvent").objects.filter(pgh_obj_id=offer.pk)
    assert history.count() == 3
    for row in history:
        assert (row.name, row.phone) == ("", None)
        assert "3333" not in row.text + row.answer
    browser = Client()
    browser.force_login(officer)
    for page in ("/offers/", f"/offers/{offer.public_id}/"):
        assert "ihapus" in browser.get(page).text
    assert erase_offer_contacts() == 0


def test_a_new_answer_begins_the_time_anew(settings: Any) -> None:
    offer = PublicOfferFactory()
    officer, now = UserFactory(office=offer.office), timezone.now()
    settings.OFFER_CONTACT_LIFETIME = timedelta(days=30)
    actions.answer_offer(offer=offer, state="contacted", answer="Ditelepon.", now=now - timedelta(days=29), by=officer)
    actions.answer_offer(offer=offer, state="accepted", answer="Bertemu.", now=now, by=officer)
    assert erase_old_contacts(now=now + timedelta(days=29)) == 0
    assert erase_old_contacts(now=now + timedelta(days=31)) == 1


@pytest.mark.parametrize(
    "values",
    [
        {"phone": None},
        {"name": ""},
        {"contact_erased_at": timezone.now()},
        {"contact_erased_at": timezone.now(), "phone": None, "name": ""},
    ],
)
def test_an_offer_keeps_name_and_number_until_they_are_erased(values: dict[str, Any]) -> None:
    refuses("offer_keeps_contact_until_erased", PublicOfferFactory, **values)


def test_the_same_answer_twice_is_one() -> None:
    offer = PublicOfferFactory()
    officer = UserFactory(office=offer.office)
    for _ in range(2):
        actions.answer_offer(offer=offer, state="declined", answer="Tidak cocok.", by=officer)
    offer.refresh_from_db()
    assert offer.state == "declined"


@pytest.mark.parametrize("values", [{"state": "contacted"}, {"handled_by": "officer"}])
def test_what_was_done_says_by_whom(values: dict[str, Any]) -> None:
    if "handled_by" in values:
        values = {"handled_by": UserFactory()}
    refuses("offer_handled_by_somebody", PublicOfferFactory, **values)
