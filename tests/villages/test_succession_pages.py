"""From the village's word to the recorded head, page by page: who reports, who reads, who records."""

import re
import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from accounts.models import User
from tests.factories.accounts import UserFactory, office
from tests.factories.villages import VillageOfficialFactory, VillageSuccessionFactory, village
from villages.models import VillageOfficial, VillageSuccession

pytestmark = pytest.mark.django_db

PAGE = "/villages/19.71.01.1004/"
REPORT = f"{PAGE}successions/new/"
LIST = "/villages/successions/"


@pytest.fixture
def lurah() -> User:
    return VillageOfficialFactory(village=village(), user__name="Bambang Sutrisno").user


@pytest.fixture
def head() -> User:
    return UserFactory(head=True, office=office(), name="Ratna Dewi")


def browser_of(user: User) -> Client:
    browser = Client()
    browser.force_login(user)
    return browser


def filled(user: User, **changes: object) -> dict[str, object]:
    """A well-filled report of a head who begins in ten days."""
    since = user.today() + timedelta(days=10)
    values = {"name": "Siti Aminah", "title": "Lurah", "since": since.isoformat(), "phone": "0812-3450-0033"}
    return values | {"remark": "Dilantik wali kota.", "submission_key": str(uuid.uuid4())} | changes


def address(row: VillageSuccession, verb: str) -> str:
    return f"/villages/successions/{row.public_id}/{verb}/"


class TestVillage:
    """The village reports, corrects, withdraws, and reads what came of it."""

    def test_the_head_reports_and_the_delegate_corrects_and_withdraws(self, lurah: User) -> None:
        browser = browser_of(lurah)
        assertContains(browser.get("/village/"), REPORT)
        assertContains(browser.get(REPORT), 'value="Lurah"')
        assertRedirects(browser.post(REPORT, filled(lurah)), "/village/", fetch_redirect_response=False)
        row = VillageSuccession.objects.get()
        assert (row.village, row.phone, row.reported_by) == (village(), "+6281234500033", lurah)
        delegate = VillageOfficialFactory(village=village(), is_delegate=True).user
        browser = browser_of(delegate)
        page = browser.get("/village/")
        for words in ("Menunggu Bapas", "Siti Aminah", "0812-3450-0033"):
            assertContains(page, words)
        assertNotContains(page, REPORT)
        assertContains(browser.get(address(row, "change")), "Dilantik wali kota.")
        browser.post(address(row, "change"), filled(delegate, name="Dewi Lestari"))
        row.refresh_from_db()
        assert row.name == "Dewi Lestari"
        browser.post(address(row, "withdraw"))
        assertContains(browser.post(address(row, "withdraw"), follow=True), "sudah selesai")
        page = browser.get("/village/")
        assertContains(page, REPORT)
        assertNotContains(page, "Dewi Lestari")

    def test_the_form_says_what_is_wrong(self, lurah: User) -> None:
        far, told = lurah.today() + timedelta(days=367), "NIK 1971011234567890"
        page = browser_of(lurah).post(REPORT, filled(lurah, name="", since=far.isoformat(), remark=told))
        assert set(page.context["form"].errors) == {"name", "since", "remark"}
        page = browser_of(lurah).post(REPORT, filled(lurah, since="2024-01-01"))
        assert "1 Januari 2024" in str(page.context["form"].errors["since"])
        assert not VillageSuccession.objects.exists()

    def test_another_village_and_a_former_head_cannot(self, lurah: User) -> None:
        elsewhere = VillageSuccessionFactory(village=village("19.71.02.1001"))
        browser = browser_of(lurah)
        assert browser.get("/villages/19.71.02.1001/successions/new/").status_code == 404
        assert browser.get(address(elsewhere, "change")).status_code == 404
        assert browser.post(address(elsewhere, "withdraw")).status_code == 404
        VillageOfficial.objects.filter(user=lurah).update(until=lurah.today())
        assert browser.post(REPORT, filled(lurah)).status_code == 404

    def test_what_the_village_reads_of_a_settled_report(self, lurah: User) -> None:
        browser, row = browser_of(lurah), VillageSuccessionFactory(dropped=True)
        assertContains(browser.get("/village/"), "Pelantikan ditunda sampai tahun depan.")
        VillageSuccession.objects.update(settled_at=timezone.now() - timedelta(days=30))
        assertNotContains(browser.get("/village/"), "Pelantikan ditunda")
        VillageSuccessionFactory(settled=True)
        assertContains(browser.get("/village/"), "Pergantian sudah dicatat Bapas")
        VillageSuccession.objects.exclude(pk=row.pk).update(since=lurah.today())
        assertNotContains(browser.get("/village/"), "Pergantian sudah dicatat Bapas")


class TestOffice:
    """The head of the Bapas finds the report and records; officers read."""

    def test_the_figure_is_the_list_and_the_list_leads_to_the_form(self, head: User, lurah: User) -> None:
        row = VillageSuccessionFactory(reported_by=lurah)
        VillageSuccessionFactory(village=village("73.73.01.1001"))  # another Bapas
        VillageSuccessionFactory(settled=True, name="Dewi Lestari")
        browser = browser_of(head)
        figures = {f.label: f for f in browser.get("/").context["decision_figures"]}
        figure = figures["Desa menunggu pejabat baru dicatat"]
        page = browser.get(figure.url)
        assert (figure.number, figure.url) == (1, LIST)
        assert list(page.context["page_obj"]) == [row]
        assertContains(page, PAGE)
        assertNotContains(page, "0812")
        assertContains(browser.get(f"{LIST}?tab=settled"), "Dewi Lestari")
        village_page = browser.get(PAGE)
        assertContains(village_page, "0812-3450-0033")
        form_url = f"{PAGE}officials/new/?succession={row.public_id}"
        assertContains(village_page, form_url)
        form = browser.get(form_url)
        for words in ("Siti Aminah", "0812-3450-0033", row.since.isoformat(), "Diisi dari laporan desa"):
            assertContains(form, words)
        values = {"post": "head", "title": row.title, "since": row.since.isoformat(), "name": row.name}
        assertContains(browser.post(form_url, values | {"submission_key": str(uuid.uuid4())}), "Siti Aminah")
        row.refresh_from_db()
        assert (row.state, row.settled_by) == ("recorded", head)
        assertContains(browser.get(LIST), "Tidak ada laporan di sini")
        recorded = browser.get(PAGE)
        assertContains(recorded, "Akan menjabat", count=1)
        assertNotContains(recorded, "Pejabat sebelumnya")

    def test_a_report_that_is_gone_fills_nothing_in(self, head: User) -> None:
        settled = VillageSuccessionFactory(settled=True)
        elsewhere = VillageSuccessionFactory(village=village("19.71.02.1001"), name="Dewi Lestari")
        for named in (settled.public_id, elsewhere.public_id, "x"):
            page = browser_of(head).get(f"{PAGE}officials/new/?succession={named}")
            assertNotContains(page, "Diisi dari laporan desa")
            assertNotContains(page, "Dewi Lestari")

    def test_dropped_with_a_reason_that_the_village_reads(self, head: User, lurah: User) -> None:
        row = VillageSuccessionFactory(reported_by=lurah)
        browser = browser_of(head)
        assertContains(browser.get(PAGE), address(row, "drop"))
        assert "reason" in browser.post(address(row, "drop"), {"reason": ""}).context["form"].errors
        long = browser.post(address(row, "drop"), {"reason": "Hubungi 0812-3450-0033"})
        assert "tanpa nomor" in str(long.context["form"].errors["reason"])
        assertRedirects(browser.post(address(row, "drop"), {"reason": "SK dibatalkan bupati."}), PAGE)
        assertContains(browser_of(lurah).get("/village/"), "SK dibatalkan bupati.")

    @pytest.mark.parametrize(("role", "phone"), [("officer", True), ("registrar", False)])
    def test_the_staff_reads_it_and_records_nothing(self, role: str, phone: bool) -> None:
        row = VillageSuccessionFactory()
        page = browser_of(UserFactory(**{role: True}, office=office())).get(PAGE)
        assertContains(page, "Kepala Bapas mencatat penggantinya")
        assert ("0812-3450-0033" in page.content.decode()) == phone
        for verb in ("officials/new", "drop"):
            assert not re.search(verb, page.content.decode())
        assert row.is_open

    def test_nobody_outside_the_office_reads_it(self) -> None:
        VillageSuccessionFactory()
        strangers = [
            UserFactory(head=True, office=office("bapas-palopo")),
            UserFactory(regional=True, regional_office=office().regional_office),
            UserFactory(national=True),
            VillageOfficialFactory(village=village("19.71.02.1001")).user,
        ]
        for person in strangers:
            assertNotContains(browser_of(person).get(PAGE), "Siti Aminah")
            assert not VillageSuccession.objects.visible_to(person).exists()

    def test_found_by_words_and_by_regency(self, head: User) -> None:
        near, far = VillageSuccessionFactory(), VillageSuccessionFactory(village=village("19.01.01.1001"), name="Hadi")
        browser = browser_of(head)
        for query, found in (("q=hadi", [far]), ("q=semabung", [near]), ("regency=19.01", [far]), ("q=tiada", [])):
            assert list(browser.get(f"{LIST}?{query}").context["page_obj"]) == found, query
