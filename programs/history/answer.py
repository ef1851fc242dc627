"""What a village answered, when, and who said so: the changes of its row, told as sentences."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.utils.formats import date_format

from programs.actions.wish import DATE_KEPT
from programs.models import VillageRegistration

State = VillageRegistration.State
Snapshot = Any  # a row of the history tables, whose models django-pghistory makes
TONES = {State.ACCEPTED: "good", State.DECLINED: "bad", State.OTHER_DATE: "warn"}
ICONS = {State.ACCEPTED: "check", State.DECLINED: "close", State.OTHER_DATE: "calendar"}


def answer_history(registration: VillageRegistration) -> list[dict[str, object]]:
    """Entries of the timeline, newest first. Numbers are those recorded in the same transaction as the answer."""
    snapshots = apps.get_model("programs", "VillageRegistrationEvent").objects.filter(pgh_obj_id=registration.pk)
    numbers = list(
        apps.get_model("programs", "AttendanceGroupEvent")
        .objects.filter(registration_id=registration.pk)
        .order_by("pgh_created_at", "pgh_id")
    )
    entries: list[dict[str, object]] = []
    before: Snapshot | None = None
    for now in snapshots.select_related(
        "answered_by", "answered_link__handed_on_by", "attendance_entered_by", "pgh_context"
    ).order_by("pgh_id"):
        people = [row for row in numbers if row.pgh_created_at <= now.pgh_created_at]
        entries.extend(_entries(before, now, {row.group: row for row in people}))
        before = now
    return entries[::-1]


def _keeps_the_date(snapshot: Snapshot) -> bool:
    """Whether this change answered a wish for another date with the date as it stands."""
    return bool(snapshot.pgh_context and DATE_KEPT in snapshot.pgh_context.metadata)


def date_was_kept(registration: VillageRegistration) -> bool:
    """Whether the village is asked again because its wish for another date was not granted."""
    if not registration.awaits_a_new_answer:
        return False
    snapshots = apps.get_model("programs", "VillageRegistrationEvent").objects.filter(pgh_obj_id=registration.pk)
    asked: Snapshot | None = None
    for snapshot in snapshots.select_related("pgh_context").order_by("-pgh_id"):
        if snapshot.state != State.INVITED:
            break
        asked = snapshot
    return asked is not None and _keeps_the_date(asked)


def _entries(before: Snapshot | None, now: Snapshot, people: dict[str, Snapshot]) -> Iterator[dict[str, object]]:
    """The sentences for one change, oldest first; a row taken over from elsewhere may arrive answered and counted."""
    if before is None:
        yield {"when": now.invited_at, "title": "Diundang", "icon": "inbox"}
    elif now.state == State.INVITED != before.state:
        why = "tanggal tetap" if _keeps_the_date(now) else "waktu kegiatan berubah"
        title = f"Diminta menjawab lagi: {why} (sebelumnya {before.get_state_display().lower()})"
        yield {"when": now.pgh_created_at, "title": title, "tone": "warn", "icon": "history"}
    if now.answered_at and (before is None or now.answered_at != before.answered_at):
        yield {
            "when": now.answered_at,
            "title": _answer_title(now, people),
            "body": now.note,
            "by": now.answered_link.in_words if now.answered_link else now.answered_by,
            "tone": TONES[State(now.state)],
            "icon": ICONS[State(now.state)],
        }
    if now.attendance_entered_at and (before is None or now.attendance_entered_at != before.attendance_entered_at):
        attended = sum(row.attended or 0 for row in people.values())
        yield {
            "when": now.attendance_entered_at,
            "title": f"Kehadiran dicatat: {attended} orang",
            "by": now.attendance_entered_by or "hadirin sendiri, dengan kode QR",
            "icon": "people",
        }


def _answer_title(now: Snapshot, people: dict[str, Snapshot]) -> str:
    """ "Bersedia, 24 orang"."""
    title: str = now.get_state_display()
    if now.state == State.ACCEPTED:
        expected = sum(row.expected for row in people.values())
        return f"{title}, {expected} orang" if expected else title
    if now.state == State.OTHER_DATE:
        return f"{title}: {date_format(now.proposed_on)}"
    return title
