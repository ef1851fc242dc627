"""Locking a case: one change of its visits, duties, officer or plan at a time."""

from clients.models import Supervision


def lock_case(supervision_id: int) -> Supervision:
    """The case, locked, as it stands after whoever held it: the first row that any action on a case locks.

    Without joins: a row that waited would be matched with the officer or client from before the wait, and lost.
    """
    return Supervision.objects.select_for_update().get(pk=supervision_id)
