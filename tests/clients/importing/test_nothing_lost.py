"""Every cell of an imported row stands in a field of the file, in a guarantor, or in the note of the case."""

import zipfile
from pathlib import Path
from unittest.mock import Mock

import pytest
from django.db import connection
from django.test import Client as Browser
from django.urls import reverse
from pytest_django.asserts import assertContains, assertNotContains

from accounts.models import User
from clients.importing.guarantors import read_guarantor
from clients.importing.steps import advance, asking
from clients.importing.steps.reading import BatchLayout
from clients.importing.values.text import LONGEST_CELL
from clients.models import Client, Guarantor, ImportBatch, Supervision
from tests.clients.importing.keys import REGISTERS
from tests.clients.importing.small_register import checked, taken_back, write_rows, written

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test is the worker."""
    monkeypatch.setattr(asking, "nudge", Mock())


@pytest.mark.parametrize(
    ("cells", "name", "relation"),
    [
        ({"guarantor": "Dameria br. Manurung (istri)"}, "Dameria br. Manurung", "spouse"),
        ({"guarantor": "Ridwan"}, "Ridwan", "other"),
        ({"guarantor": "Lim Kim Sui / kakak"}, "Lim Kim Sui", "sibling"),
        ({"guarantor": "Salim - ayah"}, "Salim", "parent"),
        ({"guarantor": "Salim (kakak ipar)"}, "Salim", "relative"),
        ({"guarantor": "Salim, bibi"}, "Salim", "relative"),
        ({"guarantor": "Salim (teman)"}, "Salim", "other"),
        ({"guarantor": "Salim", "guarantor_relation": "Anak kandung"}, "Salim", "sibling"),
        ({"guarantor": "Salim (ibu) 0812 0000 1111"}, "Salim", "parent"),
    ],
)
def test_a_guarantor_is_read_with_the_relation_the_text_names(cells: dict[str, str], name: str, relation: str) -> None:
    told = read_guarantor(cells)
    assert told["name"] == name
    if "guarantor_relation" not in cells:
        assert told["relation"] == relation
    assert told["phone"] == ("+6281200001111" if "0812" in cells["guarantor"] else None)


@pytest.mark.parametrize("text", ["", "-", "belum ada", "(istri)", "\x00", None])
def test_no_guarantor_is_made_of_nothing(text: str | None) -> None:
    assert read_guarantor({"guarantor": text}) == {}


def test_what_has_no_field_is_kept_in_the_note(pangkalpinang: User, tmp_path: Path) -> None:
    person = {
        "NIK": "19710117",
        "PK": "Petugas Lama",
        "PENJAMIN": "Salim (teman kerja)",
        "UKURAN BAJU": "XL",
        "KET.": "wajib lapor tgl 20\n📌 berkas SK menyusul",
        "PERKARA": "Pencurian " * 40,
    }
    batch = written(write_rows(tmp_path / "r.xlsx", [person]), pangkalpinang)
    case = Supervision.objects.get(import_row__batch=batch)
    lines = (case.register_note or "").split("\n")
    assert {"UKURAN BAJU: XL", "KET.: wajib lapor tgl 20", "📌 berkas SK menyusul"} <= set(lines)
    assert {"LAMA: 3 tahun", "NIK: 19710117", "PK: Petugas Lama", "TGL. PUTUSAN: 05-06-2024", "NO: 1"} <= set(lines)
    assert any(line.startswith("PERKARA: Pencurian") and len(line) > 390 for line in lines)
    assert not any(line.startswith(("NAMA", "MULAI", "NO. SK", "DESA", "JENIS", "ALAMAT")) for line in lines)
    with connection.cursor() as cursor:
        cursor.execute("SELECT register_note FROM clients_supervision WHERE id = %s", [case.pk])
        assert "Petugas" not in cursor.fetchone()[0]


def test_the_note_stands_among_the_facts_of_the_case(client: Browser, pangkalpinang: User, tmp_path: Path) -> None:
    batch = written(write_rows(tmp_path / "r.xlsx", [{"KET.": "tertib <b>"}]), pangkalpinang)
    client.force_login(pangkalpinang)
    file = Client.objects.get(import_rows__batch=batch)
    assertContains(client.get(reverse("clients:client_detail", args=[file.public_id])), "KET.: tertib &lt;b&gt;")


def test_every_cell_of_the_public_register_is_found_again(pangkalpinang: User) -> None:
    batch = written(REGISTERS / "register-pangkalpinang.xlsx", pangkalpinang)
    cases = Supervision.objects.filter(import_row__batch=batch).select_related("client")
    assert cases.count() > 250
    assert Guarantor.objects.filter(client__import_rows__batch=batch).distinct().count() > 200
    noted = [case.register_note or "" for case in cases]
    assert sum("residivis" in note for note in noted) > 5
    assert sum("PK: Sekar Maharani" in note for note in noted) > 20, "nobody of that name guides here"


def test_a_known_clients_file_is_not_overwritten_and_nothing_is_lost(pangkalpinang: User, tmp_path: Path) -> None:
    first = written(write_rows(tmp_path / "a.xlsx", [{"PENJAMIN": "Salimah (istri)"}]), pangkalpinang)
    other = {
        "NO. REGISTER": "002/UJI/2026", "MULAI": "03-04-2026", "ALAMAT": "Jl. Mawar 9", "PENJAMIN": "salimah (istri)",
    }  # fmt: skip
    batch = checked(write_rows(tmp_path / "b.xlsx", [other]), pangkalpinang)
    row = batch.rows.get()
    assert (row.codes, row.is_chosen) == (["known_client"], False)
    batch.rows.update(is_chosen=True)
    asking.start_import(batch=batch, by=pangkalpinang)
    advance.advance(batch.pk)
    case = Supervision.objects.get(import_row__batch=batch)
    assert case.client == first.rows.get().client
    assert case.client.address == "Jl. Melati 3"
    assert "ALAMAT: Jl. Mawar 9" in (case.register_note or "")
    assert case.client.guarantors.count() == 1
    taken_back(ImportBatch.objects.get(pk=batch.pk), pangkalpinang)
    assert Client.objects.get(pk=case.client_id).guarantors.count() == 1, "the first import's guarantor stays"


def test_columns_that_are_not_taken_are_named(client: Browser, pangkalpinang: User, tmp_path: Path) -> None:
    path = write_rows(tmp_path / "r.xlsx", [{"UKURAN BAJU": "XL"}])
    batch = checked(path, pangkalpinang)
    columns = {column.title: column for column in BatchLayout.of(batch).columns}
    assert (columns["UKURAN BAJU"].field, columns["KET."].field) == ("note", "note")
    client.force_login(pangkalpinang)
    address = reverse("clients:import_detail", args=[batch.public_id])
    assertNotContains(client.get(address), "Kolom ini tidak diambil")
    asking.settle_columns(batch=batch, fields={columns["UKURAN BAJU"].index: ""}, by=pangkalpinang)
    advance.advance(batch.pk)
    response = client.get(address)
    assertContains(response, "Kolom ini tidak diambil")
    assertContains(response, "V · UKURAN BAJU")
    again = checked(path, pangkalpinang)
    assert {c.title: c.field for c in BatchLayout.of(again).columns}["UKURAN BAJU"] == "", "the office's answer stands"


def test_a_cell_of_megabytes_is_cut_and_said(pangkalpinang: User, tmp_path: Path) -> None:
    path, large = write_rows(tmp_path / "r.xlsx", [{"KET.": "GANTI"}]), tmp_path / "besar.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.namelist():
            target.writestr(part, source.read(part).replace(b"GANTI", b"a" * 10_000_000))
    batch = written(large, pangkalpinang)
    row = batch.rows.get()
    assert "cell_cut" in row.codes
    assert len(Supervision.objects.get(import_row=row).register_note or "") < LONGEST_CELL + 500
