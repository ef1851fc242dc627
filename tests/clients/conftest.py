"""The people and the case that most tests of the caseload start from."""

import pytest
from django.test import Client as Browser

from accounts.models import Office, Role, User
from clients.models import Supervision
from tests.factories.accounts import UserFactory
from tests.factories.accounts import office as real_office
from tests.factories.clients import SupervisionFactory


@pytest.fixture
def office(db: None) -> Office:
    """Bapas Pangkalpinang."""
    return real_office()


@pytest.fixture
def officer(office: Office) -> User:
    """A probation officer there."""
    return UserFactory(office=office)


@pytest.fixture
def colleague(office: Office) -> User:
    """Another officer of the same office."""
    return UserFactory(office=office)


@pytest.fixture
def head(office: Office) -> User:
    """The head of the office."""
    return UserFactory(role=Role.HEAD, office=office)


@pytest.fixture
def registrar(office: Office) -> User:
    """The registrar of the office."""
    return UserFactory(role=Role.REGISTRAR, office=office)


@pytest.fixture
def stranger(db: None) -> User:
    """An officer of another Bapas."""
    return UserFactory(office=real_office("bapas-palopo"))


@pytest.fixture
def case(office: Office, officer: User) -> Supervision:
    """An active case of the officer."""
    return SupervisionFactory(office=office, officer=officer)


@pytest.fixture
def browse() -> "type[Browser]":
    """Signs a person in: `browse(user).get(…)`."""

    def signed_in(user: User) -> Browser:
        browser = Browser()
        browser.force_login(user)
        return browser

    return signed_in  # type: ignore[return-value]
