"""A case that is followed by another at the same Bapas: a decision orders the same thing to be done once more."""

from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients import closing, moving
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.actions.supervision import assign_officer, open_supervision
from clients.actions.transfer import CARRIED_FIELDS
from clients.models import Client, Supervision

OWN_FIELDS = frozenset({"legal_basis", "basis_on", "basis_authority", "starts_on", "ends_on", "stage", "register_note"})
"""What the case that follows has from its own decision, and does not take over."""


def lock_client_and_case(supervision: Supervision) -> Supervision:
    """The case with its person locked first, in the order of a hand-over; with both as they are now."""
    client = Client.objects.select_for_update().get(pk=supervision.client_id)
    locked = lock_case(supervision.pk)
    locked.client = client
    return locked


def open_after(*, old: Supervision, successor: Supervision, by: User) -> Supervision:
    """Registers `successor`, unsaved and with its own basis and days, as what follows on `old`.

    `old` comes locked with its client; what `successor` does not say itself it takes over. Raises DomainError.
    """
    if by.office_id != old.client.office_id:
        raise DomainError("Klien ini terdaftar di Bapas lain.")
    successor.client = old.client
    for name in CARRIED_FIELDS:
        if name not in OWN_FIELDS and not getattr(successor, name):
            setattr(successor, name, getattr(old, name))
    return open_supervision(supervision=successor, first_visit_on=None, first_report_in_on=None, by=by)


def hand_on(*, old: Supervision, successor: Supervision, by: User) -> None:
    """Ends `old`, when it is still open, as revoked, since what it ordered was not done; what was planned goes along.

    `successor` is given to the same officer. Part of the same transaction as `open_after`. Raises DomainError.
    """
    officer = officer_after(old, by)
    if old.is_open:
        if reasons := closing.refusals(old, Supervision.Status.REVOKED):
            raise DomainError(" ".join(reasons))
        old.assignments.filter(until=None).update(until=timezone.now())
        old.status, old.closed_on = Supervision.Status.REVOKED, old.office.today()
        save_or_refuse(old)
        moving.move_rows(old, successor)
    if officer is not None:
        assign_officer(supervision=successor, officer=officer, by=by)


def officer_after(old: Supervision, by: User) -> User | None:
    """Who guides on: the officer of the case while still at this Bapas, else who asks; None leaves it to the head."""
    officers = User.objects.officers_of(old.client.office)
    for candidate in (old.officer, by):
        if candidate is not None and officers.filter(pk=candidate.pk).exists():
            return candidate
    return None
