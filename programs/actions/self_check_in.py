"""The list at the door opened to people's own phones, and people who put themselves on it."""

import uuid
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once, holds
from programs import lifecycle
from programs.actions.door import MOST_FROM_ONE_VILLAGE, follow_list
from programs.actions.locking import ensure, lock_event, lock_registration
from programs.models import Attendee, DoorCode, OutreachEvent, VillageRegistration


class ListShutError(DomainError):
    """People cannot put themselves on the list now."""


@transaction.atomic
def open_door_code(*, event: OutreachEvent, by: User) -> DoorCode:
    """Opens the list to people's own phones; shut once, it opens again under the same code.

    Raises DomainError before villages are invited and once the event is held, postponed or cancelled.
    """
    event = lock_event(event)
    ensure(lifecycle.door_code_open(event))
    code, is_new = DoorCode.objects.get_or_create(event=event, defaults={"opened_by": by})
    if not is_new and code.closed_at:
        code.closed_at, code.opened_by, code.opened_at = None, by, timezone.now()
        code.save(update_fields=["closed_at", "opened_by", "opened_at"])
    return code


@transaction.atomic
def close_door_code(*, event: OutreachEvent, by: User) -> None:
    """Shuts the list for people's own phones; the officer at the door goes on. A second tap does nothing."""
    event = lock_event(event)
    code = DoorCode.objects.filter(event=event, closed_at=None).first()
    if code:
        code.closed_at = timezone.now()
        code.save(update_fields=["closed_at"])


@transaction.atomic
def check_oneself_in(
    *,
    registration: VillageRegistration,
    group: str,
    name: str,
    submission_key: uuid.UUID,
    now: datetime | None = None,
) -> Attendee:
    """Puts somebody on the list who typed the own name; the same submission again gives the same entry.

    Nobody is named as its author: whoever comes has no account. Raises ListShutError, and DomainError when the list
    of the village is full or the page was sent before with another name.
    """
    now = now or timezone.now()
    registration = lock_registration(registration)

    def create() -> Attendee:
        code = DoorCode.objects.get(event=registration.event)
        code.event = registration.event
        verdict = lifecycle.self_check_in_open(code, now, days=code.event.days())
        if not verdict:
            raise ListShutError(verdict.reason)
        if registration.attendees.count() >= MOST_FROM_ONE_VILLAGE:
            raise DomainError("Daftar hadir desa ini sudah penuh. Sebutkan nama Anda kepada petugas Bapas di pintu.")
        return Attendee.objects.create(
            event=registration.event,
            registration=registration,
            group=group,
            name=name,
            is_walk_in=registration.came_uninvited,
            source=Attendee.Source.CODE,
            entered_at=now,
            submission_key=submission_key,
        )

    is_same = holds(registration=registration, group=group, name=name)
    attendee, is_new = create_once(registration.event.attendees.all(), submission_key, create, is_same=is_same)
    if is_new:
        follow_list(registration, now, None)
    return attendee
