"""Finding a village among 83,762, however it is typed."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Role
from tests.factories.accounts import UserFactory, office
from villages.lookup import suggestions
from villages.models import Village

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer_client(client: Client) -> Client:
    client.force_login(UserFactory(office=office()))
    return client


def names(text: str, count: int = 10) -> list[str]:
    """The names of the best matches."""
    return [village.name for village in Village.objects.search(text)[:count]]


def test_98_villages_are_called_sidomulyo_and_come_first() -> None:
    assert names("sidomulyo", 98) == ["Sidomulyo"] * 98


@pytest.mark.parametrize("text", ["Pasi Kuala Ba'u", "pasi kuala bau", "Desa Pasi Kuala Ba'u", "pasi kuala bauu"])
def test_apostrophes_and_misspellings(text: str) -> None:
    assert names(text, 1) == ["Pasi Kuala Ba'u"]


@pytest.mark.parametrize("text", ["Semabong Lama", "semabung lma", "Kel. Semabung Lama", "semabung"])
def test_a_misspelt_name_is_among_the_first(text: str) -> None:
    assert "Semabung Lama" in names(text, 3)


def test_postal_code_and_code_prefix() -> None:
    assert set(names("33147")) == {"Semabung Lama", "Pasir Putih", "Temberan", "Sinar Bulan", "Air Mawar"}
    assert Village.objects.search("19.71.01").count() == 7
    assert names("19.71.01.1004") == ["Semabung Lama"]


def test_a_place_after_the_comma_narrows() -> None:
    found = Village.objects.search("sidomulyo, stabat").first()
    assert found is not None
    assert found.code == "12.05.07.1006"
    assert Village.objects.search("sidomulyo, kec. stabat, kab. langkat").first() == found


def test_suggestions_put_the_own_work_area_first() -> None:
    assert suggestions("air", office())[0].district.regency.office == office()
    assert suggestions("sidomulyo", office("bapas-bandar-lampung"))[0].district.regency.office == office(
        "bapas-bandar-lampung"
    )


def test_page_shows_path_kind_and_office(officer_client: Client) -> None:
    response = officer_client.get("/villages/?q=sidomulyo")
    assertContains(response, "Kec. Stabat, Kabupaten Langkat, Sumatera Utara")
    assertContains(response, "Bapas Kelas I Medan")
    assertContains(response, ">Kelurahan<")


def test_filters(officer_client: Client) -> None:
    assert officer_client.get("/villages/?regency=19.71").context["page_obj"].paginator.count == 42
    assert officer_client.get("/villages/?regency=19.71&kind=2").context["page_obj"].paginator.count == 0
    own = officer_client.get("/villages/?q=air&own=on").context["page_obj"]
    assert {village.district.regency.office for village in own} == {office()}


def test_before_a_question_the_own_regencies(officer_client: Client) -> None:
    response = officer_client.get("/villages/")
    assertContains(response, "Kota Pangkal Pinang")
    assertContains(response, "42 desa dan kelurahan")
    assertNotContains(response, "Kota Palopo")


@pytest.mark.parametrize("role", list(Role))
def test_every_role_finds_villages(client: Client, role: Role) -> None:
    client.force_login(UserFactory(**{role.value: True}))
    assertContains(client.get("/villages/?q=19.71.01.1004"), "Semabung Lama")
    assert client.get("/villages/").status_code == 200


@pytest.mark.parametrize(
    "query",
    ["q=%00", "q=%F0%9F%98%80", "q=%25%25%25", "q=" + "x" * 5000, "regency=x", "kind=9", "page=x", "page=999", "q=,,,"],
)
def test_strange_questions_never_fail(officer_client: Client, query: str) -> None:
    assert officer_client.get(f"/villages/?{query}").status_code == 200
    assert officer_client.get(f"/villages/suggest/?{query}&office=bukan").status_code == 200


def test_same_number_of_queries_for_any_number_of_rows(
    officer_client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(16) as few:
        officer_client.get("/villages/?q=19.71.01.1004")
    with django_assert_max_num_queries(len(few.captured_queries)):
        officer_client.get("/villages/?q=sidomulyo")


def test_suggestions_fragment(officer_client: Client) -> None:
    response = officer_client.get(f"/villages/suggest/?q=semab&office={office().public_id}")
    assertContains(response, 'data-village-label="19.71.01.1004 · Kelurahan Semabung Lama, Kec. Bukit Intan')
    assertNotContains(response, "<html")
    assertNotContains(officer_client.get("/villages/suggest/?q=s"), "<button")
