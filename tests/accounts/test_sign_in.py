"""Signing in: closed to the public, limited, and what must be done before anything else."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.mail import EmailMessage
from django.test import Client
from pytest_django import Settings

from accounts.models import Role, User
from tests.factories.accounts import PASSWORD, UserFactory

pytestmark = pytest.mark.django_db

LOGIN = "/accounts/login/"


def sign_in(client: Client, user: User, password: str = PASSWORD):
    """Posts the sign-in form."""
    return client.post(LOGIN, {"login": user.username, "password": password})


@pytest.mark.parametrize("role", list(Role))
def test_every_role_signs_in_with_username_and_password(client: Client, role: Role) -> None:
    user = UserFactory(**{role.value: True})
    response = sign_in(client, user)
    assert response.status_code == 302
    assert response["Location"] == "/"
    assert client.get("/profile/").status_code == 200


def test_wrong_password_and_unknown_name_get_the_same_answer(client: Client) -> None:
    user = UserFactory()
    wrong = sign_in(client, user, "salah-sekali-2026")
    unknown = client.post(LOGIN, {"login": "tidak.ada", "password": "salah-sekali-2026"})
    assert wrong.status_code == unknown.status_code == 200
    assert wrong.context["form"].non_field_errors() == unknown.context["form"].non_field_errors()


def test_inactive_person_does_not_sign_in(client: Client) -> None:
    sign_in(client, UserFactory(is_active=False))
    assert client.get("/profile/").status_code == 302


def test_a_form_sent_after_the_session_ended_leads_back_to_its_page_and_is_not_taken_for_saved(client: Client) -> None:
    page = "/reminders/?unread=1"
    sent = client.post("/reminders/read-all/", headers={"referer": f"http://testserver{page}"})
    assert sent["Location"] == f"{LOGIN}?next=/reminders/%3Funread%3D1"
    assert "isian tadi belum tersimpan" in client.get(sent["Location"]).text
    assert (
        client.post("/reminders/read-all/", headers={"referer": "http://elsewhere.example/x"}).url == f"{LOGIN}?next=/"
    )
    assert client.get("/reminders/").url == f"{LOGIN}?next=/reminders/"


def test_sign_up_is_closed(client: Client) -> None:
    response = client.post("/accounts/signup/", {"username": "baru", "password1": PASSWORD, "password2": PASSWORD})
    assert response.status_code == 200
    assert "account/signup_closed.html" in [template.name for template in response.templates]
    assert not User.objects.filter(username="baru").exists()


def test_guessing_is_limited_even_for_the_right_password(client: Client) -> None:
    user = UserFactory()
    for _ in range(5):
        sign_in(client, user, "salah-sekali-2026")
    assert sign_in(client, user).status_code == 200
    assert client.get("/profile/").status_code == 302


def test_wrong_passwords_of_one_account_stop_nobody_else_behind_the_same_address(client: Client) -> None:
    user, colleague = UserFactory(), UserFactory()
    for _ in range(16):
        sign_in(Client(), user, "salah-sekali-2026")
    assert sign_in(client, colleague).status_code == 302


def test_a_stranger_cannot_lock_the_owner_out(client: Client) -> None:
    user = UserFactory()
    for _ in range(6):
        sign_in(Client(REMOTE_ADDR="203.0.113.9"), user, "salah-sekali-2026")
    assert sign_in(Client(REMOTE_ADDR="203.0.113.9"), user).status_code == 200
    assert sign_in(client, user).status_code == 302


def test_an_unknown_address_gets_no_mail(client: Client, mailoutbox: list[EmailMessage]) -> None:
    assert client.post("/accounts/password/reset/", {"email": "tidak.dikenal@example.id"}).status_code == 302
    assert mailoutbox == []


def test_pages_of_a_signed_in_person_are_not_kept_by_caches(client: Client) -> None:
    client.force_login(UserFactory())
    for path in ("/", "/profile/", "/villages/", "/tidak-ada/"):
        assert client.get(path)["Cache-Control"] == "private, no-store", path
    assert "max-age=0" in client.get("/healthz")["Cache-Control"], "a view's own choice stays"


@pytest.mark.parametrize("value", ["a\x00b", "😀" * 200, "x" * 5000])
def test_strange_names_are_refused_without_an_error(client: Client, value: str) -> None:
    assert client.post(LOGIN, {"login": value, "password": value}).status_code == 200


class TestOneTimePassword:
    """A person who was given a one-time password chooses an own one first."""

    @pytest.fixture
    def newcomer(self, client: Client) -> User:
        user = UserFactory(must_change_password=True)
        sign_in(client, user)
        return user

    def test_every_page_leads_to_the_password_form(self, client: Client, newcomer: User) -> None:
        for path in ("/", "/profile/", "/villages/"):
            assert client.get(path)["Location"] == "/accounts/password/change/"
        assert client.get("/accounts/password/change/").status_code == 200

    def test_signing_out_stays_possible(self, client: Client, newcomer: User) -> None:
        assert client.post("/accounts/logout/").status_code == 302
        assert client.get("/profile/")["Location"].startswith(LOGIN)

    def test_the_one_time_password_cannot_be_kept(self, client: Client, newcomer: User) -> None:
        sent = {"oldpassword": PASSWORD, "password1": PASSWORD, "password2": PASSWORD}
        response = client.post("/accounts/password/change/", sent)
        assert "harus berbeda" in str(response.context["form"].errors["password1"])
        newcomer.refresh_from_db()
        assert newcomer.must_change_password is True

    def test_an_own_password_ends_it(self, client: Client, newcomer: User) -> None:
        own = "sandi-milik-sendiri-77"
        client.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": own, "password2": own})
        newcomer.refresh_from_db()
        assert newcomer.must_change_password is False
        assert client.get("/profile/").status_code == 200


class TestSecondFactor:
    """Roles that see a whole office or more set up a second factor first."""

    @pytest.fixture(autouse=True)
    def _required(self, settings: Settings) -> None:
        settings.SECOND_FACTOR_ROLES = {"head", "regional", "national", "administrator"}

    @pytest.mark.parametrize("role", [Role.HEAD, Role.REGIONAL, Role.NATIONAL, Role.ADMINISTRATOR])
    def test_role_is_led_to_the_second_factor_without_a_loop(self, client: Client, role: Role) -> None:
        client.force_login(UserFactory(**{role.value: True}))
        assert client.get("/profile/")["Location"] == "/accounts/2fa/"
        assert client.get("/accounts/2fa/").status_code == 200
        activate = client.get("/accounts/2fa/totp/activate/")
        assert activate.status_code == 302
        assert activate["Location"].startswith("/accounts/reauthenticate/")
        assert client.get(activate["Location"]).status_code == 200

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.REGISTRAR, Role.VILLAGE_HEAD, Role.PROSECUTOR])
    def test_other_roles_are_not_asked(self, client: Client, role: Role) -> None:
        client.force_login(UserFactory(**{role.value: True}))
        assert client.get("/profile/").status_code == 200

    def test_with_a_second_factor_every_page_opens(self, client: Client) -> None:
        head = UserFactory(head=True)
        Authenticator.objects.create(user=head, type=Authenticator.Type.TOTP, data={"secret": "x"})
        client.force_login(head)
        assert client.get("/profile/").status_code == 200

    def test_a_reset_asked_by_a_stranger_does_not_close_the_second_factor(self, client: Client) -> None:
        head = UserFactory(head=True, email="kepala@example.id")
        Client().post("/accounts/password/reset/", {"email": head.email})
        assert head.emailaddress_set.filter(verified=False).exists(), "what allauth notes"
        sign_in(client, head)
        client.post("/accounts/reauthenticate/", {"password": PASSWORD})
        assert client.get("/accounts/2fa/totp/activate/").status_code == 200

    def test_signing_out_stays_possible(self, client: Client) -> None:
        client.force_login(UserFactory(head=True))
        assert client.get("/accounts/logout/").status_code == 200
        assert client.post("/accounts/logout/").status_code == 302
        assert client.get("/profile/")["Location"].startswith(LOGIN)
