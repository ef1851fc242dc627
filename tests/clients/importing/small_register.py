"""A register of a few rows that a test writes itself, and its way through the import without a queue."""

import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from xlsxwriter import Workbook

from accounts.models import User
from clients.importing.steps import advance, asking
from clients.models import ImportBatch

TITLES = [
    "NO", "NO. REGISTER", "NAMA KLIEN", "L/P", "TANGGAL LAHIR", "NIK", "ALAMAT", "DESA / KEL.", "KECAMATAN",
    "KAB / KOTA", "PERKARA", "NO. PUTUSAN", "TGL. PUTUSAN", "DWS / ANAK", "JENIS BIMBINGAN", "NO. SK", "MULAI",
    "LAMA", "BERAKHIR", "PENJAMIN", "PK", "UKURAN BAJU", "KET.",
]  # fmt: skip
PERSON = {
    "NO": "1", "NO. REGISTER": "001/UJI/2026", "NAMA KLIEN": "Aryadipa Kusumajati", "L/P": "L",
    "TANGGAL LAHIR": "17-05-1990", "NIK": "1971011705909001", "ALAMAT": "Jl. Melati 3", "DESA / KEL.": "Asam",
    "KECAMATAN": "Rangkui", "KAB / KOTA": "Pangkalpinang", "PERKARA": "Pencurian", "NO. PUTUSAN": "1/Pid.B/2024/PN Pgp",
    "TGL. PUTUSAN": "05-06-2024", "DWS / ANAK": "Dewasa", "JENIS BIMBINGAN": "PB", "NO. SK": "PAS-1 TAHUN 2025",
    "MULAI": "03-03-2025", "LAMA": "3 tahun", "BERAKHIR": "03-03-2099",
}  # fmt: skip


def write_rows(path: Path, people: Sequence[Mapping[str, str]]) -> Path:
    """Writes the people, each with what differs from PERSON; every cell is text."""
    with Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("REGISTER")
        for column, title in enumerate(TITLES):
            sheet.write_string(0, column, title)
        for line, person in enumerate(people, start=1):
            for column, title in enumerate(TITLES):
                sheet.write_string(line, column, {**PERSON, **person}.get(title, ""))
    return path


def checked(path: Path, by: User) -> ImportBatch:
    """The workbook read and judged; the test is the worker."""
    upload = SimpleUploadedFile("register.xlsx", path.read_bytes())
    batch = asking.upload_register(upload=upload, submission_key=uuid.uuid4(), by=by)
    advance.advance(batch.pk)
    asking.settle_columns(batch=ImportBatch.objects.get(pk=batch.pk), fields={}, by=by)
    advance.advance(batch.pk)
    return ImportBatch.objects.get(pk=batch.pk)


def written(path: Path, by: User) -> ImportBatch:
    """The workbook imported."""
    batch = checked(path, by)
    asking.start_import(batch=batch, by=by)
    advance.advance(batch.pk)
    return ImportBatch.objects.get(pk=batch.pk)


def taken_back(batch: ImportBatch, by: User) -> ImportBatch:
    """The import undone."""
    asking.undo_import(batch=batch, by=by)
    advance.advance(batch.pk)
    return ImportBatch.objects.get(pk=batch.pk)
