"""People of a real office whose registers are imported."""

import pytest

from accounts.models import Role, User
from tests.factories.accounts import UserFactory, office


@pytest.fixture
def pangkalpinang() -> User:
    """A registrar of Bapas Pangkalpinang."""
    return UserFactory(role=Role.REGISTRAR, office=office())


@pytest.fixture
def officer() -> User:
    """An officer there, as registers name them."""
    return UserFactory(role=Role.OFFICER, office=office(), name="Sekar Maharani, S.H.")
