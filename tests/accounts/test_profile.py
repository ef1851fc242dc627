"""The own account."""

import pytest
from allauth.account.models import EmailAddress
from django.core.mail import EmailMessage
from django.test import Client
from pytest_django import DjangoCaptureOnCommitCallbacks
from pytest_django.asserts import assertContains

from accounts.models import Role
from tests.factories.accounts import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", list(Role))
def test_everybody_keeps_the_own_profile_and_nothing_else(client: Client, role: Role) -> None:
    user = UserFactory(**{role.value: True}, name="Nama Tetap")
    client.force_login(user)
    sent = {"phone": "0812 3456 7890", "own_timezone": "Asia/Jayapura", "name": "Lain", "role": "administrator"}
    assert client.post("/profile/", sent).status_code == 302
    user.refresh_from_db()
    assert (user.phone, user.zone.key) == ("+6281234567890", "Asia/Jayapura")
    assert (user.name, user.role) == ("Nama Tetap", role)


def test_links_to_password_second_factor_and_devices(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get("/profile/")
    for address in ("/accounts/password/change/", "/accounts/2fa/", "/accounts/sessions/"):
        assertContains(response, f'href="{address}"')
        assert client.get(address).status_code == 200


@pytest.mark.parametrize("phone", ["abc", "081", "😀", "0812\x00", "9" * 500])
def test_wrong_number_is_refused_and_kept(client: Client, phone: str) -> None:
    client.force_login(UserFactory())
    response = client.post("/profile/", {"phone": phone})
    assert response.status_code == 200
    assert response.context["form"].errors["phone"]


def test_another_address_asks_for_the_password_and_is_told_to_the_old_one(
    client: Client,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    user = UserFactory(email="lama@example.id")
    EmailAddress.objects.create(user=user, email=user.email)
    client.force_login(user)
    sent = {"phone": "", "own_timezone": "", "email": "baru@example.id"}
    asked = client.post("/profile/", sent)
    assert asked["Location"].startswith("/accounts/reauthenticate/")
    user.refresh_from_db()
    assert user.email == "lama@example.id"
    with django_capture_on_commit_callbacks(execute=True):
        client.post(asked["Location"], {"password": PASSWORD})
    user.refresh_from_db()
    assert user.email == "baru@example.id"
    assert [mail.to for mail in mailoutbox] == [["lama@example.id"]]
    assert not EmailAddress.objects.filter(user=user).exists(), "the old address resets no password any more"
