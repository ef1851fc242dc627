"""Rows of a file that their own columns do not place: restricted from a person, or handed over to another office.

Letters, reminders, unsent forms and the access log name what they are about by its public id and know nothing of
clients. The app that keeps the files registers here, from its AppConfig, which rows that concerns:

    hiding.register(hidden=hidden_rows, handed_over=handed_over_rows)    # (user) -> Iterable[QuerySet]
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast

if TYPE_CHECKING:
    from accounts.models import User

RowsOfPerson = Callable[["User"], Iterable["QuerySet[Any]"]]

_hidden: list[RowsOfPerson] = []
_handed_over: list[RowsOfPerson] = []


def register(*, hidden: RowsOfPerson, handed_over: RowsOfPerson) -> None:
    """Adds, once, the rows that are kept from a person and those that another office gave to the person's own."""
    if hidden not in _hidden:
        _hidden.append(hidden)
        _handed_over.append(handed_over)


def _about(sources: Iterable[RowsOfPerson], user: "User", path: str) -> Q:
    condition = Q()
    for source in sources:
        for rows in source(user):
            condition |= Q(**{f"{path}__in": rows.order_by().values("public_id")})
    return condition


def about_hidden(user: "User", path: str) -> Q:
    """Rows about something that does not exist for `user`; `path` is their column with a public id."""
    return _about(_hidden, user, path)


def about_handed_over(user: "User", path: str) -> Q:
    """Rows about a file that the office of `user` guides now and another office made."""
    return _about(_handed_over, user, path)


def about_hidden_as_text(user: "User", path: str) -> Q:
    """Like `about_hidden`, for a column that holds the public id as text."""
    condition = Q()
    for source in _hidden:
        for rows in source(user):
            texts = rows.order_by().annotate(id_text=Cast("public_id", CharField())).values("id_text")
            condition |= Q(**{f"{path}__in": texts})
    return condition
