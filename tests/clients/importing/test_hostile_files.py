"""Files that are no register, or are made to harm: each is answered with a sentence, in little memory."""

import tracemalloc
import uuid
import zipfile
from io import BytesIO
from pathlib import Path
from unittest.mock import Mock

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.urls import reverse
from pytest_django.asserts import assertContains
from xlsxwriter import Workbook

from accounts.models import User
from clients.importing.steps import advance, asking
from clients.importing.workbook import HAS_MACROS, IS_ENCRYPTED, NOT_A_WORKBOOK, TOO_BIG_INSIDE, TOO_LARGE
from clients.models import ImportBatch
from tests.clients.importing.small_register import write_rows

pytestmark = pytest.mark.django_db
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_MEMORY = 60 * 1024 * 1024


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is the worker."""
    monkeypatch.setattr(asking, "nudge", Mock())


def archive(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return file.getvalue()


def bomb() -> bytes:
    """A few hundred kilobytes whose sheet would unpack to half a gigabyte."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        target.writestr("xl/workbook.xml", b"<workbook/>")
        with target.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(500):
                part.write(b"<c/>" * 262_144)
    return file.getvalue()


def lying_bomb() -> bytes:
    """The same with a directory that says the sheet is small."""
    content = bytearray(archive({"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": b"<c/>" * 5_000_000}))
    size = (20_000_000).to_bytes(4, "little")
    return bytes(content.replace(size, (1000).to_bytes(4, "little")))


FILES = [
    ("register.xlsx", b"<html><table><tr><td>NAMA</td></tr></table></html>", NOT_A_WORKBOOK),
    ("register.xlsx", b"", "kosong"),
    ("register.xlsx", archive({"xl/workbook.xml": b"<workbook/>", "xl/vbaProject.bin": b"x"}), HAS_MACROS),
    ("register.xlsm", archive({"xl/workbook.xml": b"<workbook/>", "xl/vbaProject.bin": b"x"}), NOT_A_WORKBOOK),
    ("register.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), IS_ENCRYPTED),
    ("register.xls", OLE + "_VBA_PROJECT".encode("utf-16-le"), HAS_MACROS),
    ("register.xlsx", archive({"word/document.xml": b"<w/>"}), NOT_A_WORKBOOK),
    ("register.xlsx", archive({f"xl/{n}.xml": b"" for n in range(2001)}), TOO_BIG_INSIDE),
    ("register.xlsx", b"PK\x03\x04" + b"\x00" * 200, NOT_A_WORKBOOK),
    ("register.xlsx", b"PK\x03\x04" + b"\x00" * (15 * 1024 * 1024), TOO_LARGE),
]


@pytest.mark.parametrize(("name", "content", "sentence"), FILES)
def test_what_is_no_workbook_is_refused_at_the_door(
    client: Browser, pangkalpinang: User, name: str, content: bytes, sentence: str
) -> None:
    client.force_login(pangkalpinang)
    data = {"workbook": SimpleUploadedFile(name, content), "submission_key": str(uuid.uuid4())}
    assertContains(client.post(reverse("clients:import_create"), data), sentence, status_code=422)
    assert not ImportBatch.objects.exists()


def test_a_zip_bomb_is_refused_before_it_is_unpacked(client: Browser, pangkalpinang: User) -> None:
    content = bomb()
    client.force_login(pangkalpinang)
    data = {"workbook": SimpleUploadedFile("register.xlsx", content), "submission_key": str(uuid.uuid4())}
    tracemalloc.start()
    response = client.post(reverse("clients:import_create"), data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assertContains(response, TOO_BIG_INSIDE, status_code=422)
    assert peak < MOST_MEMORY


def empty_sheet() -> bytes:
    file = BytesIO()
    with Workbook(file) as workbook:
        workbook.add_worksheet("REGISTER")
    return file.getvalue()


def only_a_header(folder: Path) -> bytes:
    return write_rows(folder / "judul.xlsx", []).read_bytes()


BROKEN = [
    empty_sheet(),
    archive({"xl/workbook.xml": b"<workbook/>"}),
    archive({"xl/workbook.xml": b"<workbook>" + b"<sheet" * 1000}),
    archive({"content.xml": b"<office:document-content/>"}),
    lying_bomb(),
]


@pytest.mark.parametrize("content", BROKEN)
def test_a_workbook_without_a_register_fails_with_a_sentence(
    client: Browser, pangkalpinang: User, content: bytes
) -> None:
    upload = SimpleUploadedFile("register.xlsx", content)
    batch = asking.upload_register(upload=upload, submission_key=uuid.uuid4(), by=pangkalpinang)
    advance.advance(batch.pk)
    batch.refresh_from_db()
    assert (batch.state, batch.error.endswith("."), "tidak dapat menyelesaikan" in batch.error) == (
        "failed",
        True,
        False,
    ), batch.error
    client.force_login(pangkalpinang)
    assertContains(client.get(reverse("clients:import_detail", args=[batch.public_id])), batch.error)


def test_a_register_without_people_is_checked_and_has_nothing_to_import(
    client: Browser, pangkalpinang: User, tmp_path: Path
) -> None:
    upload = SimpleUploadedFile("register.xlsx", only_a_header(tmp_path))
    batch = asking.upload_register(upload=upload, submission_key=uuid.uuid4(), by=pangkalpinang)
    advance.advance(batch.pk)
    batch.refresh_from_db()
    if batch.state == "mapping":
        asking.settle_columns(batch=batch, fields={}, by=pangkalpinang)
        advance.advance(batch.pk)
        batch.refresh_from_db()
        assert (batch.state, batch.rows.count()) == ("checked", 0)
    else:
        assert (batch.state, batch.error.endswith(".")) == ("failed", True)
    client.force_login(pangkalpinang)
    assert client.get(reverse("clients:import_detail", args=[batch.public_id])).status_code == 200
