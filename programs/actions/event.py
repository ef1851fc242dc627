"""Planning an outreach event: proposing it with its grounds, and changing or moving it."""

import uuid
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from accounts.models import Office, User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from programs import lifecycle
from programs.actions.invitation_link import follow_event
from programs.actions.locking import ensure, lock_event
from programs.lifecycle import Step, state_after
from programs.models import OutreachEvent, OutreachProgramme, VillageRegistration
from villages.models import Village

CHANGED = ("title", "activity", "reason", "village", "venue", "starts_at", "ends_at")
"""The columns that `change_event` writes."""


def _office_of(by: User) -> Office:
    if by.office is None:
        raise DomainError("Hanya petugas Bapas yang dapat merencanakan kegiatan.")
    return by.office


def ensure_in_work_area(office: Office, villages: Iterable[Village]) -> None:
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
    ensure_in_work_area(office, [village])
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

    Its sessions move along. A postponed event goes on with its new time; a proposal that the head gave back is before
    the head again. So is an approved event that goes to another village or time while nobody is invited: the head
    approved that place and that time.

    An answer belongs to a date: nobody is taken to come on a day they never agreed to. Contact and numbers stay, so
    that answering again is one tap. Returns how many villages are asked again. Raises DomainError when the event is
    over, its new day is too far away, or its date would change after people were counted.
    """
    event = lock_event(event)
    ensure(lifecycle.change_open(event))
    moved, is_elsewhere = starts_at != event.starts_at, village.pk != event.village_id
    was_approved = event.state == OutreachEvent.State.APPROVED
    if is_elsewhere:
        ensure_in_work_area(event.office, [village])
    if timezone.localdate(starts_at, timezone=event.zone) != event.day:
        _ensure_date_allowed(event.office, starts_at, now or timezone.now())
    if moved and event.registrations.filter(attendance_entered_at__isnull=False).exists():
        raise DomainError("Kehadiran sudah dicatat untuk tanggal ini, jadi waktu mulai tidak dapat diubah lagi.")
    if event.state == OutreachEvent.State.POSTPONED and not moved:
        raise DomainError("Kegiatan ini ditunda. Tetapkan tanggal atau jam mulai yang baru.")
    if moved:
        shift = starts_at - event.starts_at
        event.sessions.update(starts_at=F("starts_at") + shift, ends_at=F("ends_at") + shift)
    event.title, event.activity, event.reason = title, activity, reason
    event.village, event.venue = village, venue
    event.starts_at, event.ends_at = starts_at, ends_at
    event.returned_reason = ""
    if moved or (was_approved and is_elsewhere):
        event.state = state_after(Step.RESCHEDULE, event.state)
        if was_approved:
            event.approved_by = event.approved_at = None
        event.postponed_reason = ""
    event.save(update_fields=[*CHANGED, "state", "returned_reason", "postponed_reason", "approved_by", "approved_at"])
    return _ask_again(event) if moved else 0


@transaction.atomic
def describe_proposal(
    *,
    event: OutreachEvent,
    grounds: Iterable[str],
    programme: OutreachProgramme | None,
    budget: int | None,
    needs: str,
    by: User,
) -> OutreachEvent:
    """Writes why this village, under which programme and at what price; the head decides on that.

    Raises DomainError once the head has decided: what was approved is not changed behind the approval.
    """
    event = lock_event(event)
    ensure(lifecycle.can_take(Step.PROPOSE, event, by.role))
    event.grounds, event.programme, event.budget, event.needs = sorted(set(grounds)), programme, budget, needs
    event.returned_reason = ""
    event.save(update_fields=["grounds", "programme", "budget", "needs", "returned_reason"])
    return event


def _ask_again(event: OutreachEvent) -> int:
    """Takes back the answers given for the old date; they stay in the history.

    A village that has not answered yet goes on as well: an answer typed on its page with the old date is refused.
    """
    rows = list(event.registrations.select_for_update())
    answered = sum(row.is_answered for row in rows)
    for row in rows:
        row.state = VillageRegistration.State.INVITED
        row.proposed_on = row.answered_at = row.answered_by = row.answered_link = None
        row.revision += 1
    columns = ["state", "proposed_on", "answered_at", "answered_by", "answered_link", "revision"]
    VillageRegistration.objects.bulk_update(rows, columns)
    follow_event(event)
    return answered
