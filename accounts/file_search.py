"""Finding in the access log what was done with one person's file, by the number the head knows the person by.

The log names what was opened by kind and public id and knows nothing of clients. The app that keeps the files
registers here, from its AppConfig, how a number becomes the rows of a file:

    file_search.register(rows_of_file)    # (user, number) -> {kind of row: public ids}
"""

import uuid
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from django.db.models import Q

if TYPE_CHECKING:
    from accounts.models import User

RowsOfFile = Callable[["User", str], Mapping[str, Collection[uuid.UUID]]]

_sources: list[RowsOfFile] = []


def register(source: RowsOfFile) -> None:
    """Adds, once, a kind of file that can be searched for."""
    if source not in _sources:
        _sources.append(source)


def about_file(user: "User", number: str) -> Q | None:
    """Events about any row of the file with that number; None when `user` may know of no such file."""
    condition = Q()
    for source in _sources:
        for kind, ids in source(user, number).items():
            condition |= Q(subject_type=kind, subject_id__in=ids)
    return condition or None
