"""A client restricted since the import is in none of its pages, and nobody takes back what they may not see."""

from io import BytesIO
from unittest.mock import Mock
from zipfile import ZipFile

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role, User
from clients.importing.content import RowContent
from clients.importing.listing import counts, rows_of
from clients.importing.steps import advance, asking
from clients.models import Client, ImportBatch, ImportRow, Supervision
from tests.factories.accounts import UserFactory
from tests.factories.clients import SupervisionFactory
from tests.factories.importing import ImportBatchFactory, ImportRowFactory
from tests.factories.restriction import RestrictionFactory

pytestmark = pytest.mark.django_db

SECRET = "Rahmadani Tersembunyi"


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is the worker."""
    monkeypatch.setattr(asking, "nudge", Mock())


@pytest.fixture
def registrar() -> User:
    return UserFactory(role=Role.REGISTRAR)


def browser_of(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user)
    return browser


def batch_with_a_hidden_row(registrar: User, way: str) -> ImportRow:
    """An import with a row about a restricted client, written (`client`) or only compared (`known_client`)."""
    case = SupervisionFactory(office=registrar.office, client__name=SECRET)
    content = RowContent({"name": SECRET, "birth": "17-05-1990"}, {"name": SECRET}, []).as_text()
    if way == "known_client":
        row = ImportRowFactory(
            batch=ImportBatchFactory(office=registrar.office, uploaded_by=registrar),
            known_client=case.client,
            content=content,
        )
    else:
        now = timezone.now()
        batch = ImportBatchFactory(
            office=registrar.office, uploaded_by=registrar, imported_by=registrar, imported_at=now,
            state=ImportBatch.State.IMPORTED,
        )  # fmt: skip
        row = ImportRowFactory(
            batch=batch, content=content, outcome="accept", is_chosen=True, state=ImportRow.State.IMPORTED,
            client=case.client, supervision=case, made_client=True,
        )  # fmt: skip
    RestrictionFactory(client=case.client)
    return row


@pytest.mark.parametrize("way", ["client", "known_client"])
def test_no_page_of_the_import_shows_the_row(registrar: User, way: str) -> None:
    row = batch_with_a_hidden_row(registrar, way)
    head = UserFactory(head=True, office=registrar.office)
    browser, batch = browser_of(registrar), row.batch
    assert not any(counts(batch, registrar).values())
    assert sum(counts(batch, head).values()) == 1
    assert list(rows_of(batch, head)) == [row]
    for part in ("", "?part=imported", "?part=refused"):
        page = browser.get(reverse("clients:import_detail", args=[batch.public_id]) + part)
        assert page.status_code == 200
        assert SECRET not in page.content.decode()
    where = [batch.public_id, row.excel_row]
    assert browser.get(reverse("clients:import_row_edit", args=where)).status_code == 404
    assert browser.post(reverse("clients:import_row_choose", args=where), {"choose": "in"}).status_code == 404
    file = browser.get(reverse("clients:import_refused", args=[batch.public_id])).content
    with ZipFile(BytesIO(file)) as workbook:
        assert not any(SECRET.encode() in workbook.read(name) for name in workbook.namelist())


def test_undo_passes_over_what_is_kept_from_who_asks(registrar: User) -> None:
    row = batch_with_a_hidden_row(registrar, "client")
    asking.undo_import(batch=row.batch, by=registrar)
    advance.advance(row.batch.pk)
    row.refresh_from_db()
    assert row.state == ImportRow.State.IMPORTED
    assert row.problem == "Baris ini tidak dibatalkan. Tanyakan kepada kepala Bapas."
    assert Client.objects.filter(pk=row.client_id).exists()
    assert Supervision.objects.filter(pk=row.supervision_id).exists()
