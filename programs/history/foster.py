"""What happened to a Desa Binaan: proposed, taken a step further, described, reviewed, ended; by whom and when."""

import itertools
from typing import Any

from clients.changes import event_model, names_of, user_id
from programs.models import FosterVillageProgramme

State = FosterVillageProgramme.State
TONES = {State.RUNNING: "good", State.GRADUATED: "good", State.ENDED: "bad"}


def foster_history(programme: FosterVillageProgramme) -> list[dict[str, object]]:
    """Entries of the timeline, newest first."""
    rows = event_model(FosterVillageProgramme).objects.filter(pgh_obj_id=programme.pk).select_related("pgh_context")
    snapshots = list(rows.order_by("pgh_id"))
    names = names_of(row.pgh_context for row in snapshots)
    entries: list[dict[str, object]] = [
        {"when": programme.created_at, "title": "Diusulkan sebagai calon", "by": programme.created_by, "icon": "plus"}
    ]
    for before, now in itertools.pairwise(snapshots):
        by = names.get(user_id(now.pgh_context), "")
        entries.extend({"when": now.pgh_created_at, "by": by, **change} for change in _changes(before, now))
    return sorted(entries, key=lambda entry: entry["when"], reverse=True)  # type: ignore[arg-type, return-value]


def _changes(before: Any, now: Any) -> list[dict[str, object]]:
    """What one saving altered; texts that were reworded are named, not repeated."""
    changes: list[dict[str, object]] = []
    if now.state != before.state:
        state = State(now.state)
        detail = now.ended_reason if state == State.ENDED else ""
        changes.append({"title": state.label, "body": detail, "tone": TONES.get(state, "info"), "icon": "village"})
    if now.review != before.review and before.review:
        changes.append({"title": "Penilaian ditulis ulang", "icon": "edit"})
    described = ("potential", "need", "skills_scheme", "partners")
    if any(getattr(now, name) != getattr(before, name) for name in described):
        changes.append({"title": "Potensi dan skema ditulis", "icon": "edit"})
    return changes
