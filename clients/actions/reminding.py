"""The reminders of a case follow the case to another officer."""

from uuid import UUID

from clients.models import Supervision


def subjects_of(supervision: Supervision) -> set[UUID]:
    """Everything of a case that somebody may be reminded of: itself, its visits, duties, permits, goals, concerns."""
    rows = (
        *(supervision.visits, supervision.report_ins, supervision.travel_permits),
        *(supervision.goals, supervision.concerns),
    )
    found = {supervision.public_id, supervision.client.public_id}
    for related in rows:
        found.update(related.values_list("public_id", flat=True))
    return found
