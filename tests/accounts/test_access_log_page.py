"""The head reads the access log of the own office; nobody else reads any."""

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import Role, User
from tests.accounts.test_constraints import access_event
from tests.factories.accounts import UserFactory
from tests.factories.sentences import SentenceFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def head(client: Client) -> User:
    user = UserFactory(head=True)
    client.force_login(user)
    return user


@pytest.mark.parametrize("role", [role for role in Role if role != Role.HEAD])
def test_only_heads_read_it(client: Client, role: Role) -> None:
    client.force_login(UserFactory(**{role.value: True}))
    assert client.get("/access-log/").status_code == 403


def test_own_office_only(client: Client, head: User) -> None:
    access_event(office_code=head.office.code, subject_label="PGK-1 A.B.", reason="Menggantikan rekan").save()
    access_event(office_code="bapas-lain", subject_label="PLP-9 C.D.").save()
    response = client.get("/access-log/")
    assertContains(response, "PGK-1 A.B.")
    assertContains(response, "Menggantikan rekan")
    assertNotContains(response, "PLP-9 C.D.")


def test_what_a_prosecutor_did_with_a_file_of_the_office(client: Client, head: User) -> None:
    sentence = SentenceFactory(supervision__office=head.office)
    prosecutor = Client()
    prosecutor.force_login(UserFactory(prosecutor=True, prosecution_office=sentence.prosecution_office, name="Jaksa A"))
    assert prosecutor.get(f"/sentences/{sentence.public_id}/").status_code == 200
    assertContains(client.get("/access-log/"), "Jaksa A")
    client.force_login(UserFactory(head=True))
    assertNotContains(client.get("/access-log/"), "Jaksa A")


def test_a_one_time_password_of_an_administrator_is_in_the_log_of_its_owners_office(client: Client, head: User) -> None:
    officer = UserFactory(office=head.office, name="Rina Marlina")
    administrator = Client()
    administrator.force_login(UserFactory(administrator=True, name="Admin B"))
    assert administrator.post(f"/people/{officer.public_id}/password/").status_code == 200
    response = client.get("/access-log/?action=account")
    assertContains(response, "Admin B")
    assertContains(response, "Rina Marlina")


def test_filter_by_person_action_and_day(client: Client, head: User) -> None:
    officer = UserFactory(office=head.office)
    access_event(office_code=head.office.code, actor_id=officer.pk, action="print", subject_label="PGK-1 A.B.").save()
    access_event(office_code=head.office.code, actor_id=head.pk, subject_label="PGK-2 C.D.").save()
    for query in (f"actor={officer.pk}", "action=print"):
        response = client.get(f"/access-log/?{query}")
        assertContains(response, "PGK-1 A.B.")
        assertNotContains(response, "PGK-2 C.D.")
    today = head.today().isoformat()
    assertContains(client.get(f"/access-log/?since={today}&until={today}"), "PGK-1 A.B.")
    assertNotContains(client.get("/access-log/?until=2026-01-01"), "PGK-1 A.B.")


@pytest.mark.parametrize(
    "query", ["since=2026-02-31", "since=0001-01-01", "until=9999-12-31", "actor=999999", "action=x", "since=%00"]
)
def test_strange_filters_never_fail(client: Client, head: User, query: str) -> None:
    assert client.get(f"/access-log/?{query}").status_code == 200


def test_same_number_of_queries_for_any_number_of_rows(
    client: Client, head: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        access_event(office_code=head.office.code).save()
    with django_assert_max_num_queries(14) as few:
        client.get("/access-log/")
    for _ in range(27):
        access_event(office_code=head.office.code).save()
    with django_assert_max_num_queries(len(few.captured_queries)):
        client.get("/access-log/")
