"""Datang, Selesai, Tidak datang, and taking the last word back; for a link and for a village head."""

from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from bapas_portal.law import DomainError, StatuteError
from sentences.actions import verify_session
from sentences.actions.presence import arrive, leave, not_come, take_back
from sentences.models import Absence, Attendance, WorkSession
from sentences.rules.presence import can_be_taken_back, told_time
from sentences.witness import Witness
from tests.factories.dispute import DisputeFactory
from tests.factories.hosts import AbsenceFactory, AttendanceFactory, HostLinkFactory
from tests.factories.sentences import PlacementFactory, WorkSessionFactory, moment
from tests.factories.villages import VillageOfficialFactory


def witness(placement) -> Witness:
    return Witness(placement.site, link=HostLinkFactory(site=placement.site), address="10.0.0.1")


@pytest.mark.parametrize(
    ("told", "is_today", "allowed"),
    [
        (time(7, 0), True, True),
        (time(6, 59), True, False),
        (time(12, 0), True, True),
        (time(12, 1), True, False),
        (time(16, 0), False, True),
        (time(16, 1), False, False),
    ],
)
def test_a_time_by_hand(told, is_today, allowed):
    refusal = told_time(told, time(12, 0), time(7), time(16), is_today=is_today)
    assert (refusal is None) is allowed


@pytest.mark.parametrize(("minutes", "allowed"), [(0, True), (10, True), (11, False)])
def test_ten_minutes_to_take_back(minutes, allowed):
    now = timezone.now()
    assert can_be_taken_back(now - timedelta(minutes=minutes), now) is allowed


@pytest.mark.django_db
class TestTaps:
    def test_arrived_twice_is_arrived_once(self):
        placement = PlacementFactory()
        by = witness(placement)

        first = arrive(placement=placement, at=None, by=by)
        again = arrive(placement=placement, at=None, by=by)

        assert first == again
        assert first.arrived_at.second == 0
        assert (first.link, first.recorded_from) == (by.link, "10.0.0.1")

    def test_left_becomes_a_session_to_be_checked(self):
        row = AttendanceFactory()
        by = witness(row.placement)
        at = moment(by.site, row.on, 12)

        session = leave(attendance=row, at=at, break_minutes=30, by=by)
        again = leave(attendance=row, at=at, break_minutes=0, by=by)

        assert session == again
        assert (session.state, session.minutes, session.drafted_by) == ("confirmed", 210, None)
        assert verify_session(session=session, by=row.recorded_by).minutes == 210

    def test_a_forgotten_day_needs_its_hour(self):
        row = AttendanceFactory()
        with pytest.raises(DomainError, match="jam berapa"):
            leave(attendance=row, at=None, break_minutes=0, by=witness(row.placement))

    @pytest.mark.parametrize(
        ("hour", "pause", "article"), [(12, 0, "KUHP pasal 85 ayat 5"), (9, 60, ""), (23, 0, ""), (8, 0, "")]
    )
    def test_what_the_rules_refuse(self, hour, pause, article):
        row = AttendanceFactory(placement__sentence__hours_per_day=3)
        with pytest.raises(DomainError) as refused:
            leave(attendance=row, at=moment(row.placement.site, row.on, hour), break_minutes=pause,
                  by=witness(row.placement))  # fmt: skip
        assert article in refused.value.message
        assert not WorkSession.objects.exists()
        row.refresh_from_db()
        assert row.state == "arrived"

    def test_work_elsewhere_at_that_hour_is_refused(self):
        row = AttendanceFactory()
        WorkSessionFactory(placement=row.placement, day=row.on, start=9, hours=1)
        with pytest.raises(DomainError, match="sudah tercatat bekerja"):
            leave(attendance=row, at=moment(row.placement.site, row.on, 12), break_minutes=0, by=witness(row.placement))

    def test_nobody_arrives_after_the_period(self):
        placement = PlacementFactory(sentence__period_days=20)
        with pytest.raises(StatuteError, match="di luar jangka waktu"):
            arrive(placement=placement, at=None, by=witness(placement))

    def test_nobody_arrives_after_the_placement(self):
        placement = PlacementFactory()
        placement.ends_on = placement.site.office.today() - timedelta(days=1)
        placement.save()
        with pytest.raises(DomainError, match="tidak ditempatkan"):
            arrive(placement=placement, at=None, by=witness(placement))

    def test_another_host_has_nothing_to_say(self):
        with pytest.raises(DomainError, match="tidak ditempatkan di tempat Anda"):
            arrive(placement=PlacementFactory(), at=None, by=witness(PlacementFactory()))

    def test_not_come_leaves_an_absence_to_be_judged(self):
        placement = PlacementFactory()
        by = witness(placement)

        not_come(placement=placement, ground="none", by=by)
        not_come(placement=placement, ground="ill", by=by)

        absence = Absence.objects.get()
        assert (absence.ground, absence.is_lawful, absence.link) == ("none", None, by.link)
        with pytest.raises(DomainError, match="tidak datang"):
            arrive(placement=placement, at=None, by=by)

    def test_each_word_is_taken_back(self):
        placement = PlacementFactory()
        by = witness(placement)
        take_back(attendance=not_come(placement=placement, ground="ill", by=by), by=by)
        assert not Absence.objects.exists()
        row = AttendanceFactory(placement=placement)
        session = leave(attendance=row, at=moment(by.site, row.on, 12), break_minutes=0, by=by)

        row.refresh_from_db()
        take_back(attendance=row, by=by)

        assert not WorkSession.objects.filter(pk=session.pk).exists()
        row.refresh_from_db()
        assert (row.state, row.left_at, row.session) == ("arrived", None, None)

    def test_what_the_officer_checked_is_not_taken_back(self):
        row = AttendanceFactory()
        by = witness(row.placement)
        session = leave(attendance=row, at=moment(by.site, row.on, 12), break_minutes=0, by=by)
        verify_session(session=session, by=row.placement.placed_by)
        row.refresh_from_db()
        with pytest.raises(DomainError, match="sudah memeriksa"):
            take_back(attendance=row, by=by)

    @pytest.mark.parametrize("is_settled", [False, True])
    def test_what_somebody_objected_to_is_not_taken_back(self, is_settled):
        row = AttendanceFactory()
        by = witness(row.placement)
        session = leave(attendance=row, at=moment(by.site, row.on, 12), break_minutes=0, by=by)
        DisputeFactory(session=session, raised_by=row.recorded_by, upheld=is_settled)
        row.refresh_from_db()

        with pytest.raises(DomainError, match="keberatan atas jam ini"):
            take_back(attendance=row, by=by)
        assert WorkSession.objects.get() == session

    def test_nobody_is_absent_on_a_day_of_work(self):
        placement = PlacementFactory()
        WorkSessionFactory(placement=placement, day=placement.site.office.today(), start=0, hours=1)

        with pytest.raises(DomainError, match="tercatat bekerja"):
            not_come(placement=placement, ground="none", by=witness(placement))
        assert not Absence.objects.exists()
        assert not Attendance.objects.exists()

    def test_nobody_arrives_on_a_day_the_officer_recorded_as_missed(self):
        placement = PlacementFactory()
        AbsenceFactory(sentence=placement.sentence, on=placement.site.office.today())

        with pytest.raises(DomainError, match="sudah mencatat tidak datang"):
            arrive(placement=placement, at=None, by=witness(placement))

    def test_nobody_takes_back_another_word_or_late(self):
        row = AttendanceFactory()
        with pytest.raises(DomainError, match="10 menit"):
            take_back(attendance=row, by=witness(row.placement))
        by = witness(row.placement)
        Attendance.objects.update(link=by.link, recorded_at=timezone.now() - timedelta(minutes=11))
        row.refresh_from_db()
        with pytest.raises(DomainError, match="10 menit"):
            take_back(attendance=row, by=by)

    def test_the_village_head_has_the_same_buttons(self):
        placement = PlacementFactory()
        lurah = VillageOfficialFactory(village=placement.site.village).user
        browser = Browser()
        browser.force_login(lurah)
        today = f"{placement.site.office.today():%Y-%m-%d}"

        page = reverse("sentences:site_day", args=[placement.site.public_id]) + f"?day={today}"
        assert "Datang" in browser.get(page).content.decode()
        assert browser.post(reverse("sentences:village_arrive", args=[placement.public_id])).status_code == 302
        row = Attendance.objects.get()
        assert (row.recorded_by, row.link) == (lurah, None)
        assert browser.post(reverse("sentences:village_undo", args=[row.public_id])).status_code == 302
        assert not Attendance.objects.exists()
        assert browser.post(reverse("sentences:village_absent", args=[placement.public_id])).status_code == 302
        assert Absence.objects.get().recorded_by == lurah

    def test_a_former_village_head_has_none(self):
        placement = PlacementFactory()
        today = placement.site.office.today()
        gone = VillageOfficialFactory(
            village=placement.site.village, since=today - timedelta(days=400), until=today - timedelta(days=1)
        ).user
        browser = Browser()
        browser.force_login(gone)
        assert browser.post(reverse("sentences:village_arrive", args=[placement.public_id])).status_code == 404


def at_once(*actions) -> list[object]:
    barrier = Barrier(len(actions))

    def run(action):
        try:
            barrier.wait()
            return action()
        except DomainError as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(actions)) as pool:
        return list(pool.map(run, actions))


def test_two_taps_at_once_make_one_session(committed_db):
    row = AttendanceFactory()
    by = witness(row.placement)
    at = moment(by.site, row.on, 12)

    def tap():
        return leave(attendance=row, at=at, break_minutes=0, by=by)

    results = at_once(tap, tap, tap)

    assert len({result.pk for result in results}) == 1
    assert WorkSession.objects.count() == 1


def test_two_arrivals_at_once_are_one(committed_db):
    placement = PlacementFactory()
    by = witness(placement)

    at_once(*[lambda: arrive(placement=placement, at=None, by=by)] * 3)

    assert Attendance.objects.count() == 1
