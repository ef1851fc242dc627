"""Who may see the rows of a person and of a case: the one place where office, hand-over and restriction meet."""

from typing import TYPE_CHECKING

from django.db.models import BooleanField, F, Func, Q

from accounts.roles import Role
from clients.querysets.worded import clients_handed_over_to, hidden_clients

if TYPE_CHECKING:
    from accounts.models import User

OPEN_STATUSES = ("registered", "active", "suspended")
NARRATIVE_ROLES = frozenset({Role.OFFICER, Role.HEAD})


def persons_of(user: "User", path: str = "client") -> Q:
    """Rows that hang on a client of the own office; `path` leads from the row to the client."""
    return Q(**{f"{path}__office": user.office_id}) & ~Q(**{f"{path}__in": hidden_clients(user)})


class IsOneOf(Func):
    """Whether a column is among the values of an array that is read first.

    Beside an OR an index finds such rows; with IN and a subquery the whole table would be read.
    """

    template = "%(expressions)s)"
    arg_joiner = " = ANY("
    output_field = BooleanField()


def cases_of(user: "User", path: str = "") -> Q:
    """Rows of a case: those of the own office, and those that came with a client who was handed over to it.

    The office that made a record keeps it after a hand-over; the office that guides the client now reads it too;
    nobody else does. `path` leads from the row to the case. docs/QUERY-PLANS.md says why it is written this way.
    """
    case = f"{path}__" if path else ""
    came_along = IsOneOf(F(f"{case}client_id"), clients_handed_over_to(user))
    here = Q(**{f"{case}office": user.office_id}) | Q(came_along)
    return here & ~Q(**{f"{case}client__in": hidden_clients(user)})


def in_hands_of(user: "User", path: str = "officer") -> Q:
    """Rows whose officer is `user`, or a colleague for whom `user` stands in today; `path` leads to the officer."""
    from clients.models import Substitution

    covered = Substitution.objects.standing_in(user).values("officer_id")
    return Q(**{path: user.pk}) | Q(**{f"{path}__in": covered})
