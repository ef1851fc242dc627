"""Leave to go out of town: asked for, granted or refused by the head, and the return noted."""

import uuid
from datetime import date

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError, enforce
from bapas_portal.submissions import create_once
from clients import rules
from clients.actions.locking import lock_case
from clients.actions.saving import save_or_refuse
from clients.models import Supervision, TravelPermit

TAKEN = "Pada hari-hari itu sudah ada izin lain untuk klien ini. Ubah tanggalnya."


@transaction.atomic
def request_permit(
    *, supervision: Supervision, permit: TravelPermit, submission_key: uuid.UUID | None = None, by: User
) -> TravelPermit:
    """Asks for leave; `permit` comes unsaved, as the form made it. A resent submission returns the first.

    Raises DomainError for a closed case, a journey in the past or beyond the case, and one that overlaps another.
    """
    locked = lock_case(supervision.pk)
    own = TravelPermit.objects.filter(supervision=locked)

    def create() -> TravelPermit:
        if not locked.is_open:
            raise DomainError("Perkara ini sudah ditutup, jadi tidak perlu izin luar kota.")
        today = locked.office.today()
        enforce(rules.journey_within_case(permit.leaves_on, permit.returns_on, today, locked.starts_on, locked.ends_on))
        if own.overlapping(permit.leaves_on, permit.returns_on).exists():
            raise DomainError(TAKEN)
        permit.supervision = locked
        permit.state = TravelPermit.State.REQUESTED
        permit.requested_by = by
        permit.submission_key = submission_key
        save_or_refuse(permit)
        return permit

    asked, _ = create_once(own, submission_key or uuid.uuid4(), create)
    return asked


@transaction.atomic
def decide_permit(
    *, permit: TravelPermit, is_granted: bool, note: str = "", excuses_report_in: bool = False, by: User
) -> TravelPermit:
    """The head grants or refuses; `excuses_report_in` excuses duties that fall due on the journey.

    The same decision again changes nothing. Raises DomainError for a permit decided otherwise, a refusal without a
    reason, and a journey that is over.
    """
    locked, supervision = _lock(permit)
    wanted = TravelPermit.State.GRANTED if is_granted else TravelPermit.State.REFUSED
    if locked.state == wanted:
        return locked
    if locked.state != TravelPermit.State.REQUESTED:
        raise DomainError(f"Izin ini sudah diputus: {locked.get_state_display()}.")
    if is_granted and not supervision.is_open:
        raise DomainError("Perkara ini sudah ditutup, jadi izin tidak dapat diberikan.")
    if is_granted and locked.returns_on < supervision.office.today():
        raise DomainError("Perjalanan ini sudah lewat. Tolak dengan alasan, lalu minta permohonan baru bila perlu.")
    locked.state = wanted
    locked.note = note.strip()
    locked.excuses_report_in = is_granted and excuses_report_in
    locked.decided_by, locked.decided_at = by, timezone.now()
    save_or_refuse(locked)
    return locked


@transaction.atomic
def note_return(*, permit: TravelPermit, came_back_on: date, by: User) -> TravelPermit:
    """Notes the day the client came back. Raises DomainError for a permit that was not granted."""
    locked, supervision = _lock(permit)
    if locked.state == TravelPermit.State.RETURNED:
        return locked
    if locked.state != TravelPermit.State.GRANTED:
        raise DomainError("Hanya perjalanan yang diizinkan yang dapat dicatat kembali.")
    enforce(rules.return_day(came_back_on, locked.leaves_on, supervision.office.today()))
    locked.state = TravelPermit.State.RETURNED
    locked.came_back_on = came_back_on
    save_or_refuse(locked)
    return locked


def _lock(permit: TravelPermit) -> tuple[TravelPermit, Supervision]:
    """The permit and its case, locked."""
    supervision = lock_case(permit.supervision_id)
    return TravelPermit.objects.select_for_update().get(pk=permit.pk), supervision
