"""The clients in an officer's hands and those who vouch for them, as the outbox asks for them."""

from typing import Any

from django.db.models import QuerySet

from accounts.models import User
from clients.models import Client, Guarantor
from reminders import caseloads
from reminders.kinds import RecipientKind


def client_keys(user: User) -> "QuerySet[Any, Any]":
    """Public ids of the clients whom `user`, or somebody for whom `user` stands in, guides; without restricted ones."""
    return Client.objects.visible_to(user).in_hands_of(user).order_by().values("public_id")


def guarantor_keys(user: User) -> "QuerySet[Any, Any]":
    """Public ids of those who vouch for these clients."""
    clients = Client.objects.visible_to(user).in_hands_of(user)
    return Guarantor.objects.filter(client__in=clients).order_by().values("public_id")


def register_caseloads() -> None:
    """Tells the outbox whose clients and guarantors they are."""
    caseloads.register(RecipientKind.CLIENT, client_keys)
    caseloads.register(RecipientKind.GUARANTOR, guarantor_keys)
