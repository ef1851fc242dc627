"""Conditions that stand in nearly every query of the portal, put into words once instead of each time.

Which clients are restricted and which came from another office is asked several dozen times for one page. To have
Django write these conditions takes longer than PostgreSQL takes to answer them, and their words are the same for
everybody of a role: only who asks, from which office, and when differs, and these are parameters.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL
from django.utils import timezone

from accounts.roles import Role, role_of

if TYPE_CHECKING:
    from accounts.models import User

PERSON, OFFICE, TODAY, NOW = -1, -2, date.min, datetime.min.replace(tzinfo=UTC)
"""Stand in the words for whoever asks. No row has them: keys begin at 1, and the calendar of the portal much later."""


@dataclass(frozen=True, slots=True)
class AnyReader:
    """Somebody of a role, for the words: the parameters of the real person take the place of these values."""

    role: Role
    pk: int = PERSON
    office_id: int = OFFICE
    is_authenticated: bool = True
    is_active: bool = True

    def office_today(self) -> date:
        """Today at the office of whoever asks."""
        return TODAY


@cache
def _hidden(is_head: bool) -> tuple[str, tuple[Any, ...]]:
    """SELECT of the clients who are hidden from a head, or from anybody else."""
    from clients.models import Restriction

    reader: Any = AnyReader(Role.HEAD if is_head else Role.OFFICER)
    return _words(Restriction.objects.hiding_from(reader, NOW).values("client_id"))


@cache
def _handed_over() -> tuple[str, tuple[Any, ...]]:
    """SELECT of the clients who came to an office from another one and are in its hands, as an array."""
    from clients.models import Transfer

    came = Transfer._base_manager.filter(state=Transfer.State.ACCEPTED, to_office=OFFICE, client__office=OFFICE)
    sql, params = _words(came.values("client_id"))
    return f"ARRAY({sql})", params


def _words(rows: "QuerySet[Any, Any]") -> tuple[str, tuple[Any, ...]]:
    sql, params = rows.order_by().query.sql_with_params()
    return sql, tuple(params)


def hidden_clients(user: "User") -> RawSQL:
    """Ids of the clients whose records are restricted and not open to `user`."""
    return _asked_by(user, *_hidden(role_of(user) == Role.HEAD))


def clients_handed_over_to(user: "User") -> RawSQL:
    """Ids, as an array, of the clients that came to the office of `user` from another one and are in its hands."""
    return _asked_by(user, *_handed_over())


def _asked_by(user: "User", sql: str, params: tuple[Any, ...]) -> RawSQL:
    """The words with the values of this person, today and now."""
    values = {PERSON: user.pk, OFFICE: user.office_id, TODAY: user.office_today(), NOW: timezone.now()}
    return RawSQL(sql, [values.get(param, param) for param in params])  # noqa: S611 - the text is Django's own
