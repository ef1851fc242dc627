"""Jobs while they wait and run: one at a time, cancelled, asked for again, and each place in its turn."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains

from reports.actions import run
from reports.actions.housekeeping import dispatch_waiting
from reports.actions.pending import ALREADY_OVER, NOT_FAILED
from reports.actions.request import ONE_AT_A_TIME, request_monthly_return
from reports.models import ReportJob
from reports.tasks import run_report
from tests.factories.accounts import OfficeFactory, UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.reports import ReportJobFactory
from tests.reports.test_run import AfterEachWrite

pytestmark = pytest.mark.django_db
State = ReportJob.State


def press(browser: Client, job: ReportJob, verb: str) -> Any:
    browser.force_login(job.requested_by)
    return browser.post(reverse(f"reports:report_{verb}", args=[job.public_id]), follow=True)


def test_a_second_request_of_a_kind_is_refused_until_the_first_has_ended(client: Client) -> None:
    job = ReportJobFactory()
    client.force_login(job.requested_by)
    data = {"office": str(job.office.public_id), "month": "2026-09", "submission_key": str(uuid4())}
    assertContains(client.post(reverse("reports:report_request"), data), ONE_AT_A_TIME, status_code=422)
    press(client, job, "cancel")
    request_monthly_return(office=job.office, month=job.month, submission_key=uuid4(), by=job.requested_by)


@pytest.mark.parametrize("state", [{}, {"running": True}])
def test_the_requester_cancels(client: Client, state: dict[str, bool]) -> None:
    job = ReportJobFactory(**state)
    assertContains(press(client, job, "cancel"), "Dibatalkan")
    job.refresh_from_db()
    assert job.state == State.CANCELLED
    assert not run.run(job.pk)


@pytest.mark.parametrize("state", ["done", "failed", "cancelled"])
def test_what_has_ended_cannot_be_cancelled(client: Client, state: str) -> None:
    job = ReportJobFactory(**{state: True})
    assertContains(press(client, job, "cancel"), ALREADY_OVER)
    assert ReportJob.objects.get().state == state


def test_a_worker_stops_at_the_next_chunk_and_leaves_no_file() -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    job = ReportJobFactory(requested_by=head, export=True)

    def stop(written: tuple[object, ...]) -> None:
        if "Menulis baris" in written:
            ReportJob.objects.filter(pk=job.pk).update(state=State.CANCELLED)

    with connection.execute_wrapper(AfterEachWrite(stop)):
        run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.rows_done, job.xlsx.name, job.csv.name) == (State.CANCELLED, 0, "", "")


def test_a_job_cancelled_while_its_files_are_stored_leaves_none() -> None:
    head = UserFactory(head=True)
    SupervisionFactory(office=head.office)
    job = ReportJobFactory(requested_by=head, export=True)

    def stop(written: tuple[object, ...]) -> None:
        if 99 in written:
            ReportJob.objects.filter(pk=job.pk).update(state=State.CANCELLED)

    with connection.execute_wrapper(AfterEachWrite(stop)):
        run.run(job.pk)
    assert ReportJob.objects.get().state == State.CANCELLED
    folder = f"reports/{job.public_id}"
    assert not default_storage.exists(folder) or default_storage.listdir(folder) == ([], [])


@pytest.mark.parametrize("state", ["failed", "cancelled"])
def test_the_requester_asks_again_for_one_that_did_not_come(client: Client, state: str) -> None:
    job = ReportJobFactory(**{state: True}, attempts=3, rows_done=7, finished_at=timezone.now())
    press(client, job, "retry")
    job.refresh_from_db()
    assert (job.state, job.attempts, job.rows_done, job.error) == (State.WAITING, 0, 0, "")
    assert run.run(job.pk)


@pytest.mark.parametrize("state", [{}, {"running": True}, {"done": True}])
def test_one_that_did_not_fail_is_not_made_again(client: Client, state: dict[str, bool]) -> None:
    job = ReportJobFactory(**state)
    assertContains(press(client, job, "retry"), NOT_FAILED)
    assert ReportJob.objects.get().state == job.state


def test_asking_again_beside_a_pending_one_is_refused(client: Client) -> None:
    job = ReportJobFactory(failed=True)
    ReportJobFactory(requested_by=job.requested_by)
    assertContains(press(client, job, "retry"), ONE_AT_A_TIME)
    job.refresh_from_db()
    assert job.state == State.FAILED


@pytest.mark.parametrize("verb", ["cancel", "retry"])
def test_nobody_else_touches_it(client: Client, verb: str) -> None:
    job = ReportJobFactory()
    client.force_login(UserFactory(head=True, office=job.office))
    assert client.post(reverse(f"reports:report_{verb}", args=[job.public_id])).status_code == 404


def test_the_office_with_the_fewest_reports_in_the_making_comes_first() -> None:
    busy, quiet = OfficeFactory(), OfficeFactory()
    ReportJobFactory(requested_by=UserFactory(head=True, office=busy), running=True)
    asked_first = ReportJobFactory(requested_by=UserFactory(head=True, office=busy))
    asked_later = ReportJobFactory(requested_by=UserFactory(head=True, office=quiet))
    no_office = ReportJobFactory(requested_by=UserFactory(national=True), office=None, export=True)
    assert list(ReportJob.objects.in_turn()) == [asked_later, no_office, asked_first]
    run_report(asked_first.pk)
    states = [ReportJob.objects.get(pk=job.pk).state for job in (asked_first, asked_later)]
    assert states == [State.WAITING, State.DONE]


@pytest.mark.parametrize(
    ("is_big", "minutes", "state"), [(False, 16, "waiting"), (True, 16, "running"), (True, 61, "waiting")]
)
def test_a_big_list_is_given_up_later(is_big: bool, minutes: int, state: str) -> None:
    now = timezone.now()
    job = ReportJobFactory(running=True, is_big=is_big, started_at=now - timedelta(minutes=minutes))
    dispatch_waiting(now=now)
    assert ReportJob.objects.get(pk=job.pk).state == state


def test_a_message_of_the_small_queue_takes_no_big_job() -> None:
    big, small = ReportJobFactory(is_big=True), ReportJobFactory()
    run_report(small.pk)
    run_report(small.pk)
    assert [ReportJob.objects.get(pk=job.pk).state for job in (big, small)] == [State.WAITING, State.DONE]
