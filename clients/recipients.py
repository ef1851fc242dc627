"""To whom a reminder about an officer's case goes: to the officer, and while the officer is away to the substitute."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date

from accounts.models import Office
from clients.models import Substitution


def recipients_at(office: Office, day: date) -> Callable[[int], list[int]]:
    """Gives, for the primary key of an officer of `office`, the keys of everybody to tell on that day. One query."""
    standing_in: defaultdict[int, list[int]] = defaultdict(list)
    arranged = Substitution.objects.on(day).filter(officer__office=office, substitute__is_active=True)
    for officer_id, substitute_id in arranged.values_list("officer_id", "substitute_id"):
        standing_in[officer_id].append(substitute_id)
    return lambda officer_id: [officer_id, *standing_in[officer_id]]
