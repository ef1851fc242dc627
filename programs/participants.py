"""How the people of a course are named to whoever reads the page: a client as clients are, others by their name."""

from collections.abc import Iterable

from accounts.models import User
from clients.models import Client
from clients.permissions import client_label
from programs.models import Enrolment


def label_participants(user: User, rows: Iterable[Enrolment]) -> list[Enrolment]:
    """Sets `label` on each row, and `is_openable` where the client's file is in the office; two queries at most."""
    people = list(rows)
    ids = {row.client_id for row in people if row.client_id}
    own = {client.pk: client for client in Client.objects.visible_to(user).with_own_flag(user).filter(pk__in=ids)}
    for row in people:
        client = own.get(row.client_id or 0, row.client)
        row.label = client_label(user, client) if client else row.name  # type: ignore[attr-defined]
        row.is_openable = row.client_id in own  # type: ignore[attr-defined]
    return people
