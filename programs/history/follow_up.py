"""What happened to a thing to be done: noted, reported by the village, sent back, closed, opened again."""

from itertools import pairwise
from typing import Any

from django.utils.formats import date_format

from clients.changes import event_model, names_of, user_id
from programs.models import FollowUp

State = FollowUp.State
ENDINGS = {State.DONE: ("good", "check"), State.DROPPED: ("neutral", "close")}


def follow_up_history(follow_up: FollowUp) -> list[dict[str, object]]:
    """Entries of the timeline, newest first, with notes and reasons in full: for whoever reads the row in full."""
    rows = event_model(FollowUp).objects.filter(pgh_obj_id=follow_up.pk).select_related("pgh_context", "village")
    snapshots = list(rows.order_by("pgh_id"))
    names = names_of(row.pgh_context for row in snapshots)
    entries: list[dict[str, object]] = [
        {"when": follow_up.created_at, "title": "Dicatat", "by": follow_up.created_by, "icon": "plus"}
    ]
    for before, now in pairwise(snapshots):
        by = names.get(user_id(now.pgh_context), "")
        entries.extend({"when": now.pgh_created_at, "by": by, **change} for change in _changes(before, now))
    return sorted(entries, key=lambda entry: entry["when"], reverse=True)  # type: ignore[arg-type, return-value]


def last_report(follow_up: FollowUp) -> str:
    """What the village of today last wrote of its promise, also when the office sent that back; empty when nothing."""
    if follow_up.reported_note:
        return follow_up.reported_note
    rows = event_model(FollowUp).objects.filter(pgh_obj_id=follow_up.pk, village=follow_up.village_id)
    told = rows.exclude(reported_note="").order_by("-pgh_id").values_list("reported_note", flat=True)
    return str(told.first() or "")


def _changes(before: Any, now: Any) -> list[dict[str, object]]:
    """What one saving altered, each with what can no longer be read on the page."""
    changes: list[dict[str, object]] = []
    if now.state != before.state:
        tone, icon = ENDINGS.get(State(now.state), ("info", "history"))
        title = "Dibuka kembali" if now.state == State.OPEN else State(now.state).label
        changes.append({"title": title, "body": now.outcome, "tone": tone, "icon": icon})
    elif now.reported_at and now.reported_at != before.reported_at:
        changes.append(
            {"title": "Desa melaporkan sudah dikerjakan", "body": now.reported_note, "tone": "info", "icon": "village"}
        )
    elif now.returned_reason and now.returned_reason != before.returned_reason:
        changes.append({"title": "Belum selesai menurut Bapas", "body": now.returned_reason, "tone": "warn"})
    if now.title != before.title:
        changes.append({"title": "Isi diubah", "body": f"Sebelumnya: {before.title}", "icon": "edit"})
    if now.due_on != before.due_on:
        changes.append({"title": "Tenggat diubah", "body": f"Sebelumnya {date_format(before.due_on)}", "icon": "edit"})
    if now.village_id != before.village_id:
        was = f"Sebelumnya {before.village}" if before.village_id else ""
        changes.append({"title": "Desa atau kelurahan diubah", "body": was, "icon": "edit"})
    return changes
