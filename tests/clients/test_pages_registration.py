"""Taking a new client in: the page, its warnings, and what a wrong or repeated sending does."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse

from accounts.models import AccessEvent, User
from clients.models import Client, Supervision
from tests.factories.clients import ClientFactory

pytestmark = pytest.mark.django_db


def registration(office: Any, officer: User | None = None, **values: Any) -> dict[str, Any]:
    """What the registration page sends."""
    return {
        "submission_key": str(uuid4()),
        "name": "Wirasena Kalingga",
        "sex": "L",
        "birth_place": "Toboali",
        "birth_date": "1990-05-17",
        "nik": "1971011705900001",
        "phone": "0812 3456 7890",
        "address": "Jalan Kenanga 4",
        "village": "19.71.01.1004",
        "case-submission_key": str(uuid4()),
        "case-audience": "adult",
        "case-kind": "conditional_release",
        "case-register_no": f"R/{uuid4().hex[:8]}",
        "case-legal_basis": "SK 12 Tahun 2026",
        "case-starts_on": office.today().isoformat(),
        "case-ends_on": (office.today() + timedelta(days=300)).isoformat(),
        "case-officer": str(officer.pk) if officer else "",
        **values,
    }


def test_registering_opens_the_case_file(browse: Any, office: Any, officer: User) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer), follow=True)
    client = Client.objects.get(name="Wirasena Kalingga")
    assert answer.redirect_chain[-1][0] == reverse("clients:client_detail", args=[client.public_id])
    assert (client.nik, client.phone) == ("1971011705900001", "+6281234567890")
    assert client.supervisions.get().status == Supervision.Status.ACTIVE


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "name"),
        ("name", "Nama\x00nol", "name"),
        ("name", "x" * 151, "name"),
        ("birth_date", "1990-02-31", "birth_date"),
        ("birth_date", "kemarin", "birth_date"),
        ("nik", "1971011805900001", "nik"),
        ("nik", "123", "nik"),
        ("phone", "bukan nomor", "phone"),
        ("village", "Desa Antah Berantah", "village"),
        ("village", "Sidomulyo", "village"),
        ("sex", "X", "sex"),
    ],
)
def test_a_wrong_person_field_keeps_what_was_typed(
    browse: Any, office: Any, officer: User, field: str, value: str, message: str
) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer, **{field: value}))
    assert answer.status_code == 200
    assert message in answer.context["form"].errors
    assert "Jalan Kenanga 4" in answer.text
    assert "SK 12 Tahun 2026" in answer.text
    assert not Client.objects.filter(registered_by=officer).exists()


@pytest.mark.parametrize(
    ("field", "value", "place"),
    [
        ("case-ends_on", "2001-01-01", "ends_on"),
        ("case-starts_on", "1980-01-01", "starts_on"),
        ("case-starts_on", "2026-02-31", "starts_on"),
        ("case-kind", "diversion", "kind"),
        ("case-audience", "child", "offence_on"),
        ("case-officer", "999999999", "officer"),
        ("case-officer", "x", "officer"),
        ("case-report_in_days", "93", "report_in_days"),
        ("case-report_in_days", "-1", "report_in_days"),
        ("case-first_visit_on", "2001-01-01", "first_visit_on"),
    ],
)
def test_a_wrong_case_field_writes_nothing(
    browse: Any, office: Any, officer: User, field: str, value: str, place: str
) -> None:
    answer = browse(officer).post("/clients/new/", registration(office, officer, **{field: value}))
    assert answer.status_code == 200
    errors = answer.context["case_form"].errors
    assert place in errors or "__all__" in errors
    assert not Client.objects.filter(registered_by=officer).exists()


def test_a_taken_register_number_is_said_on_the_page(
    browse: Any, office: Any, officer: User, case: Supervision
) -> None:
    data = registration(office, officer, confirmed="on", **{"case-register_no": case.register_no})
    assert "Nomor register ini sudah dipakai" in browse(officer).post("/clients/new/", data).text


@pytest.mark.parametrize(
    "known",
    [
        {"name": "Wirasena Kalingga", "birth_date": date(1990, 5, 17)},
        {"name": "WIRASENA KALINGGA", "birth_date": date(1990, 5, 17)},
        {"name": "Orang Lain", "nik": "1971011705900001"},
    ],
)
def test_a_possible_duplicate_warns_and_never_blocks(
    browse: Any, office: Any, officer: User, known: dict[str, Any]
) -> None:
    ClientFactory(office=office, **known)
    browser, data = browse(officer), registration(office, officer)
    warned = browser.post("/clients/new/", data)
    assert "Mungkin sudah terdaftar" in warned.text
    assert "Tetap daftarkan" in warned.text
    assert not Client.objects.filter(registered_by=officer).exists()
    assert browser.post("/clients/new/", {**data, "confirmed": "on"}).status_code == 302
    assert Client.objects.filter(registered_by=officer).count() == 1


def test_the_warning_while_typing_writes_nothing(browse: Any, office: Any, officer: User) -> None:
    ClientFactory(office=office, name="Tjahjo Djokowi", birth_date=date(1990, 5, 17))
    data = {"name": "Cahyo Jokowi", "birth_date": "1990-05-17", "nik": ""}
    assert "Mungkin sudah terdaftar" in browse(officer).post("/clients/duplicates/", data).text
    assert browse(officer).get("/clients/duplicates/").status_code == 405
    assert not AccessEvent.objects.exists()


def test_the_same_registration_twice_makes_one_client(browse: Any, office: Any, officer: User) -> None:
    browser, data = browse(officer), registration(office, officer)
    answers = [browser.post("/clients/new/", data) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert Client.objects.filter(registered_by=officer).count() == 1
