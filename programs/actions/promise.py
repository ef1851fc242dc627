"""A village says that it has kept a promise; the office closes it, or says what is missing."""

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from clients.actions.saving import save_or_refuse
from programs.models import FollowUp

State = FollowUp.State


def _lock(promise: FollowUp) -> FollowUp:
    return FollowUp.objects.select_for_update(of=("self",)).get(pk=promise.pk)


@transaction.atomic
def report_promise(*, promise: FollowUp, note: str, by: User) -> FollowUp:
    """Records that the village has done what it promised. A second tap does nothing. Raises DomainError."""
    row = _lock(promise)
    if row.state != State.OPEN:
        raise DomainError(f"Janji ini sudah {row.get_state_display().lower()} menurut Bapas.")
    if row.reported_at is not None and row.reported_note == note:
        return row
    row.reported_at, row.reported_by, row.reported_note = timezone.now(), by, note
    row.returned_reason = ""
    save_or_refuse(row)
    return row


@transaction.atomic
def return_report(*, promise: FollowUp, reason: str, by: User) -> FollowUp:
    """Tells the village what is still missing; who said so is in the history. A second tap does nothing.

    Raises DomainError when the village has not reported it.
    """
    row = _lock(promise)
    if row.reported_at is None and row.returned_reason == reason:
        return row
    if not row.is_reported:
        raise DomainError("Desa belum melaporkan janji ini sudah dikerjakan, atau janjinya sudah ditutup.")
    row.reported_at, row.reported_by, row.reported_note = None, None, ""
    row.returned_reason = reason
    save_or_refuse(row)
    return row
