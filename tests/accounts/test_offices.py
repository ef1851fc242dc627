"""Offices in the hands of an administrator."""

import uuid

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Office
from tests.factories.accounts import UserFactory, office

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(client: Client) -> Client:
    client.force_login(UserFactory(administrator=True, name="Administrator Portal"))
    return client


def details(**changes: object) -> dict[str, object]:
    """The form of Bapas Pangkalpinang as it comes."""
    row = office()
    names = ("name", "office_class", "timezone", "note", "letterhead", "letter_number_pattern")
    return (
        {name: getattr(row, name) for name in names}
        | {
            "regional_office": row.regional_office_id,
            "is_active": "on",
            "is_verified": "on",
            "report_in_days": "",
        }
        | changes
    )


def test_list_finds_an_office_by_name_short_code_and_kanwil(signed_in: Client) -> None:
    for query in ("q=pangkal", "q=pgk", f"regional_office={office().regional_office_id}"):
        assertContains(signed_in.get(f"/offices/?{query}"), "Bapas Kelas I Pangkalpinang")
    assertNotContains(signed_in.get("/offices/?active=no"), "Bapas Kelas I Pangkalpinang")


def test_list_asks_the_same_number_of_queries_for_any_number_of_rows(
    signed_in: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(14) as few:
        signed_in.get("/offices/?q=pgk")
    with django_assert_max_num_queries(len(few.captured_queries)):
        signed_in.get("/offices/")


def test_edit_is_kept_in_the_history(signed_in: Client) -> None:
    url = f"/offices/{office().public_id}/"
    changed = details(letterhead="Jl. Selindung 1", report_in_days="14", letter_number_pattern="W7-{kelas}-{nomor}")
    assert signed_in.post(url, changed).status_code == 302
    row = office()
    assert (row.letterhead, row.report_in_days) == ("Jl. Selindung 1", 14)
    response = signed_in.get(url)
    assertContains(response, "kosong → Jl. Selindung 1")
    assert response.context["changes"][0].by == "Administrator Portal"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"report_in_days": "0"}, "report_in_days"),
        ({"report_in_days": "93"}, "report_in_days"),
        ({"report_in_days": "-1"}, "report_in_days"),
        ({"report_in_days": "99999999999999999999"}, "report_in_days"),
        ({"timezone": "Asia/Singapore"}, "timezone"),
        ({"letter_number_pattern": "W7-{apa}"}, "letter_number_pattern"),
        ({"letter_number_pattern": "W7-{nomor"}, "letter_number_pattern"),
        ({"letter_number_pattern": "W7-{kelas}"}, "letter_number_pattern"),
        ({"letterhead": "x" * 1001}, "letterhead"),
        ({"letterhead": "Jl.\x00"}, "letterhead"),
        ({"name": ""}, "name"),
        ({"regional_office": "abc"}, "regional_office"),
    ],
)
def test_wrong_field_keeps_the_rest_and_changes_nothing(
    signed_in: Client, changes: dict[str, object], field: str
) -> None:
    response = signed_in.post(f"/offices/{office().public_id}/", details(note="Catatan tetap ada") | changes)
    assert response.status_code == 200
    assert field in response.context["form"].errors or "__all__" in response.context["form"].errors
    assertContains(response, "Catatan tetap ada")
    assert not Office.objects.filter(note="Catatan tetap ada").exists()


def test_unknown_office_is_not_found(signed_in: Client) -> None:
    assert signed_in.get(f"/offices/{uuid.uuid4()}/").status_code == 404
