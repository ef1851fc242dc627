"""To whom a reminder about an officer's case goes: to the officer, and while the officer is away to the substitute.

To the heads where nobody has it any more. What the office must know of goes to its heads. What the client must do goes
to the client, and to whoever vouches for the client and agreed to be reminded.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from accounts.models import Office, Role, User
from clients.models import Client, Guarantor, Substitution
from reminders.kinds import RecipientKind
from reminders.registry import DueReminder, Value

Keys = Callable[[Iterable[Client], date], Mapping[int, list[UUID]]]
"""Gives, for clients on a day, by client the keys of people without an account whom to tell."""


def officer_or_heads(office: Office, day: date, heads: Collection[int]) -> Callable[[int | None], list[int]]:
    """Gives, for the primary key of the officer of a case of `office`, the keys of everybody to tell. Two queries.

    That is the officer and who stands in on that day; `heads` where nobody has the case, or its officer left.
    """
    here = set(User.objects.filter(office=office, is_active=True).values_list("pk", flat=True))
    standing_in: defaultdict[int, list[int]] = defaultdict(list)
    arranged = Substitution.objects.on(day).filter(officer__office=office, substitute__in=here)
    for officer_id, substitute_id in arranged.values_list("officer_id", "substitute_id"):
        standing_in[officer_id].append(substitute_id)

    def told(officer_id: int | None) -> list[int]:
        if officer_id is None or officer_id not in here:
            return list(heads)
        return [officer_id, *standing_in[officer_id]]

    return told


def heads_of(office: Office) -> list[int]:
    """The keys of the active heads of `office`. One query."""
    return list(User.objects.filter(office=office, role=Role.HEAD, is_active=True).values_list("pk", flat=True))


def person_or_heads(person: User | None, office: Office, heads: Collection[int]) -> list[int]:
    """Whom to tell of work that `person` began at `office`: that person while still there, `heads` after that."""
    stays = person is not None and person.is_active and person.office_id == office.pk
    return [person.pk] if person is not None and stays else list(heads)


def each_told(
    recipients: Iterable[int],
    *,
    subject: UUID,
    occasion: date,
    due_at: datetime,
    title: str,
    body: str,
    path: str,
    values: Mapping[str, Value],
) -> Iterator[DueReminder]:
    """The same words for each account, once however many reasons name it."""
    for recipient_id in dict.fromkeys(recipients):
        yield DueReminder(
            subject=subject,
            recipient_id=recipient_id,
            occasion=occasion,
            due_at=due_at,
            title=title,
            body=body,
            path=path,
            values=values,
        )


def clients_themselves(clients: Iterable[Client], day: date) -> dict[int, list[UUID]]:
    """By client the own key. A child gets no message: whoever vouches for the child does (UU 11/2012 art. 19)."""
    return {client.pk: [] if client.is_child else [client.public_id] for client in clients}


def guarantors_of(clients: Iterable[Client], day: date) -> dict[int, list[UUID]]:
    """By client the keys of those who vouch on that day and agreed to be reminded. One query.

    An officer who vouches is told about the case already.
    """
    found: defaultdict[int, list[UUID]] = defaultdict(list)
    agreed = Guarantor.objects.filter(client__in=list(clients)).reminded_on(day)
    for client_id, key in agreed.exclude(relation=Guarantor.Relation.OFFICER).values_list("client", "public_id"):
        found[client_id].append(key)
    return found


def each_outsider(
    kind: RecipientKind,
    keys: Iterable[UUID],
    *,
    subject: UUID,
    occasion: date,
    due_at: datetime,
    title: str,
    body: str,
    path: str,
    values: Mapping[str, Value],
) -> Iterator[DueReminder]:
    """The same words for each person without an account."""
    for key in keys:
        yield DueReminder(
            subject=subject,
            recipient_kind=kind,
            recipient_key=key,
            occasion=occasion,
            due_at=due_at,
            title=title,
            body=body,
            path=path,
            values=values,
        )
