"""To whom a reminder about an officer's case goes: to the officer, and while the officer is away to the substitute.

What the office must know of goes to its heads.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from uuid import UUID

from accounts.models import Office, Role, User
from clients.models import Substitution
from reminders.registry import DueReminder, Value


def recipients_at(office: Office, day: date) -> Callable[[int], list[int]]:
    """Gives, for the primary key of an officer of `office`, the keys of everybody to tell on that day. One query."""
    standing_in: defaultdict[int, list[int]] = defaultdict(list)
    arranged = Substitution.objects.on(day).filter(officer__office=office, substitute__is_active=True)
    for officer_id, substitute_id in arranged.values_list("officer_id", "substitute_id"):
        standing_in[officer_id].append(substitute_id)
    return lambda officer_id: [officer_id, *standing_in[officer_id]]


def heads_of(office: Office) -> list[int]:
    """The keys of the active heads of `office`. One query."""
    return list(User.objects.filter(office=office, role=Role.HEAD, is_active=True).values_list("pk", flat=True))


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
