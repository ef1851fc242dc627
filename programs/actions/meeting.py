"""Coordination meetings, and what is to be done after a meeting, an event or an agreement."""

import uuid
from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from clients.actions.saving import save_or_refuse
from programs.models import Agreement, FollowUp, Meeting, OutreachEvent
from villages.models import Village

State = FollowUp.State


def _office_of(by: User) -> Office:
    if by.office is None:
        raise DomainError("Hanya petugas Bapas yang mencatat rapat dan tindak lanjut.")
    return by.office


def _ensure_has_come(on: date, office: Office) -> None:
    """Raises DomainError for a meeting that has not taken place."""
    if on > office.today():
        raise DomainError("Tanggal rapat belum tiba. Catat hasilnya setelah rapat.")


@transaction.atomic
def create_meeting(
    *,
    title: str,
    on: date,
    place: str,
    participants: str,
    result: str,
    agreement: Agreement | None = None,
    submission_key: uuid.UUID | None = None,
    by: User,
) -> Meeting:
    """Records a meeting of the own office that has taken place, once. Raises DomainError."""
    office, key = _office_of(by), submission_key or uuid.uuid4()
    _ensure_has_come(on, office)

    def create() -> Meeting:
        row = Meeting(
            office=office,
            agreement=agreement,
            title=title,
            on=on,
            place=place,
            participants=participants,
            result=result,
            created_by=by,
            submission_key=key,
        )
        save_or_refuse(row)
        return row

    return create_once(
        Meeting.objects.filter(office=office),
        key,
        create,
        is_same=holds(title=title, on=on, place=place, participants=participants, result=result),
    )[0]


@transaction.atomic
def change_meeting(*, meeting: Meeting, by: User, **facts: Any) -> Meeting:
    """Corrects the record of a meeting; what stood there stays in the history. Raises DomainError."""
    row = Meeting.objects.select_for_update(of=("self",)).select_related("office").get(pk=meeting.pk)
    _ensure_has_come(facts["on"], row.office)
    for name in ("title", "on", "place", "participants", "result", "agreement"):
        setattr(row, name, facts[name])
    save_or_refuse(row)
    return row


@transaction.atomic
def add_follow_up(
    *,
    kind: str,
    title: str,
    owner_name: str,
    due_on: date,
    event: OutreachEvent | None = None,
    meeting: Meeting | None = None,
    agreement: Agreement | None = None,
    village: Village | None = None,
    officer: User | None = None,
    told_village: str = "",
    submission_key: uuid.UUID | None = None,
    by: User,
) -> FollowUp:
    """Records one thing to be done, with who does it, who asks after it, and until when. Raises DomainError."""
    office, key = _office_of(by), submission_key or uuid.uuid4()
    if officer is not None and officer.office_id != office.pk:
        raise DomainError("Petugas yang menagih harus dari kantor ini.")

    facts: dict[str, Any] = {
        "kind": kind,
        "event": event,
        "meeting": meeting,
        "agreement": agreement,
        "village": village,
        "title": title,
        "told_village": told_village,
        "owner_name": owner_name,
        "officer": officer,
        "due_on": due_on,
    }

    def create() -> FollowUp:
        row = FollowUp(office=office, created_by=by, submission_key=key, **facts)
        save_or_refuse(row)
        return row

    return create_once(FollowUp.objects.filter(office=office), key, create, is_same=holds(**facts))[0]


def _lock(follow_up: FollowUp) -> FollowUp:
    return FollowUp.objects.select_for_update(of=("self",)).select_related("office").get(pk=follow_up.pk)


@transaction.atomic
def settle_follow_up(*, follow_up: FollowUp, state: str, outcome: str, by: User) -> FollowUp:
    """Closes it as done or given up, with what came of it. A second tap does nothing. Raises DomainError."""
    row = _lock(follow_up)
    if row.state == state and row.outcome == outcome:
        return row
    if row.state != State.OPEN:
        raise DomainError(f"Tindak lanjut ini sudah {row.get_state_display().lower()}: {row.outcome}")
    row.state, row.outcome = state, outcome
    row.settled_on, row.settled_by = row.office.today(), by
    save_or_refuse(row)
    return row


@transaction.atomic
def reopen_follow_up(*, follow_up: FollowUp, by: User) -> FollowUp:
    """Opens again what was closed by mistake; the outcome stays in the history. A second tap does nothing."""
    row = _lock(follow_up)
    if row.state != State.OPEN:
        row.state, row.outcome, row.settled_on, row.settled_by = State.OPEN, "", None, None
        row.reported_at, row.reported_by, row.reported_note = None, None, ""
        save_or_refuse(row)
    return row


@transaction.atomic
def change_follow_up(
    *,
    follow_up: FollowUp,
    kind: str,
    title: str,
    owner_name: str,
    due_on: date,
    officer: User | None,
    village: Village | None = None,
    told_village: str = "",
    by: User,
) -> FollowUp:
    """Changes what is to be done while it is open. Raises DomainError.

    What one village was told is missing from its promise goes when the promise becomes another's, or none.
    """
    row = _lock(follow_up)
    if row.state != State.OPEN:
        raise DomainError("Tindak lanjut ini sudah ditutup. Buka kembali dahulu.")
    if officer is not None and officer.office_id != row.office_id:
        raise DomainError("Petugas yang menagih harus dari kantor ini.")
    if row.reported_at is not None and (kind, village) != (row.kind, row.village):
        raise DomainError("Desa melaporkan janji ini sudah dikerjakan. Tutup dahulu, atau tulis mengapa belum selesai.")
    if (kind, village) != (row.kind, row.village):
        row.returned_reason = ""
    row.kind, row.title, row.owner_name, row.due_on = kind, title, owner_name, due_on
    row.officer, row.village, row.told_village = officer, village, told_village
    save_or_refuse(row)
    return row
