"""One submission makes one row, however often it arrives: double taps, retries on a bad line, two tabs.

Apps may import this module; it imports no app.
"""

import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.db import connection, models, transaction

RowT = TypeVar("RowT", bound=models.Model)


def create_once(
    rows: "models.QuerySet[RowT, Any]", submission_key: uuid.UUID, create: Callable[[], RowT]
) -> tuple[RowT, bool]:
    """The row of `rows` that carries `submission_key`, made by `create` if this is its first arrival.

    Two simultaneous arrivals wait for one another on an advisory lock, so `create` runs once. Returns the row and
    whether it is new. `create` must store the key on the row; it runs inside the transaction.
    """
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [str(submission_key)])
        existing = rows.filter(submission_key=submission_key).first()
        if existing is not None:
            return existing, False
        return create(), True
