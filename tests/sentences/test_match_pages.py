"""The page that compares hosts for one person: order, reasons, what is ruled out, and its cost."""

from datetime import time, timedelta

import pytest
from django.test import Client as Browser
from django.urls import reverse

from accounts.models import Role
from sentences.models import WorkPlan
from tests.factories.accounts import UserFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, SiteCoverFactory
from tests.factories.villages import villages

pytestmark = pytest.mark.django_db


def signed_in(user) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def page_of(name, row):
    return reverse(f"sentences:{name}", args=[row.public_id])


@pytest.fixture
def sentence():
    return SentenceFactory()


@pytest.fixture
def officer(sentence):
    return sentence.supervision.officer


def compared(sentence, user=None):
    return signed_in(user or sentence.supervision.officer).get(page_of("sentence_match", sentence))


def test_the_nearest_site_comes_first(sentence):
    office, home = sentence.supervision.office, sentence.supervision.client.village
    far = HostSiteFactory(office=office, name="A jauh", village=villages("73.73", count=1)[0])
    near = HostSiteFactory(office=office, name="B dekat", village=home)

    rows = list(compared(sentence).context["page_obj"])

    assert [row.site for row in rows] == [near, far]


def test_sites_that_cannot_be_chosen_are_shown_with_the_reason(sentence):
    office = sentence.supervision.office
    paused = HostSiteFactory(office=office, state="paused", state_reason="Banjir")
    uncovered = HostSiteFactory(office=office, cover=None)
    HostSiteFactory()

    answer = compared(sentence)

    assert not answer.context["page_obj"].object_list
    assert {row.site for row in answer.context["excluded"]} == {paused, uncovered}
    text = answer.content.decode()
    for words in ("tidak menerima orang", "belum punya perjanjian", "Tidak ada tempat yang dapat dipilih"):
        assert words in text


def test_every_site_on_the_page_can_be_taken(sentence, officer):
    office = sentence.supervision.office
    site = HostSiteFactory(office=office, capacity=1, open_days=[1, 2])
    PlacementFactory(site=site, sentence__supervision__office=office)
    open_one = HostSiteFactory(office=office)

    answer = compared(sentence)
    assert [row.site for row in answer.context["page_obj"]] == [open_one]
    url = f"{page_of('placement_create', sentence)}?site={open_one.public_id}"
    assert url in answer.content.decode()
    form = signed_in(officer).get(url)
    assert f'value="{open_one.public_id}" selected' in form.content.decode()
    sent = {"site": str(open_one.public_id), "task": "Menyapu", "starts_on": f"{office.today()}"}
    assert signed_in(officer).post(url, sent).status_code == 302
    assert sentence.placements.get().site == open_one


@pytest.mark.parametrize("value", ["", "abc", "\x00", "00000000-0000-0000-0000-000000000000", "😀"])
def test_any_site_in_the_address(sentence, officer, value):
    url = page_of("placement_create", sentence)

    assert signed_in(officer).get(url, {"site": value}).status_code == 200
    sent = {"site": value, "task": "Menyapu", "starts_on": f"{officer.office.today()}"}
    assert "site" in signed_in(officer).post(url, sent).context["form"].errors


def test_the_day_of_explanation_is_asked_once(officer):
    sentence = SentenceFactory(inducted_on=None, supervision__officer=officer, supervision__office=officer.office)
    site = HostSiteFactory(office=officer.office)
    today = officer.office.today()
    url = page_of("placement_create", sentence)
    sent = {"site": str(site.public_id), "task": "Menyapu", "starts_on": f"{today}"}

    assert "inducted_on" in signed_in(officer).post(url, sent).context["form"].errors
    late = signed_in(officer).post(url, sent | {"inducted_on": f"{today + timedelta(days=1)}"})
    assert "inducted_on" in late.context["form"].errors
    assert signed_in(officer).post(url, sent | {"inducted_on": f"{today}"}).status_code == 302
    assert "inducted_on" not in signed_in(officer).get(url).context["form"].fields


def test_a_lapsed_cover_is_refused_beside_the_site(sentence, officer):
    site = HostSiteFactory(office=officer.office, cover=None)
    SiteCoverFactory(site=site, ends_on=officer.office.today() - timedelta(days=1))
    sent = {"site": str(site.public_id), "task": "Menyapu", "starts_on": f"{officer.office.today()}"}

    offered = HostSiteFactory(office=officer.office)

    answer = signed_in(officer).post(page_of("placement_create", sentence), sent)

    choices = [value for value, _ in answer.context["form"].fields["site"].choices if value]
    assert choices == [str(offered.public_id)]
    assert "Catat perjanjian baru" in str(answer.context["form"].errors["site"])


def test_a_childs_page_names_nobody_and_offers_suitable_sites_only():
    child = SentenceFactory(child=True, study_starts_at=time(7), study_ends_at=time(13))
    office = child.supervision.office
    HostSiteFactory(office=office, child_suitable=False)
    suitable = HostSiteFactory(office=office)

    answer = compared(child)

    assert child.supervision.client.name not in answer.content.decode()
    assert [row.site for row in answer.context["page_obj"]] == [suitable]
    assert "Sesudah sekolah masih buka" in answer.content.decode()


def test_who_may_compare(sentence, officer):
    assert compared(sentence, UserFactory(head=True, office=officer.office)).status_code == 200
    assert compared(sentence, UserFactory(office=officer.office)).status_code == 403
    assert compared(sentence, UserFactory(role=Role.REGISTRAR, office=officer.office)).status_code == 403
    assert compared(sentence, UserFactory()).status_code == 404


def test_a_period_that_is_over_says_so(officer):
    old = SentenceFactory(
        supervision__officer=officer,
        supervision__office=officer.office,
        starts_on=officer.office.today() - timedelta(days=120),
    )

    assert "tidak dapat ditempatkan lagi" in compared(old).content.decode()


def test_it_costs_the_same_with_3_and_30_sites(sentence, django_assert_max_num_queries):
    office = sentence.supervision.office
    costs = []
    for more in (3, 27):
        for _ in range(more):
            site = HostSiteFactory(office=office)
            placement = PlacementFactory(site=site, sentence__supervision__office=office)
            WorkPlan.objects.create(
                sentence=placement.sentence,
                weekday=1,
                starts_at=time(8),
                minutes=60,
                since=placement.starts_on,
                set_by=placement.placed_by,
            )
        with django_assert_max_num_queries(40) as made:
            assert compared(sentence).status_code == 200
        costs.append(len(made))
    assert costs[0] == costs[1]
