"""Placing a person: active, suitable, non-commercial hosts of the own office with room for one more."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from bapas_portal.law import DomainError, StatuteError
from sentences.actions import end_placement, place
from sentences.models import HostSite, Placement, SocialWorkSentence
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, WorkSessionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def sentence():
    return SentenceFactory()


def site_for(sentence, **facts):
    return HostSiteFactory(office=sentence.supervision.office, **facts)


def put(sentence, site, starts_on=None):
    return place(
        sentence=sentence,
        site=site,
        task="Merawat taman",
        starts_on=starts_on or sentence.supervision.office.today(),
        by=sentence.supervision.officer,
    )


def test_a_placement_moves_the_sentence_on(sentence):
    put(sentence, site_for(sentence))

    sentence.refresh_from_db()
    assert sentence.state == SocialWorkSentence.State.PLACED


def test_a_double_tap_places_once(sentence):
    site = site_for(sentence)

    assert put(sentence, site) == put(sentence, site)
    assert Placement.objects.count() == 1


@pytest.mark.parametrize("state", [HostSite.State.PROPOSED, HostSite.State.PAUSED, HostSite.State.CLOSED])
def test_only_active_hosts_take_people(sentence, state):
    with pytest.raises(DomainError, match="tidak menerima orang"):
        put(sentence, site_for(sentence, state=state, state_reason="Bangunan diperbaiki"))


def test_a_host_of_another_office_is_refused(sentence):
    with pytest.raises(DomainError, match="bukan tempat kerja sosial"):
        put(sentence, HostSiteFactory())


def test_a_child_goes_to_suitable_hosts_only():
    child = SentenceFactory(child=True)

    with pytest.raises(DomainError, match="cocok untuk Anak"):
        put(child, site_for(child, child_suitable=False))


def test_the_host_declared_first(sentence):
    today = sentence.supervision.office.today()

    with pytest.raises(StatuteError, match="85 ayat 3"):
        put(sentence, site_for(sentence, non_commercial_on=today + timedelta(days=1)))


@pytest.mark.parametrize("days", [-31, 61])
def test_a_placement_begins_within_the_period(sentence, days):
    with pytest.raises(StatuteError, match="di luar jangka waktu"):
        put(sentence, site_for(sentence), sentence.supervision.office.today() + timedelta(days=days))


def test_a_full_host_takes_nobody_more(sentence):
    site = site_for(sentence, capacity=1)
    PlacementFactory(site=site, sentence__supervision__office=site.office)

    with pytest.raises(DomainError, match="penuh"):
        put(sentence, site)


def test_room_is_free_again_when_somebody_has_finished(sentence):
    site = site_for(sentence, capacity=1)
    PlacementFactory(site=site, sentence=SentenceFactory(completed=True, supervision__office=site.office))
    earlier = PlacementFactory(site=site, sentence__supervision__office=site.office)
    earlier.ends_on = site.office.today() - timedelta(days=1)
    earlier.save()

    assert put(sentence, site)


def test_one_site_at_a_time(sentence):
    put(sentence, site_for(sentence))

    with pytest.raises(DomainError, match="Akhiri penempatan"):
        put(sentence, site_for(sentence))


def test_a_closed_sentence_is_not_placed():
    with pytest.raises(DomainError, match="sudah ditutup"):
        put(completed := SentenceFactory(completed=True), site_for(completed))


def test_a_placement_ends_on_its_last_day():
    placement = PlacementFactory()
    today = placement.site.office.today()

    end_placement(placement=placement, ends_on=today, by=placement.placed_by)
    again = end_placement(placement=placement, ends_on=today, by=placement.placed_by)

    assert again.ends_on == today
    Placement.objects.filter(pk=placement.pk).update(ends_on=today - timedelta(days=2))
    with pytest.raises(DomainError, match="sudah berakhir"):
        end_placement(placement=placement, ends_on=today - timedelta(days=1), by=placement.placed_by)


def test_work_done_later_keeps_a_placement_open():
    session = WorkSessionFactory()
    placement = session.placement

    with pytest.raises(DomainError, match="1 sesi kerja sesudah"):
        end_placement(placement=placement, ends_on=session.worked_on - timedelta(days=1), by=placement.placed_by)
    assert end_placement(placement=placement, ends_on=session.worked_on, by=placement.placed_by).ends_on


def test_a_placement_does_not_end_before_it_began():
    placement = PlacementFactory()

    with pytest.raises(DomainError, match="tidak dapat berakhir sebelumnya"):
        end_placement(placement=placement, ends_on=placement.starts_on - timedelta(days=1), by=placement.placed_by)


def test_a_day_in_the_past_opens_no_lapsed_agreement(sentence):
    site = site_for(sentence)
    today = site.office.today()
    site.covers.update(starts_on=today - timedelta(days=60), ends_on=today - timedelta(days=1))

    with pytest.raises(StatuteError, match="berakhir"):
        put(sentence, site, starts_on=today - timedelta(days=2))


def test_a_last_day_to_come_may_be_changed_and_never_leaves_the_period():
    placement = PlacementFactory()
    sentence, today = placement.sentence, placement.site.office.today()

    def end(day):
        return end_placement(placement=placement, ends_on=day, by=placement.placed_by).ends_on

    with pytest.raises(DomainError, match="Jangka waktu putusan"):
        end(date(9999, 12, 31))
    with pytest.raises(DomainError, match="Jangka waktu putusan"):
        end(sentence.ends_on + timedelta(days=1))
    assert end(sentence.ends_on) == sentence.ends_on
    assert end(today + timedelta(days=3)) == today + timedelta(days=3)
    assert end(today + timedelta(days=5)) == today + timedelta(days=5)


def test_a_later_last_day_needs_room():
    placement = PlacementFactory(site__capacity=1)
    site, today = placement.site, placement.site.office.today()
    end_placement(placement=placement, ends_on=today + timedelta(days=3), by=placement.placed_by)
    PlacementFactory(
        site=site, sentence__supervision__office=site.office, starts_on=today + timedelta(days=4), ends_on=None
    )

    with pytest.raises(StatuteError, match="penuh"):
        end_placement(placement=placement, ends_on=today + timedelta(days=20), by=placement.placed_by)


def test_the_page_offers_to_change_a_last_day_to_come():
    placement = PlacementFactory()
    today = placement.site.office.today()
    end_placement(placement=placement, ends_on=today + timedelta(days=3), by=placement.placed_by)
    browser = Client()
    browser.force_login(placement.placed_by)
    page = reverse("sentences:placement_end", args=[placement.public_id])

    assert "Jangka waktu putusan" in browser.post(page, {"ends_on": "9999-12-31"}).content.decode()
    assert browser.post(page, {"ends_on": str(today + timedelta(days=2))}).status_code == 302
    detail = browser.get(reverse("sentences:sentence_detail", args=[placement.sentence.public_id])).content.decode()
    assert "Ubah hari terakhir" in detail
