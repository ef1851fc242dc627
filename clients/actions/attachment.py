"""Keeping files: beside their rows, or not at all.

with FilesKeptWithRows() as store, transaction.atomic():
    ...
    store.attach(files, supervision=supervision, concern_step=step, by=by)
"""

from collections.abc import Sequence
from functools import partial
from types import TracebackType
from typing import Self

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.attachments import PreparedFile
from clients.models import Attachment, ConcernStep, Supervision, Visit


class FilesKeptWithRows:
    """Writes files beside their rows, and removes them again when the transaction inside does not end well."""

    def __init__(self) -> None:
        self._written: list[tuple[Storage, str]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            for storage, name in self._written:
                storage.delete(name)

    def attach(
        self,
        files: Sequence[PreparedFile],
        *,
        supervision: Supervision,
        visit: Visit | None = None,
        concern_step: ConcernStep | None = None,
        by: User,
    ) -> list[Attachment]:
        """Keeps the files with one visit or one step. Raises DomainError."""
        return [self._keep(file, supervision, visit, concern_step, by) for file in files]

    def _keep(
        self, file: PreparedFile, supervision: Supervision, visit: Visit | None, step: ConcernStep | None, by: User
    ) -> Attachment:
        row = Attachment(
            supervision=supervision,
            visit=visit,
            concern_step=step,
            name=file.name,
            content_type=file.content_type,
            size=len(file.content),
            uploaded_by=by,
        )
        row.file.save(file.name, ContentFile(file.content), save=False)
        self._written.append((row.file.storage, str(row.file.name)))
        save_or_refuse(row)
        return row


@transaction.atomic
def remove_attachment(*, attachment: Attachment, reason: str, by: User) -> Attachment:
    """Takes one file of a visit away; its row stays and says who removed it and why.

    The file leaves the storage when this is committed, not before. Raises DomainError without a reason, and when the
    file was removed meanwhile.
    """
    lock_case(attachment.supervision_id)
    row = Attachment.objects.select_for_update().get(pk=attachment.pk)
    if row.removed_at is not None:
        raise DomainError("Berkas ini sudah dihapus.")
    if not reason.strip():
        raise DomainError("Tulis mengapa berkas ini dihapus.")
    row.removed_at, row.removed_by, row.removal_reason = timezone.now(), by, reason.strip()
    save_or_refuse(row)
    transaction.on_commit(partial(row.file.storage.delete, str(row.file.name)), robust=True)
    return row
