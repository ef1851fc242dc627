"""Reminders that wait for somebody follow the work when it goes to another person's hands."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef

from accounts.models import User
from reminders.models import Reminder


@transaction.atomic
def readdress(*, subjects: Collection[UUID], old: User, new: User | None) -> int:
    """Gives the waiting reminders of `old` about these subjects to `new`, at the office of `new`; returns how many.

    What `new` is told already about the same occasion, and everything when there is no `new` yet, is cancelled. A
    reminder whose e-mail may have gone out stays where it is: `old` was told, and the next sweep tells `new`.
    """
    moving = Reminder.objects.unposted().filter(recipient=old, subject__in=subjects, state=Reminder.State.WAITING)
    pks = list(moving.select_for_update(of=("self",)).values_list("pk", flat=True))
    rows = Reminder.objects.filter(pk__in=pks)
    if new is None or new.office_id is None:
        rows.update(state=Reminder.State.CANCELLED)
        return 0
    known = Reminder.objects.filter(
        rule=OuterRef("rule"), subject=OuterRef("subject"), occasion=OuterRef("occasion"), recipient=new
    )
    rows.filter(Exists(known)).update(state=Reminder.State.CANCELLED)
    return rows.filter(state=Reminder.State.WAITING).update(
        recipient=new, recipient_key=new.public_id, office=new.office_id, read_at=None, retry_at=None, reason=""
    )
