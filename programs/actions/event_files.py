"""Keeping photos and papers of events, and reading for the public: privately, small, and beside their rows or not."""

import uuid
from collections.abc import Sequence

from django.db import transaction

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.actions.saving import save_or_refuse
from clients.attachments import PreparedFile
from programs import lifecycle
from programs.actions.locking import ensure, lock_event
from programs.actions.papers import PaperKeptWithRow
from programs.models import EventFile, Material, OutreachEvent

MOST_PER_EVENT = 60


def keep_file(store: PaperKeptWithRow, row: EventFile | Material, file: PreparedFile) -> None:
    """Stores the content and the row; the `store` outside the transaction takes all back when one row is refused."""
    store.keep(row.file, file)
    save_or_refuse(row)


def add_event_files(
    *,
    event: OutreachEvent,
    kind: str,
    caption: str,
    faces_consented: bool | None,
    files: Sequence[PreparedFile],
    submission_key: uuid.UUID | None = None,
    by: User,
) -> int:
    """Keeps up to five photos or papers of an event that took place; returns how many it has now.

    `faces_consented` is None where no client's face is to be seen. The same submission arriving twice is kept once.
    Raises DomainError.
    """
    with PaperKeptWithRow() as store, transaction.atomic():
        event = lock_event(event)
        ensure(lifecycle.correction_open(event))
        if not files:
            raise DomainError("Pilih sedikitnya satu foto atau berkas.")
        _keep_once(store, event, kind, caption, faces_consented, files, submission_key or uuid.uuid4(), by)
    return event.files.count()


def _keep_once(
    store: PaperKeptWithRow,
    event: OutreachEvent,
    kind: str,
    caption: str,
    faces_consented: bool | None,
    files: Sequence[PreparedFile],
    key: uuid.UUID,
    by: User,
) -> None:
    """Keeps the files of one submission, or finds them kept. Raises DomainError beyond the room of an event."""

    def create() -> EventFile:
        if event.files.count() + len(files) > MOST_PER_EVENT:
            raise DomainError(f"Sebuah kegiatan menyimpan paling banyak {MOST_PER_EVENT} berkas.")
        rows: list[EventFile] = []
        for file in files:
            row = EventFile(event=event, kind=kind, caption=caption, faces_consented=faces_consented, added_by=by)
            row.submission_key = None if rows else key
            keep_file(store, row, file)
            rows.append(row)
        return rows[0]

    def is_same(row: EventFile) -> bool:
        with row.file.open("rb") as kept:
            return (row.kind, row.caption) == (kind, caption) and kept.read() == files[0].content

    create_once(EventFile.objects.filter(event=event), key, create, is_same=is_same)


@transaction.atomic
def remove_event_file(*, file: EventFile, by: User) -> None:
    """Deletes a file that does not belong there, content and all; the history keeps that it was. Raises DomainError."""
    event = lock_event(file.event)
    ensure(lifecycle.correction_open(event))
    storage, name = file.file.storage, str(file.file.name)
    if EventFile.objects.filter(pk=file.pk).delete()[0]:
        transaction.on_commit(lambda: storage.delete(name))


def add_material(
    *,
    office: Office,
    title: str,
    summary: str,
    is_shared: bool,
    file: PreparedFile,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Material:
    """Puts reading for the public into the office's library, for other offices too when shared. Raises DomainError."""
    key = submission_key or uuid.uuid4()

    def create() -> Material:
        row = Material(
            office=office, title=title, summary=summary, is_shared=is_shared, created_by=by, submission_key=key
        )
        keep_file(store, row, file)
        return row

    with PaperKeptWithRow() as store, transaction.atomic():
        row, _ = create_once(Material.objects.filter(office=office), key, create)
    return row
