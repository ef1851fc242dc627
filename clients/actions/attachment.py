"""Keeping files: beside their rows, or not at all.

with FilesKeptWithRows() as store, transaction.atomic():
    ...
    store.attach(files, supervision=supervision, concern_step=step, by=by)
"""

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from django.core.files.base import ContentFile
from django.core.files.storage import Storage

from accounts.models import User
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
