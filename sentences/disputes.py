"""The list of objections: whose it is, and each line of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from accounts.models import Role, User
from sentences.dispute_permissions import can_settle_dispute
from sentences.dispute_querysets import DisputeQuerySet
from sentences.models import HoursDispute
from sentences.pages import label_for


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """One line of the list: the objection, how the list names the person, and whether this reader answers it."""

    dispute: HoursDispute
    label: str
    can_settle: bool


def disputes_of(user: User) -> DisputeQuerySet:
    """Objections this person works through: an officer's own cases, a head's office, what a prosecutor executes."""
    rows = HoursDispute.objects.visible_to(user)
    if user.role == Role.PROSECUTOR:
        return rows
    rows = rows.of_office(user.office)
    return rows.guided_by(user) if user.role == Role.OFFICER else rows


def dispute_rows(disputes: Iterable[HoursDispute], user: User) -> list[DisputeRow]:
    """The lines of one page."""
    return [
        DisputeRow(
            dispute,
            label_for(user, dispute.session.sentence),
            dispute.is_open and bool(can_settle_dispute(user, dispute)),
        )
        for dispute in disputes
    ]
