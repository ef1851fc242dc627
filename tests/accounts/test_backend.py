"""Who is asking, on every page."""

import pytest
from pytest_django import DjangoAssertNumQueries

from accounts.backend import PortalBackend
from accounts.models import Role
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", list(Role))
def test_a_person_comes_with_the_place_of_work_in_one_query(
    role: Role, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    person = UserFactory(**{role.value: True})
    with django_assert_num_queries(1):
        found = PortalBackend().get_user(person.pk)
        assert found == person
        assert (found.office, found.regional_office, found.prosecution_office) == (
            person.office,
            person.regional_office,
            person.prosecution_office,
        )


def test_a_change_of_the_account_holds_on_the_next_page() -> None:
    person = UserFactory(role=Role.OFFICER)
    assert PortalBackend().get_user(person.pk) == person
    person.is_active = False
    person.save()
    assert PortalBackend().get_user(person.pk) is None
    assert PortalBackend().get_user(person.pk + 1000) is None
