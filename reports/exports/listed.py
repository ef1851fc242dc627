"""A list that can be taken out: who may, which rows its filter shows, and what each line says."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.views.generic import ListView

from accounts.models import User
from accounts.permissions import Verdict, has_role
from accounts.roles import Role
from clients.views.lists import TabbedListView
from reports.exports.dates import Dated

CHUNK = 500
"""Rows that are in memory at a time."""

Line = list[str | int | Dated]


@dataclass(frozen=True)
class ListExport:
    """One list. `rows` is what its page shows under a query string, `lines` what is written of some of these rows."""

    name: str
    title: str
    page: str
    roles: Collection[Role]
    columns: tuple[str, ...]
    rows: Callable[[HttpRequest], QuerySet[Any]]
    lines: Callable[[list[Any], User], Iterable[Line]]
    left_out: Callable[[User], Collection[str]] = lambda _user: ()
    """Columns that the page does not show this person."""

    def columns_for(self, user: User) -> tuple[str, ...]:
        """The columns of this person's list."""
        left_out = self.left_out(user)
        return tuple(column for column in self.columns if column not in left_out)

    def may_be_taken_by(self, user: User) -> Verdict:
        """Whoever may open the list."""
        return has_role(user, *self.roles)

    def rows_for(self, user: User, query: str) -> QuerySet[Any]:
        """The rows of the list for this person, as the filters of `query` leave them, in the order of the page."""
        return self.rows(_asked_by(user, query))

    def chunks_for(self, user: User, query: str) -> Iterator[list[Line]]:
        """The lines of these rows, so many at a time that memory does not grow with the list."""
        rows = self.rows_for(user, query).iterator(chunk_size=CHUNK)
        for chunk in batched_lists(rows):
            yield list(self.lines(chunk, user))


def batched_lists(rows: Iterable[Any]) -> Iterator[list[Any]]:
    """The rows in lists of at most CHUNK."""
    chunk: list[Any] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def rows_of(view: "type[ListView[Any]]") -> Callable[[HttpRequest], QuerySet[Any]]:
    """The rows of a list, in the part and under the filters that the address names."""

    def rows(request: HttpRequest) -> QuerySet[Any]:
        page = view()
        page.setup(request)
        return page.get_queryset()

    return rows


def with_clients(view: type[TabbedListView], rows: list[Any], user: User) -> list[Any]:
    """Some rows of such a list with their clients, as the page fetches them for this person."""
    page = view()
    page.setup(_asked_by(user))
    return page.with_clients(rows)


def _asked_by(user: User, query: str = "") -> HttpRequest:
    """The request with which this person would ask for the page."""
    request = HttpRequest()
    request.user = user
    request.GET = QueryDict(query)
    return request
