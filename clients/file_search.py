"""Which rows are one client's file, for whoever asks the access log by client number or NIK."""

import uuid
from collections import defaultdict

from django.db.models import Q, Value

from accounts import file_search
from accounts.models import User
from clients.hiding import rows_of_a_file
from clients.models import Client
from clients.models.client import identity_hash

NIK_DIGITS = 16


def client_asked_for(user: User, number: str) -> Client | None:
    """The client with exactly this number or NIK whom `user` may see; a merged record leads to the one it went into."""
    text = number.strip()
    digits = "".join(sign for sign in text if sign not in " .-")
    wanted = Q(number__iexact=text)
    if digits.isdigit() and len(digits) == NIK_DIGITS:
        wanted = Q(nik_hash=identity_hash(digits))
    visible = Client.objects.visible_to(user)
    for client in Client.objects.filter(wanted).order_by("merged_into", "pk"):
        found = visible.filter(pk=client.surviving().pk).first()
        if found is not None:
            return found
    return None


def rows_of_file(user: User, number: str) -> dict[str, list[uuid.UUID]]:
    """Public ids of the file's rows by kind, in one query; of the records merged into it as well. Empty for nobody."""
    client = client_asked_for(user, number)
    if client is None:
        return {}
    records = Client.objects.filter(public_id__in=client.record_ids()).order_by().values("pk")
    first, *rest = [
        model._base_manager.filter(**{f"{way}__in": records})
        .order_by()
        .values_list(Value(model._meta.model_name), "public_id")
        for model, way in rows_of_a_file()
    ]
    found: defaultdict[str, list[uuid.UUID]] = defaultdict(list)
    for kind, public_id in first.union(*rest):
        found[kind].append(public_id)
    return dict(found)


def register_file_search() -> None:
    """Tells the access log."""
    file_search.register(rows_of_file)
