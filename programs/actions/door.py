"""The list at the door: people put on it one by one or from paper, copies recognised, villages that came uninvited.

A village's numbers follow its list at once, unless somebody counted it by hand (rules/attendance.py).
"""

import uuid
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bapas_portal.law import DomainError
from bapas_portal.submissions import create_once
from clients.attachments import PreparedFile
from programs import lifecycle
from programs.actions.event_files import keep_file
from programs.actions.locking import ensure, lock_event, lock_registration
from programs.actions.papers import PaperKeptWithRow
from programs.models import AttendanceGroup, Attendee, EventFile, OutreachEvent, VillageRegistration
from programs.rules.attendance import counted, per_group
from villages.models import Village

MOST_AT_ONCE = 200
MOST_FROM_ONE_VILLAGE = 5_000


def _open(registration: VillageRegistration, now: datetime, by: User) -> VillageRegistration:
    """The village's row, held, while people may still be counted."""
    registration = lock_registration(registration)
    ensure(lifecycle.attendance_open(registration, now, by))
    return registration


@transaction.atomic
def check_in(
    *,
    registration: VillageRegistration,
    people: Mapping[str, Sequence[str]],
    source: str = Attendee.Source.DOOR,
    submission_key: uuid.UUID,
    now: datetime | None = None,
    by: User,
) -> int:
    """Puts people of one village on the list: names by group. Returns how many; the same submission counts once.

    Raises DomainError before the day of the event, after it is closed, for too many names at once, and for a page that
    was sent before with other names.
    """
    now = now or timezone.now()
    registration = _open(registration, now, by)
    names = [(group, name.strip()) for group in AttendanceGroup.Group for name in people.get(group, ()) if name.strip()]
    if not names:
        raise DomainError("Tulis sedikitnya satu nama.")
    if len(names) > MOST_AT_ONCE:
        raise DomainError(f"Tulis paling banyak {MOST_AT_ONCE} nama sekaligus.")
    if registration.attendees.count() + len(names) > MOST_FROM_ONE_VILLAGE:
        raise DomainError("Daftar hadir satu desa memuat paling banyak 5.000 orang.")

    def create() -> Attendee:
        rows = [
            Attendee(
                event=registration.event,
                registration=registration,
                group=group,
                name=name[:100],
                is_walk_in=registration.came_uninvited,
                source=source,
                entered_by=by,
                entered_at=now,
                submission_key=None if number else submission_key,
            )
            for number, (group, name) in enumerate(names)
        ]
        Attendee.objects.bulk_create(rows)
        return rows[0]

    def is_same(first: Attendee) -> bool:
        sent = registration.attendees.filter(entered_at=first.entered_at, entered_by=first.entered_by).order_by("pk")
        return [(row.group, row.name) for row in sent] == [(group, name[:100]) for group, name in names]

    create_once(registration.attendees.all(), submission_key, create, is_same=is_same)
    follow_list(registration, now, by)
    return len(names)


def type_list(
    *,
    registration: VillageRegistration,
    people: Mapping[str, Sequence[str]],
    photos: Sequence[PreparedFile],
    submission_key: uuid.UUID,
    by: User,
) -> int:
    """Types a village's paper list in, with its photos, both once. Returns how many people. Raises DomainError."""
    with PaperKeptWithRow() as store, transaction.atomic():
        registration = lock_registration(registration)  # a second tap waits here, and then finds the first
        known = Attendee.objects.filter(submission_key=submission_key).exists()
        entered = check_in(
            registration=registration, people=people, source=Attendee.Source.PAPER, submission_key=submission_key, by=by
        )
        for photo in [] if known else photos:
            row = EventFile(
                event=registration.event,
                kind=EventFile.Kind.ATTENDANCE,
                caption=f"Daftar hadir {registration.village}"[:200],
                added_by=by,
            )
            keep_file(store, row, photo)
    return entered


@transaction.atomic
def admit_village(
    *, event: OutreachEvent, village: Village, now: datetime | None = None, by: User
) -> VillageRegistration:
    """Puts a village whose people came uninvited on the list of villages, so that they can be counted.

    A village that is there already stays as it is. Raises DomainError before the day of the event.
    """
    now = now or timezone.now()
    event = lock_event(event)
    row = event.registrations.filter(village=village).first()
    if row is None:
        row = VillageRegistration(event=event, village=village, invited_at=now)
        ensure(lifecycle.attendance_open(row, now, by))
        row.save()
    return row


@transaction.atomic
def merge_attendees(*, attendee: Attendee, into: Attendee, by: User) -> None:
    """Says that two entries are one person, who is counted once. Merged twice is merged once. Raises DomainError."""
    registration = _open(attendee.registration, timezone.now(), by)
    rows = {row.pk: row for row in registration.attendees.select_for_update().filter(pk__in=[attendee.pk, into.pk])}
    if len(rows) != 2:
        raise DomainError("Pilih dua orang yang berbeda dari desa yang sama.")
    attendee, into = rows[attendee.pk], rows[into.pk]
    if attendee.same_as_id == into.pk:
        return
    if attendee.same_as_id is not None or into.same_as_id is not None:
        raise DomainError("Salah satunya sudah digabung. Pisahkan dahulu.")
    for copy in [*attendee.copies.all(), attendee]:
        copy.same_as = into
        copy.save(update_fields=["same_as"])
    follow_list(registration, timezone.now(), by)


@transaction.atomic
def separate_attendee(*, attendee: Attendee, by: User) -> None:
    """Takes a merging back: both are counted again. Raises DomainError once the event is closed."""
    registration = _open(attendee.registration, timezone.now(), by)
    row = registration.attendees.select_for_update().get(pk=attendee.pk)
    if row.same_as_id is not None:
        row.same_as = None
        row.save(update_fields=["same_as"])
        follow_list(registration, timezone.now(), by)


@transaction.atomic
def remove_attendee(*, attendee: Attendee, by: User) -> None:
    """Takes an entry made by mistake off the list; its history stays. A second tap does nothing. Raises DomainError."""
    registration = _open(attendee.registration, timezone.now(), by)
    row = registration.attendees.select_for_update().filter(pk=attendee.pk).first()
    if row is None:
        return
    if row.copies.exists():
        raise DomainError("Orang ini digabung dengan orang lain. Pisahkan dahulu.")
    row.delete()
    follow_list(registration, timezone.now(), by)


@transaction.atomic
def let_list_count(*, registration: VillageRegistration, by: User) -> VillageRegistration:
    """Sets a count by hand aside: from now on the list counts. Raises DomainError when nobody is on it."""
    registration = _open(registration, timezone.now(), by)
    if not registration.attendees.counted().exists():
        raise DomainError("Belum ada nama dari desa atau kelurahan ini di daftar hadir.")
    registration.counted_from_list = True
    follow_list(registration, timezone.now(), by)
    return registration


def follow_list(registration: VillageRegistration, now: datetime, by: User | None) -> None:
    """Lets the village's numbers say what its list says, unless a count by hand stands; its row is held.

    `by` is None when somebody put themselves on the list: then whoever began it stays named, or nobody is.
    """
    by_hand = registration.attendance_entered_at is not None and not registration.counted_from_list
    if by_hand:
        return
    listed = per_group(registration.attendees.counted().values_list("group", flat=True))
    result = counted(None, listed)
    rows = {row.group: row for row in registration.groups.all()}
    for group in AttendanceGroup.Group:
        number = result.people.get(group, 0) if result.listed else None
        row = rows.get(group)
        if row is None and number:
            registration.groups.create(group=group, attended=number)
        elif row is not None and row.attended != number:
            row.attended = number
            row.save(update_fields=["attended"])
    has_list = bool(result.listed)
    if has_list and by is None and registration.counted_from_list:
        return
    registration.counted_from_list = has_list
    registration.attendance_entered_at = now if has_list else None
    registration.attendance_entered_by = by if has_list else None
    registration.save(update_fields=["counted_from_list", "attendance_entered_at", "attendance_entered_by"])
