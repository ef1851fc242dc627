"""Pages of host sites: proposing, each step, the agreements, and what the page and the list say."""

import uuid
from datetime import time, timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import Role
from sentences.models import HostSite, SiteCover, WorkPlan
from tests.factories.accounts import ProsecutionOfficeFactory, UserFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SiteCoverFactory

pytestmark = pytest.mark.django_db


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def page_of(name, row):
    return reverse(f"sentences:{name}", args=[row.public_id])


@pytest.fixture
def officer():
    return UserFactory()


@pytest.fixture
def head(officer):
    return UserFactory(head=True, office=officer.office)


def proposal(**changes):
    return {
        "submission_key": str(uuid.uuid4()),
        "name": "Panti Jompo Uji",
        "kind": "care",
        "village": "19.71.01.1004",
        "address": "Jalan Uji 1",
        "tasks": "Memasak",
        "supervisor_name": "Ibu Uji",
        "supervisor_phone": "",
    } | changes


def survey(site, **changes):
    return {
        "surveyed_on": f"{site.office.today()}",
        "hazards": "Tidak ada",
        "skills": "",
        "capacity": 3,
        "open_days": ["1", "2", "3"],
        "opens_at": "08:00",
        "closes_at": "16:00",
        "survey_note": "Baik",
    } | changes


def agreement(**changes):
    return {
        "submission_key": str(uuid.uuid4()),
        "declared_on": "2026-01-05",
        "basis": "office",
        "number": "PKS-77/2026",
        "starts_on": "2026-01-02",
        "ends_on": "",
    } | changes


def test_a_host_is_proposed_once(officer):
    browser, data = signed_in(officer), proposal()

    first = browser.post(reverse("sentences:site_create"), data)
    browser.post(reverse("sentences:site_create"), data)

    assert first.status_code == 302, first.context["form"].errors
    site = HostSite.objects.get(name="Panti Jompo Uji")
    assert (site.state, site.office, site.created_by) == (HostSite.State.PROPOSED, officer.office, officer)
    page = browser.get(page_of("site_detail", site)).content.decode()
    assert "Belum ditinjau" in page
    assert "16.00" not in page


def test_the_form_offers_no_draft_that_nobody_keeps(officer):
    page = signed_in(officer).get(reverse("sentences:site_create")).content.decode()

    assert 'data-draft-key="site-new"' in page
    assert "save_draft" not in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"village": "Tidak Ada Namanya"}, "village"),
        ({"name": "a\x00"}, "name"),
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"tasks": "x" * 10_000}, "tasks"),
        ({"kind": "bengkel"}, "kind"),
        ({"submission_key": "bukan"}, "submission_key"),
    ],
)
def test_a_host_that_cannot_be(officer, changes, field):
    answer = signed_in(officer).post(reverse("sentences:site_create"), proposal(**changes))

    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert not HostSite.objects.exists()


def test_a_key_used_at_another_office_is_refused_and_shows_nothing_of_it(officer):
    theirs = HostSiteFactory(submission_key=uuid.uuid4())

    answer = signed_in(officer).post(
        reverse("sentences:site_create"), proposal(submission_key=str(theirs.submission_key))
    )

    assert "sudah pernah dikirim" in answer.content.decode()
    assert not HostSite.objects.filter(name="Panti Jompo Uji").exists()


def test_a_host_is_changed_in_the_own_office_only(officer):
    site = HostSiteFactory(office=officer.office)
    url = page_of("site_update", site)

    changed = survey(site, **proposal(name=site.name), capacity=7)
    assert signed_in(officer).post(url, changed | {"state": "closed"}).status_code == 302

    site.refresh_from_db()
    assert (site.capacity, site.state) == (7, HostSite.State.ACTIVE)
    assert signed_in(UserFactory()).get(url).status_code == 404
    assert signed_in(UserFactory(role=Role.REGISTRAR, office=officer.office)).get(url).status_code == 403


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"capacity": 0}, "Daya tampung"),
        ({"capacity": ""}, "kosong"),
        ({"open_days": []}, "Pilih paling sedikit satu hari buka"),
        ({"open_days": ["8"]}, "8"),
        ({"closes_at": "08:00"}, "Jam tutup harus setelah jam buka"),
        ({"closes_at": "25:00"}, "waktu"),
        ({"surveyed_on": "2026-02-31"}, "tanggal"),
        ({"surveyed_on": "2099-01-01"}, "sesudah hari ini"),
        ({"hazards": "\x00"}, "null"),
        ({"hazards": ""}, "kosong"),
    ],
)
def test_a_survey_that_cannot_be_keeps_what_was_typed(officer, changes, words):
    site = HostSiteFactory(office=officer.office, state="proposed", surveyed_on=None, surveyed_by=None)

    answer = signed_in(officer).post(page_of("site_survey", site), survey(site, **changes))

    assert answer.status_code == 200
    assert words.lower() in str(answer.context["form"].errors).lower()
    site.refresh_from_db()
    assert site.state == HostSite.State.PROPOSED


def test_from_proposal_to_opening_on_the_screen(officer, head):
    site = HostSiteFactory(office=officer.office, state="proposed", surveyed_on=None, surveyed_by=None, cover=None)

    assert signed_in(officer).post(page_of("site_survey", site), survey(site)).status_code == 302
    assert "diputuskan kepala Bapas" in signed_in(officer).get(page_of("site_detail", site)).content.decode()
    assert signed_in(officer).post(page_of("site_agree", site), agreement()).status_code == 403
    answer = signed_in(head).post(page_of("site_agree", site), agreement())
    assert answer.status_code == 302, answer.context["form"].errors
    assert signed_in(head).post(page_of("site_activate", site)).status_code == 302

    site.refresh_from_db()
    assert (site.state, site.open_days) == (HostSite.State.ACTIVE, [1, 2, 3])
    page = signed_in(officer).get(page_of("site_detail", site)).content.decode()
    for words in ("Senin, Selasa, Rabu", "PKS-77/2026", "Dibuka untuk penempatan", head.name):
        assert words in page


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"declared_on": ""}, "declared_on"),
        ({"declared_on": "2099-01-01"}, "declared_on"),
        ({"basis": "prosecutor"}, "prosecution_office"),
        ({"prosecution_office": "99999999"}, "prosecution_office"),
        ({"number": "a\x00"}, "number"),
        ({"ends_on": "2026-01-01"}, "ends_on"),
        ({"starts_on": "31 Februari"}, "starts_on"),
    ],
)
def test_an_agreement_that_cannot_be(head, changes, field):
    site = HostSiteFactory(office=head.office, state="surveyed", cover=None)

    answer = signed_in(head).post(page_of("site_agree", site), agreement(**changes))

    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert not SiteCover.objects.exists()


def test_agreeing_asks_for_no_cover_when_one_is_in_force(head):
    site = HostSiteFactory(office=head.office, state="surveyed")
    url = page_of("site_agree", site)

    assert "number" not in signed_in(head).get(url).context["form"].fields
    assert signed_in(head).post(url, {"declared_on": "2026-01-05", **agreement()}).status_code == 302
    assert SiteCover.objects.count() == 1


def test_a_step_that_is_not_the_next_one_leads_back_with_the_reason(officer):
    site = HostSiteFactory(office=officer.office, state="closed", state_reason="Pindah")

    answer = signed_in(officer).get(page_of("site_survey", site), follow=True)

    assert "sudah ditutup, jadi tidak dapat ditinjau" in answer.content.decode()


def test_pausing_and_closing_name_who_works_there_by_initials(officer):
    placement = PlacementFactory(sentence__supervision__office=officer.office)
    client = placement.sentence.supervision.client

    for name in ("site_pause", "site_close", "site_detail"):
        page = signed_in(officer).get(page_of(name, placement.site)).content.decode()
        assert client.anonymous_label in page
        assert client.name not in page
    answer = signed_in(officer).post(page_of("site_close", placement.site), {"reason": "Pindah"})
    assert "Masih ada 1 orang" in answer.content.decode()


def test_a_cover_is_recorded_and_ended_on_the_screen_of_the_head(officer, head):
    site = HostSiteFactory(office=officer.office, cover=None)
    kejari = ProsecutionOfficeFactory()
    data = agreement(basis="prosecutor", prosecution_office=str(kejari.pk))

    assert signed_in(officer).post(page_of("sitecover_create", site), data).status_code == 403
    assert signed_in(head).post(page_of("sitecover_create", site), data).status_code == 302
    assert signed_in(head).post(page_of("sitecover_create", site), data).status_code == 302
    cover = SiteCover.objects.get()
    assert signed_in(head).post(page_of("sitecover_end", cover), {"ends_on": "2025-01-01"}).status_code == 200
    assert signed_in(head).post(page_of("sitecover_end", cover), {"ends_on": "2026-12-01"}).status_code == 302
    cover.refresh_from_db()
    assert f"{cover.ends_on}" == "2026-12-01"
    assert kejari.name in signed_in(officer).get(page_of("site_detail", site)).content.decode()


@pytest.mark.parametrize("value", ["care", "lapsed", "ending", "\x00", "lain"])
def test_the_list_finds_sites_whose_cover_ends(officer, value):
    covered = HostSiteFactory(office=officer.office)
    lapsed = HostSiteFactory(office=officer.office, cover=None)
    SiteCoverFactory(site=lapsed, ends_on=officer.office.today() - timedelta(days=1))
    ending = HostSiteFactory(office=officer.office, cover=None)
    SiteCoverFactory(site=ending, ends_on=officer.office.today() + timedelta(days=59))

    answer = signed_in(officer).get(reverse("sentences:site_list"), {"cover": value})

    expected = {"care": {lapsed, ending}, "lapsed": {lapsed}, "ending": {ending}}.get(value, {covered, lapsed, ending})
    assert answer.status_code == 200
    assert set(answer.context["page_obj"]) == expected


@pytest.mark.parametrize("role", ["officer", "head"])
def test_the_number_on_the_home_page_is_the_list(officer, head, role):
    person = {"officer": officer, "head": head}[role]
    for _ in range(2):
        HostSiteFactory(office=officer.office, cover=None)
    HostSiteFactory(cover=None)

    home = signed_in(person).get(reverse("home")).content.decode()

    url = f"{reverse('sentences:site_list')}?cover=care"
    assert url in home
    assert signed_in(person).get(url).context["page_obj"].paginator.count == 2


def test_the_page_counts_people_by_weekday_and_says_whose_plan_fits_no_more(officer):
    site = HostSiteFactory(office=officer.office, capacity=2, open_days=[1, 2])
    for weekday in (1, 6):
        placement = PlacementFactory(site=site, sentence__supervision__office=officer.office)
        WorkPlan.objects.create(
            sentence=placement.sentence,
            weekday=weekday,
            starts_at=time(8),
            minutes=60,
            since=placement.starts_on,
            set_by=officer,
        )
    PlacementFactory(site=site, sentence__supervision__office=officer.office)

    page = signed_in(officer).get(page_of("site_detail", site)).content.decode()

    assert "Senin 2, Selasa 1, dari 2" in page
    assert page.count("Jadwal tidak cocok") == 1
    assert "tutup pada hari Sabtu" in page


def test_a_lapsed_cover_is_told_on_the_page(officer):
    placement = PlacementFactory(sentence__supervision__office=officer.office)
    words = "Dasar tempat ini tidak berlaku"
    url = page_of("site_detail", placement.site)

    assert words not in signed_in(officer).get(url).content.decode()
    placement.site.covers.update(ends_on=officer.office.today() - timedelta(days=1))
    page = signed_in(officer).get(url).content.decode()
    assert words in page
    assert placement.sentence.supervision.client.anonymous_label in page


def test_a_site_page_costs_the_same_with_3_and_30_people(officer, django_assert_max_num_queries):
    site = HostSiteFactory(office=officer.office, capacity=100)
    costs = []
    for more in (3, 27):
        for _ in range(more):
            PlacementFactory(site=site, sentence__supervision__office=officer.office)
        with django_assert_max_num_queries(40) as made:
            assert signed_in(officer).get(page_of("site_detail", site)).status_code == 200
        costs.append(len(made))
    assert costs[0] == costs[1]
