"""Rows of a file that their own columns do not place: restricted from a person, or handed over to another office.

Letters, reminders, unsent forms and the access log name what they are about by its public id and know nothing of
clients. The app that keeps the files registers here, from its AppConfig, which rows that concerns:

    hiding.register(hidden=hidden_ids, handed_over=handed_over_rows)

`hidden_ids(user)` is a SELECT of public ids, or None when nothing is kept from the person: every page asks for it, and
words it once. `handed_over_rows(user)` are querysets.
"""

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

if TYPE_CHECKING:
    from accounts.models import User

RowsOfPerson = Callable[["User"], Iterable["QuerySet[Any]"]]
IdsOfPerson = Callable[["User"], RawSQL | None]

_hidden: list[IdsOfPerson] = []
_handed_over: list[RowsOfPerson] = []


def register(*, hidden: IdsOfPerson, handed_over: RowsOfPerson) -> None:
    """Adds, once, the rows that are kept from a person and those that another office gave to the person's own."""
    if hidden not in _hidden:
        _hidden.append(hidden)
        _handed_over.append(handed_over)


def about_hidden(user: "User", path: str) -> Q:
    """Rows about something that does not exist for `user`; `path` is their column with a public id."""
    condition = Q()
    for source in _hidden:
        if (ids := source(user)) is not None:
            condition |= Q(**{f"{path}__in": ids})
    return condition


def about_hidden_as_text(user: "User", path: str) -> Q:
    """Like `about_hidden`, for a column that holds the public id as text."""
    condition = Q()
    for source in _hidden:
        if (ids := source(user)) is not None:
            texts = RawSQL(f"SELECT hidden.id::text FROM ({ids.sql}) AS hidden (id)", ids.params)  # noqa: S608, S611
            condition |= Q(**{f"{path}__in": texts})
    return condition


def about_handed_over(user: "User", path: str) -> Q:
    """Rows about a file that the office of `user` guides now and another office made."""
    condition = Q()
    for source in _handed_over:
        for rows in source(user):
            condition |= Q(**{f"{path}__in": rows.order_by().values("public_id")})
    return condition


def hidden_among(user: "User", public_ids: Collection[UUID]) -> set[UUID]:
    """Which of these public ids name something that does not exist for `user`."""
    found: set[UUID] = set()
    for source in _hidden:
        if (ids := source(user)) is not None:
            with connection.cursor() as cursor:
                cursor.execute(
                    f"SELECT hidden.id FROM ({ids.sql}) AS hidden (id) WHERE hidden.id = ANY(%s::uuid[])",  # noqa: S608
                    [*ids.params, [str(public_id) for public_id in public_ids]],
                )
                found.update(UUID(str(row[0])) for row in cursor.fetchall())
    return found
