"""A worker killed in the middle of a list: the row tells, and another worker makes it from the beginning."""

import os
import signal
from datetime import timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from bapas_portal.celery import app
from bapas_portal.launcher.processes import wait_until
from reports.actions.housekeeping import dispatch_waiting
from reports.actions.request import nudge_worker
from reports.models import ReportJob
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.factories.clients import SupervisionFactory
from tests.factories.reports import ReportJobFactory
from tests.workers import Worker, start_worker

State = ReportJob.State


@pytest.mark.broker
def test_a_list_whose_worker_was_killed_is_made_by_another(committed_db: Database, tmp_path: Path) -> None:
    head = UserFactory(head=True, office=office())
    SupervisionFactory.create_batch(3, office=head.office)
    job = ReportJobFactory(requested_by=head, export=True)
    app.control.purge()
    environment = {**os.environ, "DATABASE_URL": committed_db.url}
    first = start_worker(environment, tmp_path / "first.log")
    other = connection.copy()
    try:
        other.set_autocommit(False)
        with other.cursor() as cursor:
            cursor.execute("LOCK TABLE clients_client IN ACCESS EXCLUSIVE MODE")  # the worker waits at the first row
        assert nudge_worker(job)
        taken = ReportJob.objects.running().filter(pk=job.pk)
        assert wait_until(taken.exists, timeout=60), first.log_tail(40)
        os.killpg(first.process.pid, signal.SIGKILL)
        first.process.wait(timeout=20)
    finally:
        other.close()
        first.stop()
        app.control.purge()
    job.refresh_from_db()
    assert (job.state, job.attempts, job.xlsx.name) == (State.RUNNING, 1, "")
    second = start_worker(environment, tmp_path / "second.log")
    try:
        assert dispatch_waiting(now=timezone.now() + timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT + 60)) == 1
        Worker(second).wait_until(lambda: ReportJob.objects.get(pk=job.pk).state == State.DONE, timeout=90)
    finally:
        second.stop()
        app.control.purge()
    job.refresh_from_db()
    assert (job.attempts, job.rows_done, bool(job.csv.name)) == (2, 3, True)
