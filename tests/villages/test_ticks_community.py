"""The tick list of DOMAIN §7 as far as villages, their groups and their readiness carry it, tick by tick."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from programs.coverage import Place, coverage_of, total_of
from programs.models import AgreementParty
from sentences.models import HostSite
from tests.factories.accounts import UserFactory, office
from tests.factories.community import CommunityGroupFactory, SolvedProblemFactory, VillageProfileFactory
from tests.factories.sentences import HostSiteFactory
from tests.factories.villages import VillageOfficialFactory, village, villages
from villages.models import CommunityGroup, District, SolvedProblem, VillageProfile

pytestmark = pytest.mark.django_db


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def officer() -> User:
    return UserFactory(office=office())


@pytest.fixture
def lurah() -> User:
    return VillageOfficialFactory(village=village()).user


def test_S0_06_villagers_help_and_what_they_did_is_counted(officer: User, lurah: User) -> None:
    """Partly: the help of groups is counted here; what it takes off an officer's load is not measured by this."""
    group = CommunityGroupFactory(pokmas=True)
    typed = {"kind": "reintegration", "text": "Diterima kembali dan ikut ronda", "on": str(officer.today()),
             "with_office": "on", "submission_key": "6f2c1d2e-4c0f-4b1c-9a55-0d0c9f0f6a11"}  # fmt: skip
    browser(lurah).post(f"/groups/{group.public_id}/problems/new/", typed)
    page = browser(officer).get("/groups/problems/?joint=office&kind=reintegration")
    assert page.context["page_obj"].paginator.count == 1


def test_S1_08_sites_offered_by_the_city_are_on_the_village_page(lurah: User) -> None:
    site = HostSiteFactory(office=office(), village=village(), name="Balai Latihan Kerja")
    assert site.state == HostSite.State.ACTIVE
    page = browser(lurah).get("/village/")
    assertContains(page, "Balai Latihan Kerja")


def test_S4_01_fkpm_and_bhabinkamtibmas_per_village_are_optional_and_counted_per_district(officer: User) -> None:
    told, untold = villages("19.71.01.", count=2)
    VillageProfileFactory(village=told)
    VillageProfileFactory(village=untold, has_police=None, police_name="", police_phone="")
    CommunityGroupFactory(village=told)
    [row] = coverage_of(Place(officer, officer.today().year), [District.objects.get(code="19.71.01")])
    assert (row.figures["police"].number, row.figures["fkpm"].number) == (1, 1)
    assert row.figures["police_unknown"].number == row.figures["place"].number - 1
    assertNotContains(browser(UserFactory(national=True)).get("/villages/coverage/"), "49.335")


def test_S4_02_problems_solved_jointly_are_counted_and_no_national_figure_is_invented(officer: User) -> None:
    group = CommunityGroupFactory()
    today = officer.today()
    SolvedProblemFactory(group=group, on=today, jointly=True)
    SolvedProblemFactory(group=group, on=today, with_office=True)
    SolvedProblemFactory(group=group, on=today)
    SolvedProblemFactory(group=group, on=today.replace(year=today.year - 1), jointly=True)
    assert total_of(Place(officer, today.year)).figures["problems"].number == 2
    page = browser(UserFactory(national=True)).get("/villages/coverage/")
    for figure in ("48.890", "465.921"):
        assertNotContains(page, figure)


def test_S4_03_what_groups_solve_has_kinds_from_disputes_to_safety(officer: User) -> None:
    kinds = {"dispute", "household", "youth", "theft", "drugs", "reintegration", "safety", "disaster"}
    assert kinds < set(SolvedProblem.Kind.values)
    group = CommunityGroupFactory()
    for kind in sorted(kinds):
        SolvedProblemFactory(group=group, kind=kind)
    page = browser(officer).get("/groups/problems/?kind=safety")
    assert page.context["page_obj"].paginator.count == 1


def test_S4_04_partners_may_be_police_universities_citizens_and_donors() -> None:
    kinds = {"government", "police", "university", "ngo", "donor"}
    assert kinds < set(AgreementParty.Kind.values)
    assert set(CommunityGroup.Kind.values) == {"pokmas_lipas", "fkpm", "other"}


def test_S4_05_local_wisdom_is_written_by_the_village_and_stays_with_it(officer: User, lurah: User) -> None:
    typed = {"seen_at": "new", "local_notes": "Nganggung: makan bersama", "has_police": ""}
    assert browser(lurah).post("/villages/19.71.01.1004/profile/", typed).status_code == 302
    assertContains(browser(officer).get("/villages/19.71.01.1004/"), "Nganggung: makan bersama")
    term = lurah.village_terms.get()
    term.until = lurah.today()
    term.save()
    new = VillageOfficialFactory(village=village(), since=lurah.today()).user
    assertContains(browser(new).get("/village/"), "Nganggung: makan bersama")


def test_S4_06_unwilling_groups_and_missing_means_are_a_readiness_with_its_reason(officer: User, lurah: User) -> None:
    url = "/villages/19.71.01.1004/profile/"
    typed = {"seen_at": "new", "readiness": "1", "readiness_note": ""}
    assertContains(browser(officer).post(url, typed), "Tulis alasannya")
    browser(officer).post(url, typed | {"readiness_note": "FKPM menolak, petugas kurang"})
    assert VillageProfile.objects.get().readiness == VillageProfile.Readiness.UNWILLING
    page = browser(lurah).get("/village/")
    assertContains(page, "Belum bersedia")
    assertNotContains(page, "FKPM menolak")


def test_S4_07_effects_are_told_as_what_was_solved_never_as_a_fall_in_crime(officer: User) -> None:
    """Night watches, quarrels at home and disasters have a kind each; the percentages of others are not repeated."""
    group = CommunityGroupFactory()
    SolvedProblemFactory(group=group, kind="safety", text="Ronda setelah gempa", on=officer.today() - timedelta(days=1))
    SolvedProblemFactory(group=group, kind="household", text="Pertengkaran ditengahi")
    assertContains(browser(officer).get("/groups/problems/"), "Ronda setelah gempa")
    page = browser(officer).get("/villages/coverage/")
    for claim in ("Malioboro", "30%", "30 %"):
        assertNotContains(page, claim)
