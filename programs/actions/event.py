"""Planning an outreach event, inviting villages to it, changing it and calling it off."""

import uuid
from collections.abc import Iterable
from datetime import datetime

import pghistory
from django.db import transaction
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from programs import lifecycle
from programs.actions.locking import ensure, lock_event
from programs.models import OutreachEvent, VillageRegistration
from villages.models import Village


def _office_of(by: User) -> Office:
    if by.office is None:
        raise DomainError("Hanya petugas Bapas yang dapat merencanakan kegiatan.")
    return by.office


def _ensure_in_work_area(office: Office, villages: Iterable[Village]) -> None:
    """Raises DomainError naming the villages that `office` does not serve or that no longer exist."""
    by_code = {village.pk: village for village in villages}
    served = set(Village.objects.served_by(office).current().filter(pk__in=by_code).values_list("pk", flat=True))
    outside = [str(village) for code, village in by_code.items() if code not in served]
    if outside:
        raise DomainError(f"Di luar wilayah kerja {office}: {', '.join(outside)}. Pilih desa lain.")


def _ensure_date_allowed(office: Office, starts_at: datetime, now: datetime) -> None:
    """Raises DomainError for a day that cannot be meant, on the clock of the office."""
    day, today = (timezone.localdate(at, timezone=office.zone) for at in (starts_at, now))
    ensure(lifecycle.date_allowed(day, today))


@transaction.atomic
def create_event(
    *,
    title: str,
    activity: str,
    reason: str,
    village: Village,
    venue: str,
    starts_at: datetime,
    ends_at: datetime,
    submission_key: uuid.UUID | None = None,
    now: datetime | None = None,
    by: User,
) -> OutreachEvent:
    """Plans an event of the office of `by`; `now` is when that was really done.

    Raises DomainError for a venue outside the work area or a day too far from then.
    """
    office, now = _office_of(by), now or timezone.now()
    _ensure_in_work_area(office, [village])
    _ensure_date_allowed(office, starts_at, now)

    def create() -> OutreachEvent:
        return OutreachEvent.objects.create(
            office=office,
            title=title,
            activity=activity,
            reason=reason,
            village=village,
            venue=venue,
            starts_at=starts_at,
            ends_at=ends_at,
            submission_key=key,
            created_by=by,
            created_at=now,
        )

    key = submission_key or uuid.uuid4()
    event, _ = create_once(OutreachEvent.objects.filter(office=office), key, create)
    return event


@transaction.atomic
def invite_villages(
    *, event: OutreachEvent, villages: Iterable[Village], now: datetime | None = None, by: User
) -> list[VillageRegistration]:
    """Invites villages of the office's work area; those already invited stay as they are. Returns the new invitations.

    Raises DomainError when the event is over or a village lies outside the work area: then nobody is invited.
    """
    event = lock_event(event)
    ensure(lifecycle.invitations_open(event))
    villages = list(villages)
    _ensure_in_work_area(event.office, villages)
    invited = set(event.registrations.values_list("village_id", flat=True))
    new = [
        VillageRegistration(event=event, village=village, invited_at=now or timezone.now())
        for village in villages
        if village.pk not in invited
    ]
    VillageRegistration.objects.bulk_create(new)
    if event.state == OutreachEvent.State.PROPOSED and (new or invited):
        event.state = OutreachEvent.State.INVITED
        event.approved_by, event.approved_at = by, now or timezone.now()
        event.save(update_fields=["state", "approved_by", "approved_at"])
    return new


@transaction.atomic
def withdraw_invitation(*, registration: VillageRegistration, now: datetime | None = None, by: User) -> None:
    """Takes back an invitation sent to the wrong village. The row goes, its history stays; a second tap does nothing.

    An event left without villages is as it was before it invited any. Raises DomainError when the village has
    answered, or the event has begun or is over.
    """
    event = lock_event(registration.event)
    locked = event.registrations.select_for_update(of=("self",)).filter(pk=registration.pk).first()
    if locked is None:
        return
    locked.event = event
    ensure(lifecycle.withdrawal_open(locked, now or timezone.now()))
    with pghistory.context(withdrawn_by=by.pk):
        locked.note = "Undangan dibatalkan oleh Bapas."  # the last state in the history, which keeps no deletions
        locked.save(update_fields=["note"])
        locked.delete()
    if not event.registrations.exists():
        event.state = OutreachEvent.State.PROPOSED
        event.save(update_fields=["state"])


@transaction.atomic
def change_event(
    *,
    event: OutreachEvent,
    title: str,
    activity: str,
    reason: str,
    village: Village,
    venue: str,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime | None = None,
    by: User,
) -> int:
    """Changes an event. When it starts at another time, every village that had answered is asked again.

    An answer belongs to a date: nobody is taken to come on a day they never agreed to. Contact and numbers stay, so
    that answering again is one tap. Returns how many villages are asked again. Raises DomainError when the event is
    over, its new day is too far away, or its date would change after people were counted.
    """
    event = lock_event(event)
    ensure(lifecycle.change_open(event))
    if village.pk != event.village_id:
        _ensure_in_work_area(event.office, [village])
    moved = starts_at != event.starts_at
    if timezone.localdate(starts_at, timezone=event.zone) != event.day:
        _ensure_date_allowed(event.office, starts_at, now or timezone.now())
    if moved and event.registrations.filter(attendance_entered_at__isnull=False).exists():
        raise DomainError("Kehadiran sudah dicatat untuk tanggal ini, jadi waktu mulai tidak dapat diubah lagi.")
    event.title, event.activity, event.reason = title, activity, reason
    event.village, event.venue = village, venue
    event.starts_at, event.ends_at = starts_at, ends_at
    event.save(update_fields=["title", "activity", "reason", "village", "venue", "starts_at", "ends_at"])
    return _ask_again(event) if moved else 0


def _ask_again(event: OutreachEvent) -> int:
    """Takes back the answers given for the old date; they stay in the history.

    A village that has not answered yet goes on as well: an answer typed on its page with the old date is refused.
    """
    rows = list(event.registrations.select_for_update())
    answered = sum(row.is_answered for row in rows)
    for row in rows:
        row.state = VillageRegistration.State.INVITED
        row.proposed_on = row.answered_at = row.answered_by = None
        row.revision += 1
    VillageRegistration.objects.bulk_update(rows, ["state", "proposed_on", "answered_at", "answered_by", "revision"])
    return answered


@transaction.atomic
def cancel_event(*, event: OutreachEvent, reason: str, by: User) -> OutreachEvent:
    """Calls an event off; the invited villages see the reason. A second tap changes nothing.

    Raises DomainError when it was held, cancelled for another reason, or people were already counted.
    """
    event = lock_event(event)
    if event.state == OutreachEvent.State.CANCELLED and event.cancelled_reason == reason:
        return event
    attended = event.registrations.filter(attendance_entered_at__isnull=False).exists()
    ensure(lifecycle.cancellation_open(event, attendance_entered=attended))
    event.state, event.cancelled_reason = OutreachEvent.State.CANCELLED, reason
    event.save(update_fields=["state", "cancelled_reason"])
    return event
