"""The import across a real broker to a real worker: one that is killed loses nothing and doubles nothing."""

import os
import signal
import subprocess
import uuid
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import F
from django.utils import timezone

from accounts.models import Role, User
from bapas_portal.launcher.processes import wait_until
from clients.importing.steps import advance, asking, hold
from clients.models import Assignment, Client, ImportBatch, ReportIn, Supervision, Visit
from tests.clients.importing.register_of import write_register
from tests.clients.importing.small_register import write_rows
from tests.clients.test_races import at_once
from tests.databases import Database
from tests.factories.accounts import UserFactory, office
from tests.workers import Worker
from villages.models import Village

ROWS = 1800


def until(batch: ImportBatch, state: str, worker: Worker) -> None:
    worker.wait_until(lambda: ImportBatch.objects.get(pk=batch.pk).state == state, timeout=120)


def kill_pool(worker: Worker) -> None:
    """Ends the processes that do the tasks as the kernel does when memory runs out; their parent lives."""
    found = subprocess.run(["pgrep", "-P", str(worker.child.process.pid)], capture_output=True, text=True, check=True)
    for pid in found.stdout.split():
        os.kill(int(pid), signal.SIGKILL)


@pytest.mark.broker
def test_a_killed_worker_leaves_each_row_once(celery_worker: Worker, tmp_path: Path) -> None:
    registrar = UserFactory(role=Role.REGISTRAR, office=office())
    officer = UserFactory(role=Role.OFFICER, office=office(), name="Sekar Maharani")
    villages = list(Village.objects.current().served_by(office()).select_related("district__regency"))
    path = tmp_path / "register.xlsx"
    write_register(path, ROWS, villages, [officer.name])
    upload = SimpleUploadedFile("register.xlsx", path.read_bytes())
    batch = asking.upload_register(upload=upload, submission_key=uuid.uuid4(), by=registrar)
    until(batch, "mapping", celery_worker)
    asking.settle_columns(batch=batch, fields={}, by=registrar)
    until(batch, "checked", celery_worker)
    wanted = batch.rows.importable().count()
    assert wanted > ROWS - 20

    asking.start_import(batch=batch, by=registrar)
    written = batch.rows.filter(state="imported")
    assert wait_until(written.exists, timeout=60, interval=0.02)
    kill_pool(celery_worker)
    before = written.count()
    assert 0 < before < wanted, "the worker was killed in the middle of its work"
    assert Supervision.objects.filter(office=registrar.office).count() == before

    ImportBatch.objects.filter(pk=batch.pk).update(claimed_at=F("claimed_at") - 2 * hold.LOST_AFTER)
    assert advance.dispatch(now=timezone.now()) == 1
    until(batch, "imported", celery_worker)
    batch.refresh_from_db()
    assert (written.count(), batch.progress) == (wanted, wanted)
    cases = Supervision.objects.filter(office=registrar.office)
    assert cases.count() == cases.filter(import_row__batch=batch).count() == wanted
    assert Assignment.objects.filter(supervision__in=cases).count() == wanted
    assert Client.objects.filter(office=registrar.office).count() == written.filter(made_client=True).count()
    running = cases.filter(ends_on__gte=office().today() + timedelta(days=1)).count()
    assert ReportIn.objects.count() <= Visit.objects.count() <= running + 5


@pytest.mark.broker
def test_one_submission_of_two_connections_is_one_import(committed_db: Database, tmp_path: Path) -> None:
    registrar: User = UserFactory(role=Role.REGISTRAR, office=office())
    content, key = write_rows(tmp_path / "r.xlsx", [{}]).read_bytes(), uuid.uuid4()

    def submit() -> ImportBatch:
        upload = SimpleUploadedFile("register.xlsx", content)
        return asking.upload_register(upload=upload, submission_key=key, by=registrar)

    first, second = at_once(submit)
    assert first == second
    assert ImportBatch.objects.count() == 1
    advance.advance(first.pk)
    asking.settle_columns(batch=first, fields={}, by=registrar)
    advance.advance(first.pk)
    told = at_once(lambda: asking.start_import(batch=first, by=registrar))
    assert sum(isinstance(answer, ImportBatch) for answer in told) == 1
    at_once(lambda: advance.advance(first.pk), times=3)
    assert Supervision.objects.count() == Client.objects.count() == 1
