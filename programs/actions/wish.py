"""A village asked for another date, and the office keeps the one there is: the village is told and asked again."""

from datetime import datetime

import pghistory
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from programs import lifecycle
from programs.actions.locking import ensure, lock_registration
from programs.models import VillageRegistration

State = VillageRegistration.State
DATE_KEPT = "date_kept"
"""What the history says of a wish that was not granted."""


@transaction.atomic
def keep_date(*, registration: VillageRegistration, now: datetime | None = None, by: User) -> VillageRegistration:
    """Answers a village's wish for another date: the date stays. What it asked for stays in the history.

    The village is asked again; its contact and numbers stay, so that answering is one tap. Raises DomainError when it
    does not wish for another date, or answers are closed.
    """
    registration = lock_registration(registration)
    ensure(lifecycle.answers_open(registration, now or timezone.now()))
    if registration.state != State.OTHER_DATE:
        raise DomainError("Desa atau kelurahan ini tidak sedang meminta tanggal lain.")
    with pghistory.context(**{DATE_KEPT: str(registration.proposed_on), "kept_by": by.pk}):
        registration.state = State.INVITED
        registration.proposed_on = registration.answered_at = None
        registration.answered_by = registration.answered_link = None
        registration.revision += 1
        registration.save()
    return registration


@transaction.atomic
def note_phone(*, registration: VillageRegistration, phone: str, by: User) -> VillageRegistration:
    """Writes down the number at which the office reaches a village about its invitation.

    Raises DomainError once answers are closed.
    """
    registration = lock_registration(registration)
    ensure(lifecycle.answers_open(registration, timezone.now()))
    registration.contact_phone = phone
    registration.save(update_fields=["contact_phone"])
    return registration
