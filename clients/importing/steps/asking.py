"""What a person asks of an import: upload, columns, start, undo. Each changes the row and tells a worker."""

import hashlib
import uuid
from collections.abc import Mapping
from pathlib import Path, PurePath
from tempfile import NamedTemporaryFile

from django.core.files.base import File
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.importing.fields import NOTE, field_called
from clients.importing.steps.hold import nudge
from clients.importing.steps.reading import BatchLayout
from clients.importing.values.text import clean
from clients.importing.workbook import MAX_BYTES, NOT_A_WORKBOOK, SUFFIXES, TOO_LARGE, check_workbook
from clients.models import ColumnMemory, ImportBatch, ImportRow

BUSY = "Impor ini sedang dikerjakan. Tunggu sampai selesai."
NOTHING_TO_WRITE = "Tidak ada baris yang dapat diimpor. Perbaiki atau pilih baris dulu."
NAME_NEEDED = "Tunjuk kolom yang memuat nama klien."
TWICE = "Dua kolom tidak dapat berarti sama: {label}."


def check_upload(upload: UploadedFile) -> None:
    """Raises DomainError when an uploaded file is no workbook the portal reads."""
    if upload.size is None or upload.size > MAX_BYTES:
        raise DomainError(TOO_LARGE)
    suffix = PurePath(upload.name or "").suffix.lower()
    if suffix not in SUFFIXES:
        raise DomainError(NOT_A_WORKBOOK)
    with NamedTemporaryFile(suffix=suffix) as file:
        for chunk in upload.chunks():
            file.write(chunk)
        file.flush()
        check_workbook(Path(file.name))
    upload.seek(0)


def upload_register(*, upload: UploadedFile, submission_key: uuid.UUID, by: User) -> ImportBatch:
    """Keeps a workbook and lets a worker read it; the same submission gives one import. Raises DomainError."""
    office = by.office
    if office is None:
        raise DomainError("Hanya petugas Bapas yang dapat mengimpor register.")
    check_upload(upload)
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    upload.seek(0)

    def create() -> ImportBatch:
        return ImportBatch.objects.create(
            office=office,
            uploaded_by=by,
            file=File(upload, name=upload.name),
            filename=clean(PurePath(upload.name or "register").name)[:150] or "register",
            sha256=digest.hexdigest(),
            submission_key=submission_key,
        )

    batch, is_new = create_once(ImportBatch.objects.filter(office=office), submission_key, create)
    if is_new:
        transaction.on_commit(lambda: nudge(batch))
    return batch


@transaction.atomic
def settle_columns(*, batch: ImportBatch, fields: Mapping[int, str], by: User) -> ImportBatch:
    """Takes the columns as a person confirmed them, remembers them for the office, and lets the rows be checked."""
    locked = _locked(batch, ImportBatch.State.MAPPING, ImportBatch.State.CHECKED)
    layout = BatchLayout.of(locked)
    used: set[str] = set()
    for column in layout.columns:
        code = fields.get(column.index, column.field)
        known = field_called(code) if code else None
        column.field = known.code if known else ""
        if known and known.code in used - {NOTE}:
            raise DomainError(TWICE.format(label=known.label))
        used.add(column.field)
    if "name" not in used:
        raise DomainError(NAME_NEEDED)
    for column in layout.columns:
        if column.key:
            ColumnMemory.objects.update_or_create(
                office_id=locked.office_id, title=column.key, defaults={"field": column.field}
            )
    locked.layout = layout.as_text()
    return _start(locked, ImportBatch.State.CHECKING)


@transaction.atomic
def start_import(*, batch: ImportBatch, by: User) -> ImportBatch:
    """Lets a worker write the chosen rows; rows put right after an import are written by asking again."""
    locked = _locked(batch, ImportBatch.State.CHECKED, ImportBatch.State.IMPORTED)
    if not locked.rows.importable().exists():
        raise DomainError(NOTHING_TO_WRITE)
    locked.imported_by = by
    return _start(locked, ImportBatch.State.IMPORTING)


@transaction.atomic
def undo_import(*, batch: ImportBatch, by: User) -> ImportBatch:
    """Lets a worker take back what the import made, where nobody has worked since."""
    locked = _locked(batch, ImportBatch.State.IMPORTED, ImportBatch.State.UNDONE)
    if not locked.rows.filter(state=ImportRow.State.IMPORTED).exists():
        raise DomainError("Tidak ada baris yang dapat dibatalkan.")
    locked.undone_by, locked.undone_at = by, timezone.now()
    return _start(locked, ImportBatch.State.UNDOING)


def _locked(batch: ImportBatch, *states: str) -> ImportBatch:
    locked = ImportBatch.objects.select_for_update().get(pk=batch.pk)
    if locked.state not in states:
        raise DomainError(BUSY if locked.is_at_work else "Impor ini tidak lagi dalam keadaan itu. Muat ulang halaman.")
    if locked.purged_at:
        raise DomainError("Isi impor ini sudah dihapus menurut jangka waktu penyimpanan. Unggah lagi berkasnya.")
    return locked


def _start(batch: ImportBatch, state: str) -> ImportBatch:
    batch.state, batch.progress, batch.claimed_at, batch.attempts, batch.error = state, 0, None, 0, ""
    batch.save()
    transaction.on_commit(lambda: nudge(batch))
    return batch
