"""Who leads a village: a new lurah takes over, and the old one loses access the same day."""

import uuid
from datetime import date, timedelta

import pytest
from django.contrib.auth import authenticate
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import AccessEvent, Role, User
from bapas_portal.law import DomainError
from tests.factories.accounts import PASSWORD, OfficeFactory, UserFactory, office
from tests.factories.villages import VillageOfficialFactory, village
from villages.actions import appoint_new_person, end_term, hand_over_village
from villages.actions.officials import suggested_username
from villages.models import Village, VillageOfficial

pytestmark = pytest.mark.django_db

URL = "/villages/19.71.01.1004/"
NEW = f"{URL}officials/new/"


@pytest.fixture
def officer() -> User:
    return UserFactory(office=office(), name="Rina Marlina")


@pytest.fixture
def head() -> User:
    return UserFactory(head=True, office=office())


@pytest.fixture
def head_client(client: Client, head: User) -> Client:
    client.force_login(head)
    return client


@pytest.fixture
def lurah() -> VillageOfficial:
    return VillageOfficialFactory(village=village(), user__name="Bambang Sutrisno")


def details(**changes: object) -> dict[str, object]:
    """A well-filled form for a new lurah."""
    filled = {"post": "head", "title": "Lurah", "since": "2026-11-01", "name": "Siti Aminah", "phone": "081234567890"}
    return filled | {"submission_key": str(uuid.uuid4())} | changes


class TestHandOver:
    """The action."""

    def test_predecessor_ends_the_day_the_successor_begins(self, officer: User, lurah: VillageOfficial) -> None:
        today = officer.today()
        new = UserFactory(village_head=True)
        term = hand_over_village(village=village(), user=new, title="Lurah", since=today, by=officer)
        lurah.refresh_from_db()
        assert (lurah.until, term.until) == (today, None)
        assert list(Village.objects.led_by(new, today)) == [village()]
        assert not Village.objects.led_by(lurah.user, today).exists()
        assert Village.objects.led_by(lurah.user, today - timedelta(days=1)).exists(), "until the evening before"

    def test_delegate_stays_beside_the_new_head(self, officer: User, lurah: VillageOfficial) -> None:
        delegate = VillageOfficialFactory(village=village(), is_delegate=True)
        hand_over_village(
            village=village(),
            user=UserFactory(village_head=True),
            title="Lurah",
            since=officer.today(),
            by=officer,
        )
        delegate.refresh_from_db()
        assert delegate.until is None

    def test_a_future_start_leaves_the_predecessor_until_then(self, officer: User, lurah: VillageOfficial) -> None:
        day = officer.today() + timedelta(days=10)
        hand_over_village(village=village(), user=UserFactory(village_head=True), title="Lurah", since=day, by=officer)
        assert Village.objects.led_by(lurah.user, officer.today()).exists()
        assert not Village.objects.led_by(lurah.user, day).exists()

    def test_a_term_recorded_by_mistake_today_is_replaced_today(self, officer: User) -> None:
        today = officer.today()
        wrong = VillageOfficialFactory(village=village(), since=today)
        right = UserFactory(village_head=True)
        hand_over_village(village=village(), user=right, title="Lurah", since=today, by=officer)
        assert [term.user for term in VillageOfficial.objects.filter(village=village())] == [right]
        assert not Village.objects.led_by(wrong.user, today).exists()

    def test_what_is_refused(self, officer: User, lurah: VillageOfficial) -> None:
        today = officer.today()
        cases = [
            ("sudah tercatat sebagai", lurah.user, today),
            ("bukan akun desa", UserFactory(), today),
            ("bukan akun desa", UserFactory(village_head=True, is_active=False), today),
            ("satu tahun ke depan", UserFactory(village_head=True), today + timedelta(days=400)),
            ("sudah tercatat mulai", UserFactory(village_head=True), date(2023, 1, 1)),
        ]
        for sentence, user, since in cases:
            with pytest.raises(DomainError, match=sentence):
                hand_over_village(village=village(), user=user, title="Lurah", since=since, by=officer)
        lurah.refresh_from_db()
        assert lurah.until is None

    def test_new_account_reads_the_clock_of_its_office(self) -> None:
        jayapura = office("bapas-jayapura")
        place = Village.objects.with_path().filter(district__regency__office=jayapura).first()
        assert place is not None
        officer = UserFactory(office=jayapura)
        term, password = appoint_new_person(
            village=place, name="Yohanis Wenda", username="", phone="", title="Kepala Kampung",
            since=officer.today(), by=officer,
        )  # fmt: skip
        assert (term.user.username, term.user.zone.key) == ("yohanis.wenda", "Asia/Jayapura")
        assert authenticate(username="yohanis.wenda", password=password) == term.user

    @pytest.mark.parametrize(
        ("name", "username"),
        [
            ("Budi Santoso, S.Sos.", "budi.santoso2"),
            ("I Made Wirawan", "made.wirawan"),
            ("😀", "desa"),
            ("Ny. Hj. Siti Nur Aminah", "siti.nur"),
            ("Li Na", "li.na"),
        ],
    )
    def test_suggested_username_is_free(self, name: str, username: str) -> None:
        UserFactory(username="budi.santoso")
        assert suggested_username(name) == username

    def test_end_of_a_term_with_nobody_following(self, officer: User, lurah: VillageOfficial) -> None:
        end_term(official=lurah, until=officer.today(), by=officer)
        assert not VillageOfficial.objects.current(officer.today()).filter(village=village()).exists()
        with pytest.raises(DomainError, match="sudah berakhir"):
            end_term(official=lurah, until=officer.today(), by=officer)


class TestAccess:
    """What the old and the new lurah can open, through their own browsers."""

    def test_old_lurah_is_signed_out_and_sees_nothing_afterwards(
        self, head_client: Client, lurah: VillageOfficial, head: User
    ) -> None:
        old = Client()
        old.post("/accounts/login/", {"login": lurah.user.username, "password": PASSWORD})
        assert old.get("/profile/").status_code == 200
        response = head_client.post(NEW, details(since=head.today().isoformat()))
        assert response.status_code == 200
        assert old.get("/profile/").status_code == 302, "signed out on every device"
        old.post("/accounts/login/", {"login": lurah.user.username, "password": PASSWORD})
        assertNotContains(old.get(URL), "Menjabat")
        assert old.get(f"/villages/officials/{lurah.public_id}/end/").status_code == 405
        assert old.post(f"/villages/officials/{lurah.public_id}/end/").status_code == 403

    def test_lurah_of_another_village_too_stays_signed_in(
        self, head_client: Client, lurah: VillageOfficial, head: User
    ) -> None:
        VillageOfficialFactory(user=lurah.user, village=village("19.71.02.1001"))
        browser = Client()
        browser.post("/accounts/login/", {"login": lurah.user.username, "password": PASSWORD})
        browser.get("/profile/")
        head_client.post(NEW, details(since=head.today().isoformat()))
        assert browser.get("/profile/").status_code == 200

    def test_new_lurah_signs_in_with_the_one_time_password(self, head_client: Client) -> None:
        response = head_client.post(NEW, details())
        assert response["Cache-Control"] == "no-store"
        browser = Client()
        browser.post("/accounts/login/", {"login": "siti.aminah", "password": response.context["password"]})
        assert browser.get("/villages/")["Location"] == "/accounts/password/change/"


class TestPages:
    """Recording through the pages, and what they refuse."""

    def test_form_suggests_title_and_today(self, head_client: Client, head: User) -> None:
        response = head_client.get(NEW)
        assertContains(response, 'value="Lurah"')
        assertContains(response, f'value="{head.today().isoformat()}"')

    def test_second_arrival_of_the_same_form_makes_one_term(self, head_client: Client) -> None:
        sent = details()
        head_client.post(NEW, sent)
        response = head_client.post(NEW, sent, follow=True)
        assert VillageOfficial.objects.filter(village=village()).count() == 1
        assert User.objects.filter(name="Siti Aminah").count() == 1
        assertContains(response, "sudah tercatat") if response.status_code == 200 else None

    def test_a_key_used_for_another_village_shows_nothing_of_it(self, head_client: Client) -> None:
        sent = details()
        VillageOfficialFactory(village=village("73.73.01.1001"), submission_key=sent["submission_key"])
        response = head_client.post(NEW, sent)
        assert response.status_code == 200
        assert response.context["form"].non_field_errors()

    def test_somebody_with_an_account_takes_over(self, head_client: Client, lurah: VillageOfficial) -> None:
        other = VillageOfficialFactory(village=village("19.71.02.1001"))
        response = head_client.post(NEW, details(name="", account=other.user.pk))
        assert response.status_code == 302
        assertContains(head_client.get(URL), other.user.name)

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"name": ""}, "name"),
            ({"since": "2026-02-31"}, "since"),
            ({"since": ""}, "since"),
            ({"title": ""}, "title"),
            ({"title": "x" * 61}, "title"),
            ({"post": "camat"}, "post"),
            ({"phone": "abc"}, "phone"),
            ({"username": "ada spasi"}, "username"),
            ({"name": "Si\x00ti"}, "name"),
            ({"account": "999999"}, "account"),
            ({"submission_key": "bukan"}, "submission_key"),
            ({"since": "9999-12-31"}, "__all__"),
        ],
    )
    def test_wrong_field_keeps_the_rest_and_makes_no_row(
        self, head_client: Client, changes: dict[str, object], field: str
    ) -> None:
        response = head_client.post(NEW, details(title="Pelaksana Tugas Lurah") | changes)
        assert response.status_code == 200
        assert field in response.context["form"].errors
        if "title" not in changes:
            assertContains(response, "Pelaksana Tugas Lurah")
        assert not VillageOfficial.objects.exists()
        assert not User.objects.filter(role=Role.VILLAGE_HEAD).exists()

    def test_an_account_outside_the_work_area_cannot_be_picked(self, head_client: Client) -> None:
        foreign = VillageOfficialFactory(village=village("73.73.01.1001"))
        response = head_client.post(NEW, details(name="", account=foreign.user.pk))
        assert "account" in response.context["form"].errors

    def test_username_taken_is_said_beside_the_field(self, head_client: Client) -> None:
        UserFactory(username="siti.aminah")
        response = head_client.post(NEW, details(username="Siti.Aminah"))
        assert "username" in response.context["form"].errors

    @pytest.mark.parametrize("role", list(Role))
    def test_who_may_record(self, client: Client, role: Role, lurah: VillageOfficial) -> None:
        place = {"office": office()} if role in {Role.OFFICER, Role.REGISTRAR, Role.HEAD} else {}
        client.force_login(UserFactory(**{role.value: True}, **place))
        may = role in {Role.HEAD, Role.ADMINISTRATOR}
        assert client.get(NEW).status_code == (200 if may else 403)
        assert client.post(f"/villages/officials/{lurah.public_id}/password/").status_code == (200 if may else 403)
        assert client.post(f"/villages/officials/{lurah.public_id}/end/").status_code == (302 if may else 403)

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.REGISTRAR])
    def test_who_verifies_hours_never_holds_the_password_of_who_confirms_them(
        self, client: Client, role: Role, lurah: VillageOfficial
    ) -> None:
        client.force_login(UserFactory(**{role.value: True}, office=office()))
        page = client.get(URL)
        assertContains(page, "Bambang Sutrisno")
        assertNotContains(page, f"/villages/officials/{lurah.public_id}/")
        assertNotContains(page, NEW)
        for path in ("password", "end"):
            refused = client.post(f"/villages/officials/{lurah.public_id}/{path}/")
            assertContains(refused, "Minta kepala Bapas", status_code=403)
        assertContains(client.post(NEW, details()), "Minta kepala Bapas", status_code=403)
        assert authenticate(username=lurah.user.username, password=PASSWORD) == lurah.user
        assert not User.objects.filter(name="Siti Aminah").exists()

    def test_every_one_time_password_is_in_the_access_log_of_the_office(
        self, head_client: Client, lurah: VillageOfficial, head: User
    ) -> None:
        administrator = Client()
        administrator.force_login(UserFactory(administrator=True))
        administrator.post(f"/villages/officials/{lurah.public_id}/password/")
        head_client.post(f"/villages/officials/{lurah.public_id}/password/")
        head_client.post(NEW, details())
        events = AccessEvent.objects.visible_to(head).filter(action="account").order_by("id")
        assert [(event.actor_role, event.subject_label) for event in events] == [
            ("administrator", "Bambang Sutrisno"),
            ("head", "Bambang Sutrisno"),
            ("head", "Siti Aminah"),
        ]

    def test_another_office_gets_403_on_the_village_and_404_on_the_term(
        self, client: Client, lurah: VillageOfficial
    ) -> None:
        client.force_login(UserFactory(office=OfficeFactory()))
        assert client.get(NEW).status_code == 403
        assert client.post(f"/villages/officials/{lurah.public_id}/end/").status_code == 404
        assert client.post(f"/villages/officials/{lurah.public_id}/password/").status_code == 404
        response = client.get(URL)
        assertNotContains(response, "Bambang Sutrisno")

    def test_phone_is_for_those_who_work_with_the_village(self, client: Client) -> None:
        VillageOfficialFactory(village=village(), user__phone="+6281299990000")
        client.force_login(UserFactory(office=office()))
        assertContains(client.get(URL), "+6281299990000")
        for other in (UserFactory(registrar=True, office=office()), UserFactory(national=True)):
            client.force_login(other)
            assertNotContains(client.get(URL), "+6281299990000")

    def test_forgotten_password_of_a_serving_official_only(
        self, head_client: Client, lurah: VillageOfficial, head: User
    ) -> None:
        url = f"/villages/officials/{lurah.public_id}/password/"
        password = head_client.post(url).context["password"]
        assert authenticate(username=lurah.user.username, password=password)
        head_client.post(f"/villages/officials/{lurah.public_id}/end/")
        assertContains(head_client.post(url, follow=True), "tidak sedang menjabat")

    def test_an_account_that_serves_elsewhere_too_gets_its_password_from_the_administrator(
        self, client: Client, head_client: Client, lurah: VillageOfficial
    ) -> None:
        palopo = Village.objects.current().served_by(office("bapas-palopo")).first()
        elsewhere = VillageOfficialFactory(
            village=palopo, user=lurah.user, since=lurah.user.today() + timedelta(days=30)
        )
        url = f"/villages/officials/{lurah.public_id}/password/"
        assertContains(head_client.post(url, follow=True), "Minta administrator")
        assert authenticate(username=lurah.user.username, password=PASSWORD) == lurah.user
        administrator = Client()
        administrator.force_login(UserFactory(administrator=True))
        assert administrator.post(url).context["password"]
        elsewhere.delete()
        assert head_client.post(url).context["password"]

    @pytest.mark.parametrize(
        "path", ["/villages/19.71.01.9999/", "/villages/x/", "/villages/19.71.01.1004%00/", "/villages/99.99.99.9999/"]
    )
    def test_unknown_village_is_not_found(self, head_client: Client, path: str) -> None:
        assert head_client.get(path).status_code == 404
