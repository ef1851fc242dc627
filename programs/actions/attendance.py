"""Counting who came, village by village."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from programs import lifecycle
from programs.actions.locking import ensure, ensure_current, lock_registration
from programs.models import AttendanceGroup, VillageRegistration


@transaction.atomic
def record_attendance(
    *,
    registration: VillageRegistration,
    attended: Mapping[str, int],
    revision: int | None = None,
    now: datetime | None = None,
    by: User,
) -> VillageRegistration:
    """Records how many people of each group came from one village; a group not named had nobody.

    From the day of the event on, by the office or the village. The same numbers of the same person arriving twice are
    recorded once; `revision` is the one the person saw. Raises DomainError.
    """
    now = now or timezone.now()
    registration = lock_registration(registration)
    ensure(lifecycle.attendance_open(registration, now, by))
    if _is_recorded(registration, attended, by):
        return registration
    ensure_current(registration, revision)
    rows = {row.group: row for row in registration.groups.all()}
    for group in AttendanceGroup.Group:
        number = attended.get(group, 0)
        row = rows.get(group)
        if row is None and number:
            registration.groups.create(group=group, attended=number)
        elif row is not None and row.attended != number:
            row.attended = number
            row.save(update_fields=["attended"])
    registration.attendance_entered_at, registration.attendance_entered_by = now, by
    registration.counted_from_list = False
    registration.revision += 1
    registration.save(update_fields=["attendance_entered_at", "attendance_entered_by", "counted_from_list", "revision"])
    return registration


def _is_recorded(registration: VillageRegistration, attended: Mapping[str, int], by: User) -> bool:
    """Whether `by` already entered exactly these numbers: the second arrival of one tap."""
    if registration.attendance_entered_by_id != by.pk or registration.counted_from_list:
        return False
    recorded = {row.group: row.attended for row in registration.groups.all() if row.attended}
    return recorded == {group: number for group, number in attended.items() if number}
