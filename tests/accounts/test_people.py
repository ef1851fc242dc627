"""Accounts in the hands of an administrator."""

import uuid

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import authenticate
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from accounts.actions import change_user, create_with_one_time_password, deactivate_user, issue_one_time_password
from accounts.models import Role, User
from bapas_portal.law import DomainError
from tests.factories.accounts import PASSWORD, UserFactory, office
from tests.factories.clients import SupervisionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator() -> User:
    return UserFactory(administrator=True, name="Administrator Portal")


@pytest.fixture
def signed_in(client: Client, administrator: User) -> Client:
    client.force_login(administrator)
    return client


def details(**changes: object) -> dict[str, object]:
    """A well-filled form for a new officer of Bapas Pangkalpinang."""
    return {"name": "Budi Santoso", "username": "budi.santoso", "role": "officer", "office": office().pk} | changes


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_people_pages_are_for_administrators(client: Client, role: Role) -> None:
    person = UserFactory()
    client.force_login(UserFactory(**{role.value: True}))
    for path in ("/people/", "/people/new/", f"/people/{person.public_id}/", "/offices/"):
        assert client.get(path).status_code == 403
    for verb in ("deactivate", "activate", "password", "second-factor"):
        assert client.post(f"/people/{person.public_id}/{verb}/").status_code == 403


def test_search_and_filters(signed_in: Client) -> None:
    UserFactory(name="Rina Marlina", username="rina", nip="198501012010012001")
    UserFactory(name="Joko", village_head=True, is_active=False)
    for query in ("q=marlina", "q=RINA", "q=19850101", "role=officer", "active=yes"):
        response = signed_in.get(f"/people/?{query}")
        assertContains(response, "Rina Marlina")
        assertNotContains(response, ">Joko<")
    assertContains(signed_in.get("/people/?active=no"), ">Joko<")
    assertContains(signed_in.get("/people/?q=tidakada"), "Tidak ada pengguna yang cocok")


@pytest.mark.parametrize("query", ["q=%00", "q=%F0%9F%98%80", "role=camat", "office=x", "page=abc", "page=9999"])
def test_strange_filters_never_fail(signed_in: Client, query: str) -> None:
    assert signed_in.get(f"/people/?{query}").status_code == 200


def test_list_asks_the_same_number_of_queries_for_any_number_of_rows(
    signed_in: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    UserFactory.create_batch(3)
    signed_in.get("/people/")  # the first page of a session notes that it was seen
    with django_assert_max_num_queries(10) as few:
        signed_in.get("/people/")
    UserFactory.create_batch(27)
    with django_assert_max_num_queries(len(few.captured_queries)):
        signed_in.get("/people/")


def test_htmx_gets_the_results_alone(signed_in: Client) -> None:
    response = signed_in.get("/people/", headers={"HX-Request": "true"})
    assertContains(response, 'id="results"')
    assertNotContains(response, "<html")
    assert "HX-Request" in response["Vary"]
    assert "HX-Request" in signed_in.get("/people/")["Vary"]


def test_new_account_shows_its_password_once_and_lets_its_owner_in(signed_in: Client, client: Client) -> None:
    response = signed_in.post("/people/new/", details(phone="0812-3456-7890"))
    assert response.status_code == 200
    assert response["Cache-Control"] == "no-store"
    password = response.context["password"]
    assertContains(response, password)
    person = User.objects.get(username="budi.santoso")
    assert (person.must_change_password, person.phone) == (True, "+6281234567890")
    assert authenticate(username="budi.santoso", password=password) == person
    assertNotContains(signed_in.get(f"/people/{person.public_id}/"), password)


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"role": "officer", "office": ""}, "office", "pilih yang mana"),
        ({"role": "national"}, "office", "kosongkan"),
        ({"role": "regional", "office": ""}, "regional_office", "pilih yang mana"),
        ({"role": "camat"}, "role", "camat"),
        ({"username": "ada spasi"}, "username", "username"),
        ({"username": "SUDAH.ADA"}, "username", "sudah dipakai"),
        ({"nip": "123"}, "nip", "18 angka"),
        ({"phone": "abc"}, "phone", "0, 62"),
        ({"office": "999999"}, "office", "Pilih"),
        ({"name": "Bu\x00di"}, "name", "null"),
        ({"name": "x" * 151}, "name", "150"),
    ],
)
def test_wrong_field_keeps_the_rest_and_makes_no_row(
    signed_in: Client, changes: dict[str, object], field: str, message: str
) -> None:
    UserFactory(username="sudah.ada")
    response = signed_in.post("/people/new/", details(email="budi@example.org") | changes)
    assert response.status_code == 200
    errors = " ".join(response.context["form"].errors[field])
    assert message in errors or field == "username"
    assertContains(response, "budi@example.org")
    assert not User.objects.filter(email="budi@example.org").exists()


def test_second_tap_on_create_makes_no_second_account(signed_in: Client) -> None:
    signed_in.post("/people/new/", details())
    assertContains(signed_in.post("/people/new/", details()), "sudah")
    assert User.objects.filter(username="budi.santoso").count() == 1


def test_edit_is_kept_in_the_history_with_its_author(signed_in: Client) -> None:
    person = UserFactory(office=office(), name="Nama Lama")
    change = details(name="Nama Baru", username=person.username)
    assert signed_in.post(f"/people/{person.public_id}/", change).status_code == 302
    response = signed_in.get(f"/people/{person.public_id}/")
    assertContains(response, "Nama Lama → Nama Baru")
    assert response.context["changes"][0].by == "Administrator Portal"


def test_administrator_cannot_take_the_own_role_or_account(signed_in: Client, administrator: User) -> None:
    UserFactory(administrator=True)
    change = details(role="national", office="", username=administrator.username)
    assertContains(signed_in.post(f"/people/{administrator.public_id}/", change), "peran sendiri")
    signed_in.post(f"/people/{administrator.public_id}/deactivate/")
    administrator.refresh_from_db()
    assert (administrator.role, administrator.is_active) == (Role.ADMINISTRATOR, True)


def test_last_administrator_stays(administrator: User) -> None:
    other = UserFactory(administrator=True)
    deactivate_user(user=other, by=administrator)
    with pytest.raises(DomainError, match="administrator terakhir"):
        deactivate_user(user=administrator, by=other)


def test_an_administrator_is_demoted_only_while_another_remains(signed_in: Client, administrator: User) -> None:
    other = UserFactory(administrator=True)
    demotion = details(role="national", office="", username=other.username, name=other.name)
    assert signed_in.post(f"/people/{other.public_id}/", demotion).status_code == 302
    other.refresh_from_db()
    assert other.role == Role.NATIONAL
    administrator.role = Role.NATIONAL
    with pytest.raises(DomainError, match="administrator terakhir"):
        change_user(user=administrator, fields=["role"], by=UserFactory(administrator=True, is_active=False))


def test_a_change_leaves_alone_what_others_changed_meanwhile(administrator: User) -> None:
    person = UserFactory()
    stale = User.objects.get(pk=person.pk)
    deactivate_user(user=person, by=administrator)
    stale.name = "Nama Baru"
    change_user(user=stale, fields=["name"], by=administrator)
    person.refresh_from_db()
    assert (person.name, person.is_active) == ("Nama Baru", False)


@pytest.mark.parametrize("change", [{"role": "registrar"}, {"office": "bapas-palopo"}])
def test_an_officer_with_open_cases_is_not_moved(signed_in: Client, change: dict[str, str]) -> None:
    case = SupervisionFactory(office=office())
    SupervisionFactory(office=office(), officer=case.officer)
    SupervisionFactory(office=office(), officer=case.officer, closed=True)
    officer = case.officer
    changed = {key: office(value).pk if key == "office" else value for key, value in change.items()}
    form = details(username=officer.username, nip="198501012010012001") | changed
    response = signed_in.post(f"/people/{officer.public_id}/", form)
    assertContains(response, "masih membimbing 2 perkara")
    assertContains(response, "198501012010012001")
    signed_in.post(f"/people/{officer.public_id}/deactivate/")
    officer.refresh_from_db()
    assert (officer.role, officer.office, officer.is_active) == (Role.OFFICER, office(), True)
    officer.supervisions.open().update(officer=UserFactory(office=office()))
    assert signed_in.post(f"/people/{officer.public_id}/", form).status_code == 302


def test_deactivation_ends_open_sessions_at_once(signed_in: Client) -> None:
    person = UserFactory()
    elsewhere = Client()
    elsewhere.post("/accounts/login/", {"login": person.username, "password": PASSWORD})
    assert elsewhere.get("/profile/").status_code == 200
    signed_in.post(f"/people/{person.public_id}/deactivate/")
    assert elsewhere.get("/profile/").status_code == 302
    signed_in.post(f"/people/{person.public_id}/activate/")
    assert elsewhere.get("/profile/").status_code == 302, "the session does not come back with the account"
    elsewhere.post("/accounts/login/", {"login": person.username, "password": PASSWORD})
    assert elsewhere.get("/profile/").status_code == 200


def test_new_password_ends_sessions_and_the_old_password(signed_in: Client) -> None:
    person = UserFactory()
    elsewhere = Client()
    elsewhere.force_login(person)
    elsewhere.get("/profile/")
    response = signed_in.post(f"/people/{person.public_id}/password/")
    assert authenticate(username=person.username, password=response.context["password"])
    assert not authenticate(username=person.username, password=PASSWORD)
    assert elsewhere.get("/profile/").status_code == 302


def test_lost_telephone_removes_every_second_factor(signed_in: Client) -> None:
    person = UserFactory(head=True)
    Authenticator.objects.create(user=person, type=Authenticator.Type.TOTP, data={"secret": "x"})
    signed_in.post(f"/people/{person.public_id}/second-factor/")
    assert not Authenticator.objects.filter(user=person).exists()


@pytest.mark.parametrize("verb", ["deactivate", "activate", "password", "second-factor"])
def test_verbs_are_posts_and_unknown_people_are_not_found(signed_in: Client, verb: str) -> None:
    person = UserFactory()
    assert signed_in.get(f"/people/{person.public_id}/{verb}/").status_code == 405
    assert signed_in.post(f"/people/{uuid.uuid4()}/{verb}/").status_code == 404
    assert signed_in.post(f"/people/bukan-id/{verb}/").status_code == 404


def test_office_staff_manage_village_accounts_only() -> None:
    head = UserFactory(head=True)
    with pytest.raises(DomainError, match="administrator"):
        issue_one_time_password(user=UserFactory(), by=head)
    with pytest.raises(DomainError, match="administrator"):
        create_with_one_time_password(user=User(username="x", name="X", role=Role.NATIONAL), by=head)
    assert issue_one_time_password(user=UserFactory(village_head=True), by=head)


def test_name_taken_between_form_and_save_is_a_sentence(administrator: User) -> None:
    UserFactory(username="budi")
    with pytest.raises(DomainError, match="baru saja dipakai"):
        create_with_one_time_password(user=User(username="budi", name="Budi", role=Role.NATIONAL), by=administrator)
