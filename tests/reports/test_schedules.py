"""Scheduled reports: due by the calendar, told once with a link, opened with the scope of the moment."""

from datetime import date, datetime, timedelta
from threading import Barrier, Thread
from uuid import uuid4

import pytest
from django.conf import settings
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.models import User
from bapas_portal.law import DomainError
from reports.actions import run
from reports.actions import schedule as actions
from reports.models import ReportJob, ReportSchedule, ScheduledReport
from reports.rules.schedule import days_of, next_after, occasion_on
from reports.subjects import SUBJECTS, Brief
from tests.databases import Database
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.reports import ReportScheduleFactory, ScheduledReportFactory

State, Told = ReportSchedule.State, ScheduledReport.State


@pytest.mark.parametrize(
    ("every", "today", "occasion", "since", "until", "following"),
    [
        ("daily", date(2026, 3, 1), date(2026, 3, 1), date(2026, 2, 28), date(2026, 2, 28), date(2026, 3, 2)),
        ("daily", date(2028, 3, 1), date(2028, 3, 1), date(2028, 2, 29), date(2028, 2, 29), date(2028, 3, 2)),
        ("weekly", date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 9), date(2026, 11, 15), date(2026, 11, 23)),
        ("weekly", date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 16), date(2026, 11, 22), date(2026, 11, 30)),
        ("monthly", date(2026, 1, 31), date(2026, 1, 1), date(2025, 12, 1), date(2025, 12, 31), date(2026, 2, 1)),
        ("monthly", date(2026, 3, 1), date(2026, 3, 1), date(2026, 2, 1), date(2026, 2, 28), date(2026, 4, 1)),
    ],
)
def test_what_is_due_when_and_about_which_days(
    every: str, today: date, occasion: date, since: date, until: date, following: date
) -> None:
    assert occasion_on(every, today) == occasion
    assert days_of(every, occasion) == (since, until)
    assert next_after(every, today) == following


def at(user: User, hour: int) -> datetime:
    """That hour of today on the person's clock."""
    return datetime.combine(user.today(), datetime.min.time(), tzinfo=user.zone) + timedelta(hours=hour)


@pytest.mark.django_db
def test_an_occasion_is_told_once_with_a_link_and_no_figure() -> None:
    schedule = ReportScheduleFactory()
    owner = schedule.owner
    assert actions.send_due(now=at(owner, 5)) == 0  # nobody is told at night
    assert actions.send_due(now=at(owner, 7)) == 1
    assert actions.send_due(now=at(owner, 23)) == 0
    occasion = ScheduledReport.objects.get()
    [message] = mail.outbox
    assert (message.to, message.attachments) == ([owner.email], [])
    assert settings.SITE_URL + reverse("reports:scheduled_open", args=[occasion.public_id]) in message.body
    assert owner.office.name not in message.body
    assert (occasion.state, occasion.occasion) == (Told.SENT, owner.today())


@pytest.mark.django_db
def test_a_row_that_cannot_be_sent_holds_up_no_other_and_a_lost_one_is_settled(
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken, good = ReportScheduleFactory(), ReportScheduleFactory()
    User.objects.filter(pk=broken.owner_id).update(email="a@uji.test\nBcc: b@uji.test")
    now = at(good.owner, 7)
    lost = ScheduledReportFactory(state=Told.SENDING, sent_at=now - timedelta(minutes=21))
    older = ScheduledReportFactory(state=Told.SENDING, sent_at=None)
    in_hand = ScheduledReportFactory(state=Told.SENDING, sent_at=now - timedelta(minutes=19))
    ReportSchedule.objects.exclude(pk__in=[broken.pk, good.pk]).update(state=State.PAUSED)
    assert actions.send_due(now=now) == 1
    assert [message.to for message in mail.outbox] == [[good.owner.email]]
    assert "could not be written" in caplog.text
    states = {row.schedule: row.state for row in ScheduledReport.objects.select_related("schedule")}
    assert (states[broken], states[good]) == (Told.FAILED, Told.SENT)
    assert [states[row.schedule] for row in (lost, older, in_hand)] == [Told.FAILED, Told.FAILED, Told.SENDING]


def test_two_workers_at_the_same_moment_tell_once(committed_db: Database) -> None:
    schedule, start, told = ReportScheduleFactory(), Barrier(2), []

    def work() -> None:
        start.wait()
        told.append(actions.send_due(now=at(schedule.owner, 7)))
        connection.close()

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == [0, 1]
    assert (ScheduledReport.objects.count(), len(mail.outbox)) == (1, 1)


@pytest.mark.django_db
def test_a_new_schedule_begins_with_the_next_occasion_and_a_paused_one_says_nothing() -> None:
    fresh = ReportScheduleFactory()
    ReportSchedule.objects.filter(pk=fresh.pk).update(running_since=fresh.owner.today())
    paused = ReportScheduleFactory(state=State.PAUSED)
    assert actions.send_due(now=at(fresh.owner, 12)) == 0
    actions.resume(paused, by=paused.owner)
    paused.refresh_from_db()
    assert (paused.state, paused.running_since) == (State.RUNNING, paused.owner.today())
    assert actions.send_due(now=at(fresh.owner, 12)) == 0
    actions.pause(paused, by=paused.owner)
    actions.delete(paused, by=paused.owner)
    assert list(ReportSchedule.objects.all()) == [fresh]


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["closed", "moved", "role"])
def test_it_ends_when_the_account_is_closed_or_moved(client: Client, change: str) -> None:
    occasion = ScheduledReportFactory(schedule__subject="caseload")
    schedule = occasion.schedule
    owner = schedule.owner
    if change == "closed":
        User.objects.filter(pk=owner.pk).update(is_active=False)
    elif change == "moved":
        User.objects.filter(pk=owner.pk).update(office=OfficeFactory())
    else:
        User.objects.filter(pk=owner.pk).update(role="officer")
    later = ScheduledReportFactory(schedule=schedule, occasion=owner.today() - timedelta(days=1), state=Told.WAITING)
    assert actions.send_due(now=at(owner, 12)) == 0
    schedule.refresh_from_db()
    later.refresh_from_db()
    assert (schedule.state, bool(schedule.ended_reason), later.state) == (State.ENDED, True, Told.WAITING)
    with pytest.raises(DomainError, match="sudah berakhir"):
        actions.resume(schedule, by=owner)
    if change != "closed":
        client.force_login(User.objects.get(pk=owner.pk))
        address = reverse("reports:scheduled_open", args=[occasion.public_id])
        assertContains(client.get(address), "tidak dapat dibuka")
        assert client.post(address).status_code == 422
        assert not ReportJob.objects.exists()


@pytest.mark.django_db
def test_the_link_needs_the_owner_and_makes_one_report_until_its_files_are_gone(client: Client) -> None:
    occasion = ScheduledReportFactory()
    owner = occasion.schedule.owner
    address = reverse("reports:scheduled_open", args=[occasion.public_id])
    assert client.get(address).status_code == 302  # to the sign-in
    client.force_login(UserFactory(head=True, office=owner.office))
    assert client.get(address).status_code == 404
    client.force_login(owner)
    assertContains(client.get(address), "Buat laporan")
    assert not ReportJob.objects.exists()  # looking makes nothing
    first = client.post(address).url
    assert client.post(address).url == first
    job = ReportJob.objects.get()
    assert run.run(job.pk)
    job.refresh_from_db()
    yesterday = (owner.today() - timedelta(days=1)).isoformat()
    assert (job.state, job.parameters["since"], job.parameters["until"]) == ("done", yesterday, yesterday)
    ReportJob.objects.filter(pk=job.pk).update(state="expired", pdf="", xlsx="")
    assert client.post(address).url != first


@pytest.mark.django_db
def test_a_person_schedules_on_the_page_once_and_only_with_an_address(client: Client) -> None:
    head = UserFactory(head=True, email="kepala@contoh.invalid")
    client.force_login(head)
    address = reverse("reports:schedule_create", args=["inquiry-times"])
    data = {"every": "weekly", "officer": "", "submission_key": str(uuid4())}
    for _ in range(2):
        assert client.post(address, data).url == reverse("reports:schedule_list")
    schedule = ReportSchedule.objects.get()
    assert (schedule.every, schedule.place_office, schedule.parameters["office"]) == (
        "weekly",
        head.office,
        str(head.office.public_id),
    )
    assertContains(client.get(reverse("reports:schedule_list")), "Setiap Senin, berikutnya")
    assert client.get(reverse("reports:schedule_create", args=["guidance-history"])).status_code == 404
    User.objects.filter(pk=head.pk).update(email="")
    assertContains(client.post(address, data | {"submission_key": str(uuid4())}), "alamat surel", status_code=422)
    history, brief = SUBJECTS["guidance-history"], Brief(user=head, since=head.today(), until=head.today())
    with pytest.raises(DomainError, match="tidak dapat dijadwalkan"):
        actions.schedule_report(subject=history, brief=brief, every="daily", submission_key=uuid4(), by=head)


@pytest.mark.django_db
def test_a_report_about_one_day_comes_every_day_alone(client: Client) -> None:
    """A week of it would hold figures of seven days beside some of one."""
    weekly = ScheduledReportFactory(schedule__every="weekly").schedule
    head = weekly.owner
    client.force_login(head)
    address = reverse("reports:schedule_create", args=["daily"])
    assertContains(client.post(address, {"every": "weekly", "submission_key": str(uuid4())}), "every", status_code=422)
    brief = Brief(user=head, since=head.today(), until=head.today())
    with pytest.raises(DomainError, match="tidak dapat dijadwalkan"):
        actions.schedule_report(
            subject=SUBJECTS["daily"], brief=brief, every="monthly", submission_key=uuid4(), by=head
        )
    assert actions.send_due(now=at(head, 12)) == 0
    weekly.refresh_from_db()
    assert (weekly.state, weekly.ended_reason) == (State.ENDED, actions.NOT_OFFERED)


@pytest.mark.django_db
def test_an_address_that_is_gone_is_a_failure_on_the_row(client: Client) -> None:
    schedule = ReportScheduleFactory()
    User.objects.filter(pk=schedule.owner_id).update(email="")
    assert actions.send_due(now=at(schedule.owner, 8)) == 0
    assert ScheduledReport.objects.get().state == Told.FAILED
    client.force_login(schedule.owner)
    assertContains(client.get(reverse("reports:schedule_list")), "tidak terkirim")


@pytest.mark.django_db
def test_scheduledreport_once_per_occasion() -> None:
    first = ScheduledReportFactory()
    with pytest.raises(IntegrityError, match="scheduledreport_once_per_occasion"), transaction.atomic():
        ScheduledReportFactory(schedule=first.schedule)


@pytest.mark.django_db
@pytest.mark.parametrize("values", [{"state": "ended"}, {"ended_reason": "pindah"}])
def test_reportschedule_end_has_reason(values: dict[str, str]) -> None:
    with pytest.raises(IntegrityError, match="reportschedule_end_has_reason"), transaction.atomic():
        ReportScheduleFactory(**values)
