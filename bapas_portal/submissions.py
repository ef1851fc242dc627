"""One submission makes one row, however often it arrives: double taps, retries on a bad line, two tabs.

Apps may import this module; it imports no app.
"""

import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import models, transaction

from bapas_portal import advisory_locks
from bapas_portal.law import DomainError

RowT = TypeVar("RowT", bound=models.Model)


OTHER_CONTENT = (
    "Formulir ini sudah pernah dikirim dengan isi lain, jadi yang ini tidak disimpan. "
    "Buka halamannya dari awal, periksa yang sudah tercatat, lalu isi lagi bila masih perlu."
)


class ReusedSubmissionError(DomainError):
    """A page that was sent once came again with other content, or for another place: somebody went back to it."""

    def __init__(self) -> None:
        super().__init__(OTHER_CONTENT)


def create_once(
    rows: "models.QuerySet[RowT, Any]",
    submission_key: uuid.UUID,
    create: Callable[[], RowT],
    *,
    is_same: Callable[[RowT], bool] | None = None,
    column: str = "submission_key",
) -> tuple[RowT, bool]:
    """The row of `rows` that carries `submission_key`, made by `create` if this is its first arrival.

    Two simultaneous arrivals wait for one another on an advisory lock, so `create` runs once. Returns the row and
    whether it is new. `create` must store the key in `column` of the row; it runs inside the transaction. Raises
    ReusedSubmissionError when the key stands on a row outside `rows`, or on one of which `is_same` says no.
    """
    with transaction.atomic():
        advisory_locks.wait_for(str(submission_key))
        existing = rows.filter(**{column: submission_key}).first()
        if existing is None and not rows.model._base_manager.filter(**{column: submission_key}).exists():
            return create(), True
        if existing is None or (is_same is not None and not is_same(existing)):
            raise ReusedSubmissionError
        return existing, False


def holds(**facts: object) -> "Callable[[models.Model], bool]":
    """Whether a row holds these values: for what is typed as it is kept."""
    return lambda row: all(getattr(row, name) == value for name, value in facts.items())
