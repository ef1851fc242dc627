"""How clients and those who vouch for them are reached by a message, and why not.

Whoever has no open case, has died or no longer vouches is no addressee at all.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from django.db.models import Count, Q

from accounts.models import Office
from accounts.phones import mobile_number
from clients.models import Client, ClientPhone, Guarantor, Supervision
from clients.models.client import identity_hash
from reminders import addressees
from reminders.addressees import Addressee
from reminders.kinds import Reason, RecipientKind


def clients_by_key(keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """Clients with an open case, by client number. Nobody who did not agree, and no child, has consent."""
    clients = list(Client.objects.filter(public_id__in=keys).select_related("office"))
    suspended = _all_cases_suspended(client.pk for client in clients)
    shared = _shared((client.pk, client.phone) for client in clients if client.phone)
    return {
        client.public_id: Addressee(
            label=client.number,
            zone=client.office.zone,
            phone=mobile_number(client.phone or ""),
            consent=client.accepts_messages,
            blocked_reasons=_reasons(
                client.phone,
                suspended[client.pk],
                (client.pk, client.phone) in shared,
                is_marked_wrong=client.phone_wrong_on is not None,
                has_withdrawn=client.messages_withdrawn_on is not None,
            ),
        )
        for client in clients
        if client.pk in suspended
    }


def guarantors_by_key(keys: Collection[UUID]) -> dict[UUID, Addressee]:
    """Those who vouch today for a client with an open case, named by the client's number."""
    rows = Guarantor.objects.filter(public_id__in=keys).select_related("client__office")
    today: dict[Office, date] = {}
    vouching = [row for row in rows if _vouches(row, today.setdefault(row.client.office, row.client.office.today()))]
    suspended = _all_cases_suspended(row.client_id for row in vouching)
    shared = _shared((row.client_id, row.phone) for row in vouching if row.phone)
    return {
        row.public_id: Addressee(
            label=f"Penjamin {row.client.number}",
            zone=row.client.office.zone,
            phone=mobile_number(row.phone or ""),
            consent=row.may_be_reminded,
            blocked_reasons=_reasons(
                row.phone,
                suspended[row.client_id],
                (row.client_id, row.phone) in shared,
                is_marked_wrong=row.phone_wrong_on is not None,
            ),
        )
        for row in vouching
        if row.client_id in suspended
    }


def _vouches(row: Guarantor, today: date) -> bool:
    return row.since <= today and (row.until is None or row.until >= today)


def _all_cases_suspended(clients: Iterable[int]) -> dict[int, bool]:
    """By client with an open case: whether guidance stands still in every one, as while in prison (art. 77)."""
    open_cases = Supervision.objects.open().filter(client__in=list(clients)).order_by()
    running = Count("pk", filter=~Q(status=Supervision.Status.SUSPENDED))
    return {row["client"]: row["running"] == 0 for row in open_cases.values("client").annotate(running=running)}


def _shared(numbers: Iterable[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those pairs of client and number whose number is also that of another client with an open case."""
    asked = [(client, number, identity_hash(number)) for client, number in numbers]
    hashes = {number_hash for *_, number_hash in asked}
    with_case = Supervision.objects.open().values("client")
    own = Client.objects.filter(phone_hash__in=hashes, pk__in=with_case).values_list("phone_hash", "pk")
    further = ClientPhone.objects.filter(number_hash__in=hashes, holder="", until=None, client__in=with_case)
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for number_hash, client in (*own, *further.values_list("number_hash", "client")):
        holders[number_hash].add(client)
    return {(client, number) for client, number, number_hash in asked if holders[number_hash] - {client}}


def _reasons(
    phone: str | None,
    is_in_custody: bool,
    is_shared: bool,
    *,
    is_marked_wrong: bool = False,
    has_withdrawn: bool = False,
) -> tuple[Reason, ...]:
    reasons = [
        (Reason.OPTED_OUT, has_withdrawn),
        (Reason.IN_CUSTODY, is_in_custody),
        (Reason.WRONG_NUMBER, is_marked_wrong or (bool(phone) and not mobile_number(phone or ""))),
        (Reason.SHARED_NUMBER, is_shared),
    ]
    return tuple(reason for reason, holds in reasons if holds)


def register_addressees() -> None:
    """Tells the outbox who knows clients and guarantors."""
    addressees.register(RecipientKind.CLIENT, clients_by_key)
    addressees.register(RecipientKind.GUARANTOR, guarantors_by_key)
