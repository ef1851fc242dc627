"""Making reports: once, resumable, visible, and cleared away."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from unittest.mock import Mock

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone

from reports.actions import run
from reports.actions.housekeeping import MAX_ATTEMPTS, WORKER_GONE, delete_expired_files, dispatch_waiting
from reports.actions.request import nudge_worker
from reports.models import MonthlyReturn, ReportJob
from reports.tasks import run_report
from tests.databases import Database
from tests.factories.accounts import OfficeFactory, UserFactory, office
from tests.factories.reports import MonthlyReturnFactory, ReportJobFactory
from tests.workers import Worker

State = ReportJob.State


@pytest.mark.django_db
def test_a_job_ends_with_its_files_its_row_and_a_date_of_expiry() -> None:
    job = ReportJobFactory()
    run_report(job.pk)
    job.refresh_from_db()
    assert (job.state, job.progress, job.attempts) == (State.DONE, 100, 1)
    assert job.expires_at - job.finished_at == settings.REPORT_FILE_LIFETIME
    assert job.pdf.read(5) == b"%PDF-"
    job.pdf.close()
    assert Path(job.xlsx.name).name == f"laporan-bulanan-{job.office.code}-2026-10.xlsx"
    assert MonthlyReturn.objects.filter(office=job.office, month="2026-10-01").exists()


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["running", "done", "failed"])
def test_a_message_that_comes_twice_changes_nothing(state: str) -> None:
    job = ReportJobFactory(**{state: True})
    run_report(job.pk)
    before, job = job, ReportJob.objects.get(pk=job.pk)
    assert (job.state, job.attempts, job.started_at) == (before.state, 0, before.started_at)


@pytest.mark.django_db
def test_a_message_about_a_job_that_is_gone_is_harmless() -> None:
    run_report(999_999)


class AfterEachWrite:
    """Calls `then` after each statement that changes a job's row, with what the statement wrote."""

    def __init__(self, then: Callable[[tuple[object, ...]], None]) -> None:
        self.then = then

    def __call__(
        self, execute: Callable[..., object], sql: str, params: tuple[object, ...], many: bool, context: object
    ) -> object:
        result = execute(sql, params, many, context)
        if sql.startswith('UPDATE "reports_reportjob"'):
            self.then(params)
        return result


@pytest.mark.django_db
def test_progress_is_on_the_row_while_the_work_goes_on() -> None:
    job, seen = ReportJobFactory(), []

    def look(_written: tuple[object, ...]) -> None:
        seen.append(ReportJob.objects.values_list("state", "progress").get(pk=job.pk))

    with connection.execute_wrapper(AfterEachWrite(look)):
        run.run(job.pk)
    progress = [percent for _, percent in seen]
    assert progress == sorted(progress)
    assert len(set(progress)) > 5
    assert [state for state, _ in seen] == [State.RUNNING] * (len(seen) - 1) + [State.DONE]


@pytest.mark.django_db
def test_a_failure_is_a_sentence_on_the_row_and_the_cause_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    job = ReportJobFactory(parameters={"month": "2026-13-01"})
    run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.error) == (State.FAILED, run.FAILURE)
    assert "ValueError" in caplog.text


@pytest.mark.django_db
def test_a_sign_that_cannot_be_printed_is_named_on_the_row() -> None:
    job = ReportJobFactory()
    job.office.letterhead = "Jalan Uji 😀"
    job.office.save()
    run.run(job.pk)
    job.refresh_from_db()
    assert job.state == State.FAILED
    assert job.error.startswith("Tanda “😀” tidak dapat dicetak")


@pytest.mark.django_db
def test_a_worker_that_was_thought_lost_writes_nothing_when_it_comes_back() -> None:
    job = ReportJobFactory()

    def overtake(written: tuple[object, ...]) -> None:
        if "Menyusun PDF" in written:
            ReportJob.objects.filter(pk=job.pk).update(started_at=timezone.now() + timedelta(seconds=1))

    with connection.execute_wrapper(AfterEachWrite(overtake)):
        run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.step, job.pdf.name, job.error) == (State.RUNNING, "Menyusun PDF", "", "")


@pytest.mark.django_db
def test_the_files_of_a_job_that_is_lost_at_its_end_are_deleted() -> None:
    job = ReportJobFactory()

    def overtake(written: tuple[object, ...]) -> None:
        if "Menyusun Excel" in written:
            ReportJob.objects.filter(pk=job.pk).update(started_at=timezone.now() + timedelta(seconds=1))

    def stored() -> list[str]:
        return [path.name for path in Path(settings.MEDIA_ROOT).rglob(f"laporan-bulanan-{job.office.code}-*")]

    with connection.execute_wrapper(AfterEachWrite(overtake)):
        run.run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.pdf.name, stored()) == (State.RUNNING, "", [])
    ReportJob.objects.filter(pk=job.pk).update(state=State.WAITING, started_at=None)
    run.run(job.pk)
    assert len(stored()) == 2


@pytest.mark.django_db
def test_beat_sends_what_waits_and_takes_up_what_a_lost_worker_left(monkeypatch: pytest.MonkeyPatch) -> None:
    send = Mock()
    monkeypatch.setattr("bapas_portal.messages_to_workers.current_app.send_task", send)
    now = timezone.now()
    long_ago = now - timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT + 1)
    young, waiting, working = ReportJobFactory(), ReportJobFactory(), ReportJobFactory(running=True)
    lost = ReportJobFactory(running=True, started_at=long_ago, attempts=1)
    hopeless = ReportJobFactory(running=True, started_at=long_ago, attempts=MAX_ATTEMPTS)
    ReportJob.objects.exclude(pk=young.pk).update(created_at=long_ago)
    assert dispatch_waiting(now=now) == 2
    assert [call.kwargs["args"] for call in send.call_args_list] == [[waiting.pk], [lost.pk]]
    for job in (working, lost, hopeless):
        job.refresh_from_db()
    assert (working.state, lost.state, hopeless.state) == (State.RUNNING, State.WAITING, State.FAILED)
    assert hopeless.error == WORKER_GONE


@pytest.mark.django_db
@pytest.mark.usefixtures("broker_down")
def test_dispatch_gives_up_quietly_while_the_broker_is_down() -> None:
    ReportJobFactory.create_batch(2)
    assert dispatch_waiting(now=timezone.now() + timedelta(hours=1)) == 0
    assert ReportJob.objects.waiting().count() == 2


@pytest.mark.django_db
def test_expired_files_are_deleted_and_the_row_says_so() -> None:
    jobs = [ReportJobFactory(done=True), ReportJobFactory(done=True, expires_at=timezone.now())]
    for job in jobs:
        job.pdf.save("laporan.pdf", ContentFile(b"%PDF"))
        job.xlsx.save("laporan.xlsx", ContentFile(b"PK"))
    kept, old = jobs
    assert delete_expired_files(now=timezone.now()) == 1
    assert not default_storage.exists(old.pdf.name)
    assert default_storage.exists(kept.pdf.name)
    old.refresh_from_db()
    assert (old.state, old.pdf.name, old.xlsx.name) == (State.EXPIRED, "", "")
    assert delete_expired_files(now=timezone.now()) == 0


@pytest.mark.django_db
def test_what_a_list_was_searched_by_goes_with_its_files() -> None:
    job = ReportJobFactory(done=True, expires_at=timezone.now())
    kept = {"list": "clients", "title": "Klien"}
    searched = {**kept, "query": "q=Sudirja"}
    ReportJob.objects.filter(pk=job.pk).update(
        kind="list_export", pdf="", csv="uji.csv", reason="Rapat", parameters=searched
    )
    weeks_ago = timezone.now() - timedelta(days=8)
    failed = ReportJobFactory(failed=True, export=True, finished_at=weeks_ago)
    called_off = ReportJobFactory(cancelled=True, export=True, finished_at=timezone.now())
    delete_expired_files(now=timezone.now())
    for row in (job, failed, called_off):
        row.refresh_from_db()
    assert job.parameters == kept
    assert (failed.state, "query" in failed.parameters) == (State.EXPIRED, False)
    assert (called_off.state, "query" in called_off.parameters) == (State.CANCELLED, True)


def test_two_workers_with_the_same_message_make_one_report(committed_db: Database) -> None:
    job, made, start = ReportJobFactory(), [], Barrier(2)

    def note(written: tuple[object, ...]) -> None:
        if "Menyusun PDF" in written:
            made.append(1)

    def work() -> None:
        start.wait()
        with connection.execute_wrapper(AfterEachWrite(note)):
            run.run(job.pk)
        connection.close()

    threads = [Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    job.refresh_from_db()
    assert (job.state, made) == (State.DONE, [1])


@pytest.mark.broker
def test_a_report_crosses_a_real_broker_to_a_real_worker(celery_worker: Worker) -> None:
    pangkalpinang = office()
    job = ReportJobFactory(requested_by=UserFactory(head=True, office=pangkalpinang))
    assert nudge_worker(job)
    celery_worker.wait_until(lambda: ReportJob.objects.get(pk=job.pk).state in {State.DONE, State.FAILED})
    job.refresh_from_db()
    assert (job.state, job.error) == (State.DONE, "")
    with job.pdf.open() as pdf:
        assert pdf.read(5) == b"%PDF-"


@pytest.mark.django_db
def test_a_return_sent_back_meanwhile_is_not_made_for_those_who_read_counts() -> None:
    kanwil = UserFactory(regional=True)
    sent = MonthlyReturnFactory(office=OfficeFactory(regional_office=kanwil.regional_office), submitted=True)
    job = ReportJobFactory(requested_by=kanwil, office=sent.office, parameters={"month": f"{sent.month:%Y-%m-%d}"})
    MonthlyReturn.objects.filter(pk=sent.pk).update(
        state="returned", returned_at=timezone.now(), returned_by=kanwil, returned_reason="Periksa T1."
    )
    run_report(job.pk)
    job.refresh_from_db()
    assert (job.state, job.pdf.name) == (State.FAILED, "")
    assert "belum mengirim" in job.error
