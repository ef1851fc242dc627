"""From upload to undo: what is written equals what is said, nothing twice, nothing of another office."""

import uuid
from collections import Counter
from pathlib import Path
from unittest.mock import Mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.urls import reverse
from pytest_django.asserts import assertContains

from accounts.models import AccessEvent, Office, Role, User
from bapas_portal.law import DomainError
from clients.importing.steps import advance, asking, hold, writing
from clients.importing.steps.correcting import choose_row, correct_row
from clients.models import Client, ImportBatch, ImportRow, Supervision
from sentences.importing import judgment_from_register
from sentences.models import SocialWorkSentence
from tests.clients.importing.keys import REGISTERS
from tests.factories.accounts import UserFactory
from tests.factories.importing import ImportBatchFactory, ImportRowFactory

pytestmark = pytest.mark.django_db
PALOPO = REGISTERS / "register-kerja-sosial-palopo.xlsx"


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is the worker."""
    monkeypatch.setattr(asking, "nudge", Mock())


@pytest.fixture
def registrar() -> User:
    """The registrar of the office whose register it is."""
    return UserFactory(role=Role.REGISTRAR, office=Office.objects.get(regencies__code="73.73"))


def upload(path: Path = PALOPO) -> SimpleUploadedFile:
    return SimpleUploadedFile("register.xlsx", path.read_bytes())


def brought_in(by: User) -> ImportBatch:
    """The register, read and judged."""
    batch = asking.upload_register(upload=upload(), submission_key=uuid.uuid4(), by=by)
    advance.advance(batch.pk)
    asking.settle_columns(batch=ImportBatch.objects.get(pk=batch.pk), fields={}, by=by)
    advance.advance(batch.pk)
    return ImportBatch.objects.get(pk=batch.pk)


def imported(by: User) -> ImportBatch:
    batch = brought_in(by)
    asking.start_import(batch=batch, by=by)
    advance.advance(batch.pk)
    return ImportBatch.objects.get(pk=batch.pk)


def test_nothing_is_written_before_the_office_says_so(registrar: User) -> None:
    batch = brought_in(registrar)
    assert (batch.state, batch.rows.count(), batch.skipped) == ("checked", 120, 13)
    assert Counter(batch.rows.values_list("outcome", flat=True))["reject"] == 39
    assert not Client.objects.filter(office=registrar.office).exists()


def test_what_is_written_equals_what_is_said(registrar: User) -> None:
    batch = imported(registrar)
    said = batch.rows.filter(state="imported").count()
    assert said == batch.progress == Supervision.objects.filter(office=registrar.office).count() > 50
    assert said == Client.objects.filter(office=registrar.office).count()
    client = Client.objects.filter(office=registrar.office).exclude(nik=None).first()
    assert client
    assert client.nik_hash


def test_cells_are_encrypted_at_rest(registrar: User) -> None:
    from django.db import connection

    batch = brought_in(registrar)
    with connection.cursor() as cursor:
        cursor.execute("SELECT content FROM clients_importrow WHERE batch_id = %s LIMIT 5", [batch.pk])
        assert not any("name" in content for (content,) in cursor.fetchall())


def test_the_same_register_again_writes_nothing(registrar: User) -> None:
    imported(registrar)
    again = brought_in(registrar)
    known = again.rows.filter(codes__overlap=["known_case"])
    assert known.count() >= 63
    assert not known.filter(is_chosen=True).exists()


def test_undo_takes_back_what_nobody_touched(registrar: User) -> None:
    batch = imported(registrar)
    touched = batch.rows.filter(state="imported").first()
    assert touched
    assert touched.supervision
    touched.supervision.prison_register_no = "B.1"
    touched.supervision.save()
    asking.undo_import(batch=batch, by=registrar)
    advance.advance(batch.pk)
    batch.refresh_from_db()
    assert batch.state == "undone"
    assert list(Supervision.objects.filter(office=registrar.office)) == [touched.supervision]
    assert Client.objects.filter(office=registrar.office).count() == 1
    touched.refresh_from_db()
    assert "diubah" in touched.problem


def test_a_lost_worker_is_followed_by_another(registrar: User, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = brought_in(registrar)
    asking.start_import(batch=batch, by=registrar)
    monkeypatch.setattr(writing, "CHUNK", 10)
    beats = iter([None, None])

    def die(self: hold.Hold, **values: object) -> None:
        next(beats)

    with monkeypatch.context() as patch:
        patch.setattr(hold.Hold, "write", die)
        patch.setattr(advance, "_stop", Mock())
        advance.advance(batch.pk)
    batch.refresh_from_db()
    assert (batch.state, batch.rows.filter(state="imported").count()) == ("importing", 30)
    advance.advance(batch.pk)
    assert ImportBatch.objects.get(pk=batch.pk).state == "importing"  # its worker may still live
    ImportBatch.objects.filter(pk=batch.pk).update(claimed_at=batch.claimed_at - hold.LOST_AFTER * 2)
    advance.advance(batch.pk)
    batch.refresh_from_db()
    assert (batch.state, batch.progress) == ("imported", Supervision.objects.filter(office=registrar.office).count())
    assert not batch.rows.importable().exists()


def test_one_submission_is_one_import(registrar: User) -> None:
    key = uuid.uuid4()
    first = asking.upload_register(upload=upload(), submission_key=key, by=registrar)
    assert asking.upload_register(upload=upload(), submission_key=key, by=registrar) == first


def test_a_corrected_row_is_judged_at_once(registrar: User) -> None:
    batch = brought_in(registrar)
    row = batch.rows.filter(
        codes__contains=["programme_unknown"], codes__contained_by=["programme_unknown", "period_over"]
    ).first()
    assert row
    with pytest.raises(DomainError):
        choose_row(row=row, is_chosen=True, by=registrar)
    row = correct_row(row=row, texts={"programme": "Pidana kerja sosial"}, by=registrar)
    assert (row.outcome != "reject", row.is_chosen, row.is_edited) == (True, True, True)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("register.xlsx", b"not a workbook"),
        ("register.exe", b"PK\x03\x04"),
        ("register.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")),
        ("register.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "_VBA_PROJECT".encode("utf-16-le")),
    ],
)
def test_what_is_no_register_is_refused_with_a_sentence(
    client: Browser, registrar: User, name: str, content: bytes
) -> None:
    client.force_login(registrar)
    data = {"workbook": SimpleUploadedFile(name, content), "submission_key": str(uuid.uuid4())}
    response = client.post(reverse("clients:import_create"), data)
    assert response.status_code == 422
    assert not ImportBatch.objects.exists()


def test_the_pages_of_an_import(client: Browser, registrar: User) -> None:
    batch = brought_in(registrar)
    client.force_login(registrar)
    address = reverse("clients:import_detail", args=[batch.public_id])
    assertContains(client.get(address), "Belum ada yang ditulis")
    assertContains(client.get(address + "?columns=1"), "Periksa semua baris")
    assertContains(client.get(address + "?part=refused&reason=threat_too_high&page=\x00"), "kurang dari 5 tahun")
    assertContains(client.get(reverse("clients:import_row_edit", args=[batch.public_id, 15])), "Isi sel")
    assert client.get(reverse("clients:import_refused", args=[batch.public_id])).content.startswith(b"PK")
    assert AccessEvent.objects.filter(action="export", subject_id=batch.public_id).count() == 1
    typed = {"programme": "\x00😀" * 300, "birth": "31 Februari 2000"}
    assert client.post(reverse("clients:import_row_edit", args=[batch.public_id, 15]), typed).status_code in {302, 422}


def test_another_offices_import_does_not_exist(client: Browser, registrar: User) -> None:
    row = ImportRowFactory(batch=ImportBatchFactory())
    client.force_login(registrar)
    for name, more in [("detail", []), ("refused", []), ("row_edit", [row.excel_row])]:
        address = reverse(f"clients:import_{name}", args=[row.batch.public_id, *more])
        assert client.get(address).status_code == 404


def test_contents_are_purged_and_the_cases_stay(registrar: User) -> None:
    from django.utils import timezone

    batch = imported(registrar)
    cases = Supervision.objects.filter(office=registrar.office).count()
    assert advance.purge(now=timezone.now()) == 0
    ImportBatch.objects.filter(pk=batch.pk).update(uploaded_at=timezone.now() - timezone.timedelta(days=31))
    assert advance.purge(now=timezone.now()) == 1
    assert not ImportRow.objects.filter(batch=batch).exclude(content=None).exists()
    assert Supervision.objects.filter(office=registrar.office).count() == cases


def test_the_form_of_a_judgment_begins_with_the_register(registrar: User) -> None:
    row = imported(registrar).rows.filter(state="imported", codes__contained_by=["period_over"]).first()
    assert row
    assert row.supervision
    begun = judgment_from_register(row.supervision)
    assert begun["judgment_no"]
    assert 8 <= begun["hours_ordered"] <= 240
    assert not SocialWorkSentence.objects.filter(supervision=row.supervision).exists()
