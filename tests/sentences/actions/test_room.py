"""Room at a host by weekday: when somebody is placed, when a plan is set, and when two ask for the last place."""

from datetime import time, timedelta

import pytest

from bapas_portal.law import DomainError, StatuteError
from sentences.actions import place
from sentences.actions.schedule import PlannedDay, set_work_plan
from sentences.actions.site import close_site
from sentences.models import Placement, WorkPlan
from tests.factories.sentences import HostSiteFactory, PlacementFactory, SentenceFactory, SiteCoverFactory
from tests.sentences.test_races import at_once

MONDAY, TUESDAY, SATURDAY = 1, 2, 6


def planned(sentence, *weekdays):
    """A running plan of 3 hours from 08.00 on each weekday."""
    for weekday in weekdays:
        WorkPlan.objects.create(
            sentence=sentence,
            weekday=weekday,
            starts_at=time(8),
            minutes=180,
            since=sentence.starts_on,
            set_by=sentence.supervision.officer,
        )
    return sentence


def days(*weekdays, starts_at=time(8), minutes=180):
    return [PlannedDay(weekday, starts_at, minutes) for weekday in weekdays]


def put(sentence, site, **facts):
    values = {"task": "Menyapu", "starts_on": site.office.today(), "by": sentence.supervision.officer} | facts
    return place(sentence=sentence, site=site, **values)


def somebody_at(site):
    return SentenceFactory(supervision__office=site.office)


def set_plan(sentence, plan):
    return set_work_plan(sentence=sentence, days=plan, by=sentence.supervision.officer)


@pytest.mark.django_db
class TestPlacing:
    def test_people_of_different_weekdays_share_one_place(self):
        site = HostSiteFactory(capacity=1)
        put(planned(somebody_at(site), MONDAY), site)

        assert put(planned(somebody_at(site), TUESDAY), site)
        with pytest.raises(StatuteError, match="penuh pada hari Senin"):
            put(planned(somebody_at(site), MONDAY, 3), site)

    def test_without_a_plan_every_open_day_counts(self):
        site = HostSiteFactory(capacity=1, open_days=[1, 2])
        put(planned(somebody_at(site), TUESDAY), site)

        with pytest.raises(StatuteError, match="penuh pada hari Selasa"):
            put(somebody_at(site), site)

    def test_a_plan_that_ended_counts_no_more(self):
        site = HostSiteFactory(capacity=1)
        first = planned(somebody_at(site), MONDAY)
        put(first, site)
        set_plan(first, days(TUESDAY))

        assert put(planned(somebody_at(site), MONDAY), site)

    @pytest.mark.parametrize(
        ("site_facts", "weekday", "words"),
        [
            ({"open_days": [1, 2, 3, 4, 5]}, SATURDAY, "tutup pada hari Sabtu"),
            ({"opens_at": time(9)}, MONDAY, "di luar jam itu"),
            ({"closes_at": time(10, 59)}, MONDAY, "di luar jam itu"),
        ],
    )
    def test_the_plan_fits_the_days_and_hours_of_the_site(self, site_facts, weekday, words):
        site = HostSiteFactory(**site_facts)

        with pytest.raises(StatuteError, match=words):
            put(planned(somebody_at(site), weekday), site)

    def test_the_cover_is_in_force_on_the_first_day(self):
        site = HostSiteFactory(cover=None)
        today = site.office.today()
        SiteCoverFactory(site=site, ends_on=today)

        with pytest.raises(StatuteError, match="Catat perjanjian baru"):
            put(somebody_at(site), site, starts_on=today + timedelta(days=1))
        assert put(somebody_at(site), site, starts_on=today)

    def test_whoever_works_there_stays_when_the_cover_lapses(self):
        site = HostSiteFactory(cover=None)
        cover = SiteCoverFactory(site=site)
        placement = put(planned(somebody_at(site), MONDAY), site)
        cover.ends_on = site.office.today() - timedelta(days=1)
        cover.save()

        assert set_plan(placement.sentence, days(TUESDAY))

    def test_rights_and_duties_are_explained_first(self):
        site = HostSiteFactory()
        sentence = SentenceFactory(supervision__office=site.office, inducted_on=None)
        today = site.office.today()

        for inducted_on in (None, today + timedelta(days=1)):
            with pytest.raises(StatuteError, match="hak dan kewajiban"):
                put(sentence, site, inducted_on=inducted_on)
        put(sentence, site, inducted_on=today)
        sentence.refresh_from_db()
        assert sentence.inducted_on == today

    def test_the_first_explanation_stands(self):
        site = HostSiteFactory()
        sentence = somebody_at(site)
        first = sentence.inducted_on

        put(sentence, site, inducted_on=site.office.today())

        sentence.refresh_from_db()
        assert sentence.inducted_on == first


@pytest.mark.django_db
class TestPlanning:
    def test_a_plan_takes_no_place_that_is_not_there(self):
        site = HostSiteFactory(capacity=1)
        first, second = planned(somebody_at(site), MONDAY), planned(somebody_at(site), TUESDAY)
        put(first, site)
        put(second, site)

        with pytest.raises(StatuteError, match="penuh pada hari Senin"):
            set_plan(second, days(MONDAY, TUESDAY))
        assert set_plan(second, days(TUESDAY, 3))

    @pytest.mark.parametrize(
        ("plan", "field"),
        [
            (days(SATURDAY), "hours_6"),
            (days(MONDAY, starts_at=time(7, 59)), "starts_1"),
            (days(MONDAY, starts_at=time(13), minutes=181), "starts_1"),
        ],
    )
    def test_a_plan_stays_within_the_site(self, plan, field):
        site = HostSiteFactory(open_days=[1, 2, 3, 4, 5], opens_at=time(8), closes_at=time(16))
        placement = PlacementFactory(site=site, sentence__supervision__office=site.office)

        with pytest.raises(StatuteError) as refused:
            set_plan(placement.sentence, plan)
        assert [violation.field for violation in refused.value.violations] == [field]

    def test_a_placement_that_ended_asks_for_nothing(self):
        site = HostSiteFactory(open_days=[1])
        placement = PlacementFactory(site=site, sentence__supervision__office=site.office)
        placement.ends_on = site.office.today() - timedelta(days=1)
        placement.save()

        assert set_plan(placement.sentence, days(SATURDAY))


def test_two_plans_for_the_last_monday(committed_db):
    site = HostSiteFactory(capacity=1)
    first, second = planned(somebody_at(site), TUESDAY), planned(somebody_at(site), 3)
    put(first, site)
    put(second, site)

    results = at_once(lambda: set_plan(first, days(MONDAY)), lambda: set_plan(second, days(MONDAY)))

    assert sum(isinstance(result, DomainError) for result in results) == 1
    assert WorkPlan.objects.filter(until=None, weekday=MONDAY).count() == 1


def test_placing_and_planning_for_the_last_monday(committed_db):
    site = HostSiteFactory(capacity=1)
    first, second = planned(somebody_at(site), TUESDAY), planned(somebody_at(site), MONDAY)
    put(first, site)

    results = at_once(lambda: set_plan(first, days(MONDAY)), lambda: put(second, site))

    assert sum(isinstance(result, DomainError) for result in results) == 1


def test_placing_while_the_site_is_closed(committed_db):
    site = HostSiteFactory()
    sentence = somebody_at(site)

    results = at_once(lambda: put(sentence, site), lambda: close_site(site=site, reason="Pindah", by=site.created_by))

    assert sum(isinstance(result, DomainError) for result in results) == 1
    site.refresh_from_db()
    assert Placement.objects.exists() == (site.state == "active")
