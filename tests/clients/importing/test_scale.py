"""A large register costs no more for each row than a small one."""

import time
from pathlib import Path
from unittest.mock import Mock
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from accounts.models import Office, Role, User
from clients.importing.steps import advance, asking
from clients.models import ImportBatch
from tests.clients.importing.register_of import write_register
from tests.factories.accounts import UserFactory
from villages.models import Village

SMALL, LARGE = 300, 3000
AT_MOST = 2.0
"""The seconds for each row of the large register, to those of the small one, in one run on one machine."""


def judged(path: Path, rows: int, villages: list[Village], registrar: User) -> float:
    """Processor seconds for each row until every row of a register is judged."""
    write_register(path, rows, villages)
    batch = asking.upload_register(
        upload=SimpleUploadedFile(path.name, path.read_bytes()), submission_key=uuid4(), by=registrar
    )
    began = time.process_time()
    advance.advance(batch.pk)
    asking.settle_columns(batch=ImportBatch.objects.get(pk=batch.pk), fields={}, by=registrar)
    advance.advance(batch.pk)
    took = time.process_time() - began
    batch.refresh_from_db()
    assert (batch.state, batch.rows.count()) == ("checked", rows)
    assert not batch.rows.filter(outcome="reject").exists()
    return took / rows


@pytest.mark.django_db
def test_a_row_of_a_large_register_costs_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "nudge", Mock())
    office = Office.objects.get(regencies__code="19.71")
    villages = list(Village.objects.current().served_by(office).select_related("district__regency"))
    registrar = UserFactory(role=Role.REGISTRAR, office=office)
    small = judged(tmp_path / "small.xlsx", SMALL, villages, registrar)
    large = judged(tmp_path / "large.xlsx", LARGE, villages, registrar)
    assert large / small < AT_MOST
