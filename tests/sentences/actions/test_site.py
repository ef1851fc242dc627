"""The life of a host site: every step by whom and on what condition, and what history keeps of it."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest

from bapas_portal.law import DomainError, StatuteError
from sentences.actions.cover import CoverFacts, add_cover, end_cover
from sentences.actions.site import (
    Proposal,
    Survey,
    activate_site,
    agree_site,
    close_site,
    pause_site,
    propose_again,
    propose_site,
    survey_site,
    update_site,
)
from sentences.models import HostSite, SiteCover
from sentences.site_page import site_history
from sentences.site_permissions import can_move_site
from tests.factories.accounts import ProsecutionOfficeFactory, UserFactory
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SiteCoverFactory
from tests.factories.villages import village

pytestmark = pytest.mark.django_db

SURVEY = Survey(
    surveyed_on=date(2026, 1, 20),
    hazards="Lantai licin; disediakan sepatu karet",
    skills="Berkebun",
    capacity=4,
    open_days=[1, 2, 3, 4, 5],
    opens_at=time(8),
    closes_at=time(15),
    child_suitable=True,
    survey_note="Pengurus menyambut baik.",
)


@pytest.fixture
def officer():
    return UserFactory()


@pytest.fixture
def head(officer):
    return UserFactory(head=True, office=officer.office)


def proposal(**changes):
    values = {
        "name": "Panti Jompo Uji",
        "kind": "care",
        "village": village(),
        "address": "",
        "tasks": "Berkebun",
        "supervisor_name": "Ibu Uji",
        "supervisor_phone": "",
    }
    return Proposal(**(values | changes))


def agreement(**changes):
    values = {
        "basis": "office",
        "number": "PKS-9/2026",
        "prosecution_office": None,
        "starts_on": date(2026, 1, 2),
        "ends_on": None,
        "submission_key": uuid4(),
    }
    return CoverFacts(**(values | changes))


def test_from_the_proposal_to_an_active_site(officer, head):
    site = propose_site(proposal=proposal(), submission_key=uuid4(), by=officer)
    survey_site(site=site, survey=SURVEY, by=officer)
    agree_site(site=site, declared_on=date(2026, 2, 1), cover=agreement(), by=head)
    activate_site(site=site, by=head)

    site.refresh_from_db()
    assert site.state == HostSite.State.ACTIVE
    assert (site.capacity, site.surveyed_by, site.non_commercial_on) == (4, officer, date(2026, 2, 1))
    told = {(entry["title"], entry["by"]) for entry in site_history(site)}
    assert told == {
        ("Diusulkan", officer.name),
        ("Ditinjau", officer.name),
        ("Dasar dicatat", head.name),
        ("Disepakati", head.name),
        ("Dibuka untuk penempatan", head.name),
    }


def test_a_proposal_sent_twice_is_one_site(officer):
    key = uuid4()

    assert propose_site(proposal=proposal(), submission_key=key, by=officer) == propose_site(
        proposal=proposal(), submission_key=key, by=officer
    )
    assert HostSite.objects.count() == 1


def test_two_places_of_one_name_in_a_village_are_refused(officer):
    propose_site(proposal=proposal(), submission_key=uuid4(), by=officer)

    with pytest.raises(DomainError, match="sudah ada di desa"):
        propose_site(proposal=proposal(), submission_key=uuid4(), by=officer)


def test_no_step_is_skipped(officer):
    site = HostSiteFactory(state="proposed", office=officer.office)

    with pytest.raises(StatuteError, match="baru diusulkan"):
        activate_site(site=site, by=officer)
    with pytest.raises(StatuteError, match="baru diusulkan"):
        agree_site(site=site, declared_on=date(2026, 1, 5), cover=None, by=officer)


def test_a_step_taken_twice_is_taken_once(head):
    site = HostSiteFactory(state="agreed", office=head.office)

    activate_site(site=site, by=head)
    assert activate_site(site=site, by=head).state == HostSite.State.ACTIVE
    pause_site(site=site, reason="Banjir", by=head)
    assert pause_site(site=site, reason="Lain", by=head).state_reason == "Banjir"


def test_a_survey_is_not_of_tomorrow(officer):
    site = HostSiteFactory(state="proposed", office=officer.office)
    tomorrow = Survey(**{name: getattr(SURVEY, name) for name in Survey.__dataclass_fields__} | {
        "surveyed_on": officer.office.today() + timedelta(days=1)
    })  # fmt: skip

    with pytest.raises(DomainError, match="sesudah hari ini"):
        survey_site(site=site, survey=tomorrow, by=officer)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"capacity": 0}, "Daya tampung"), ({"open_days": []}, "hari buka"), ({"closes_at": time(8)}, "setelah jam buka")],
)
def test_a_survey_that_cannot_be(officer, changes, words):
    site = HostSiteFactory(state="proposed", office=officer.office)
    survey = Survey(**{name: getattr(SURVEY, name) for name in Survey.__dataclass_fields__} | changes)

    with pytest.raises(DomainError, match=words):
        survey_site(site=site, survey=survey, by=officer)


def test_an_agreement_rests_on_a_cover(head):
    site = HostSiteFactory(state="surveyed", office=head.office, cover=None)

    with pytest.raises(DomainError, match="perjanjian"):
        agree_site(site=site, declared_on=date(2026, 1, 5), cover=None, by=head)
    with pytest.raises(DomainError, match="sesudah hari ini"):
        agree_site(site=site, declared_on=head.office.today() + timedelta(days=1), cover=agreement(), by=head)
    assert agree_site(site=site, declared_on=date(2026, 1, 5), cover=agreement(), by=head).state == "agreed"


def test_a_site_is_not_opened_without_a_cover_in_force(head):
    site = HostSiteFactory(state="agreed", office=head.office, cover=None)
    SiteCoverFactory(site=site, ends_on=head.office.today() - timedelta(days=1))

    with pytest.raises(StatuteError, match="Catat perjanjian baru"):
        activate_site(site=site, by=head)


@pytest.mark.parametrize("reason", ["", "  "])
def test_stopping_has_a_reason(officer, reason):
    site = HostSiteFactory(office=officer.office)

    for stop in (pause_site, close_site):
        with pytest.raises(DomainError, match="Tulis alasannya"):
            stop(site=site, reason=reason, by=officer)


def test_a_site_with_people_is_paused_but_not_closed():
    placement = PlacementFactory()
    site, officer = placement.site, placement.placed_by

    with pytest.raises(StatuteError, match="Masih ada 1 orang"):
        close_site(site=site, reason="Pindah", by=officer)
    assert pause_site(site=site, reason="Banjir", by=officer).state == HostSite.State.PAUSED
    placement.ends_on = site.office.today() - timedelta(days=1)
    placement.save()
    assert close_site(site=site, reason="Pindah", by=officer).state == HostSite.State.CLOSED


def test_a_closed_site_is_surveyed_anew(officer):
    site = HostSiteFactory(state="closed", state_reason="Pindah", office=officer.office)

    site = propose_again(site=site, by=officer)

    assert (site.state, site.state_reason, site.surveyed_on) == (HostSite.State.PROPOSED, "", None)


@pytest.mark.parametrize("to", HostSite.State.values)
def test_agreeing_and_opening_are_the_heads(officer, head, to):
    site = HostSiteFactory(office=officer.office)

    assert bool(can_move_site(officer, site, to)) == (to not in {"agreed", "active"})
    assert can_move_site(head, site, to)
    assert not can_move_site(UserFactory(head=True), site, to)
    assert not can_move_site(UserFactory(role="registrar", office=officer.office), site, to)


# --- Covers -----------------------------------------------------------------------------------------------------------


def test_a_cover_is_recorded_once(officer):
    site, facts = HostSiteFactory(office=officer.office, cover=None), agreement()

    assert add_cover(site=site, facts=facts, by=officer) == add_cover(site=site, facts=facts, by=officer)
    with pytest.raises(DomainError, match="sudah tercatat"):
        add_cover(site=site, facts=agreement(), by=officer)


def test_a_prosecutors_cover_names_the_office(officer):
    site = HostSiteFactory(office=officer.office, cover=None)

    with pytest.raises(DomainError, match="Pilih Kejaksaan"):
        add_cover(site=site, facts=agreement(basis="prosecutor"), by=officer)
    kejari = ProsecutionOfficeFactory()
    assert add_cover(site=site, facts=agreement(basis="prosecutor", prosecution_office=kejari), by=officer)


def test_a_closed_site_gets_no_cover(officer):
    site = HostSiteFactory(state="closed", state_reason="Pindah", office=officer.office)

    with pytest.raises(DomainError, match="sudah ditutup"):
        add_cover(site=site, facts=agreement(), by=officer)


def test_a_cover_is_ended_and_prolonged(officer):
    cover = SiteCoverFactory(site__office=officer.office)
    today = officer.office.today()

    assert end_cover(cover=cover, ends_on=today, by=officer).ends_on == today
    with pytest.raises(DomainError, match="sebelum berlaku"):
        end_cover(cover=cover, ends_on=date(2026, 1, 1), by=officer)
    later = today + timedelta(days=365)
    assert end_cover(cover=cover, ends_on=later, by=officer).ends_on == later
    assert SiteCover.objects.get().ends_on == later


@pytest.mark.parametrize(
    ("ends_in", "lapsed", "ending"), [(-1, True, False), (0, False, True), (59, False, True), (60, False, False)]
)
def test_the_lists_of_covers_that_end(officer, ends_in, lapsed, ending):
    site = HostSiteFactory(office=officer.office, cover=None)
    today = officer.office.today()
    SiteCoverFactory(site=site, ends_on=today + timedelta(days=ends_in))
    sites = HostSite.objects.visible_to(officer)

    assert sites.cover_lapsed(today).exists() == lapsed
    assert sites.cover_ending(today).exists() == ending
    assert sites.cover_needs_care(today).exists() == (lapsed or ending)


def test_a_renewal_takes_a_site_off_the_list(officer):
    site = HostSiteFactory(office=officer.office, cover=None)
    today = officer.office.today()
    SiteCoverFactory(site=site, ends_on=today + timedelta(days=10))
    SiteCoverFactory(site=site, starts_on=today + timedelta(days=11))

    assert not HostSite.objects.visible_to(officer).cover_needs_care(today).exists()


@pytest.mark.parametrize("state", ["proposed", "surveyed", "closed"])
def test_sites_that_nobody_uses_need_no_cover(officer, state):
    HostSiteFactory(office=officer.office, cover=None, state=state, state_reason="Pindah")

    assert not HostSite.objects.cover_needs_care(officer.office.today()).exists()


def test_putting_a_site_right_leaves_a_pause_taken_meanwhile(officer):
    site = HostSiteFactory(office=officer.office)
    stale = HostSite.objects.select_related("office").get(pk=site.pk)
    pause_site(site=site, reason="Atap bocor", by=officer)

    update_site(site=stale, values={"name": "Panti Baru"}, by=officer)

    site.refresh_from_db()
    assert (site.name, site.state, site.state_reason) == ("Panti Baru", "paused", "Atap bocor")
