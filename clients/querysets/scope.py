"""Who may see the rows of a person and of a case: the one place where office, hand-over and restriction meet."""

from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet

from accounts.roles import Role

if TYPE_CHECKING:
    from accounts.models import User

OPEN_STATUSES = ("registered", "active", "suspended")
NARRATIVE_ROLES = frozenset({Role.OFFICER, Role.HEAD})


def hidden_clients(user: "User") -> "QuerySet":
    """Ids of the clients whose records are restricted and not open to `user`."""
    from clients.models import Restriction

    return Restriction.objects.hiding_from(user).values("client_id")


def persons_of(user: "User", path: str = "client") -> Q:
    """Rows that hang on a client of the own office; `path` leads from the row to the client."""
    return Q(**{f"{path}__office": user.office_id}) & ~Q(**{f"{path}__in": hidden_clients(user)})


def cases_of(user: "User", path: str = "") -> Q:
    """Rows of a case: those of the own office, and those that came with a client who was handed over to it.

    The office that made a record keeps it after a hand-over; the office that guides the client now reads it too;
    nobody else does. `path` leads from the row to the case.

    Written as the keys of two index scans put together: "or" over two tables would read every office's cases.
    """
    from clients.models import Supervision

    seen = Supervision._base_manager.exclude(client__in=hidden_clients(user)).order_by()
    made_here, guided_here = seen.filter(office=user.office_id), seen.filter(client__office=user.office_id)
    cases = made_here.values("pk").union(guided_here.values("pk"))
    return Q(**{f"{path}__in" if path else "pk__in": cases})


def in_hands_of(user: "User", path: str = "officer") -> Q:
    """Rows whose officer is `user`, or a colleague for whom `user` stands in today; `path` leads to the officer."""
    from clients.models import Substitution

    covered = Substitution.objects.standing_in(user).values("officer_id")
    return Q(**{path: user}) | Q(**{f"{path}__in": covered})
