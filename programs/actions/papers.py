"""Keeping the one paper of a row: beside the row, or not at all.

with PaperKeptWithRow() as store, transaction.atomic():
    store.keep(agreement.document, paper)
    agreement.save(update_fields=["document"])
"""

from types import TracebackType
from typing import Self

from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from django.db.models.fields.files import FieldFile

from clients.attachments import PreparedFile


class PaperKeptWithRow:
    """Writes a file, and removes it again when the transaction inside does not end well."""

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

    def keep(self, field: FieldFile, paper: PreparedFile | None) -> None:
        """Puts the paper into the field of a row that is saved afterwards; None changes nothing."""
        if paper is None:
            return
        field.save(paper.name, ContentFile(paper.content), save=False)
        self._written.append((field.storage, str(field.name)))
