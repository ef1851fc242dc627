"""What happened to an agreement: begun, taken a step further, signed, renewed, ended; by whom and when."""

from typing import Any

from django.utils.formats import date_format

from clients.changes import event_model, names_of, user_id
from programs.history.amendment import amendment_entries
from programs.models import Agreement

State = Agreement.State
TITLES = {
    State.EXPLORING: "Kembali ke penjajakan",
    State.DRAFTING: "Naskah disusun",
    State.LEGAL_REVIEW: "Naskah ditelaah bagian hukum",
    State.AGREED: "Naskah disepakati para pihak",
    State.SIGNED: "Ditandatangani",
    State.RENEWED: "Diperbarui dengan perjanjian baru",
    State.TERMINATED: "Diakhiri",
}
ICONS = {State.SIGNED: ("good", "check"), State.RENEWED: ("good", "handshake"), State.TERMINATED: ("bad", "close")}


def agreement_history(agreement: Agreement) -> list[dict[str, object]]:
    """Entries of the timeline, newest first."""
    snapshots = list(
        event_model(Agreement).objects.filter(pgh_obj_id=agreement.pk).select_related("pgh_context").order_by("pgh_id")
    )
    names = names_of(row.pgh_context for row in snapshots)
    entries: list[dict[str, object]] = [
        {
            "when": agreement.created_at,
            "title": "Disalin dari contoh kantor lain" if agreement.copied_from_id else "Penjajakan dimulai",
            "by": agreement.created_by,
            "icon": "plus",
        }
    ]
    amended = amendment_entries(agreement)
    entries += amended.entries
    before = None
    for now in snapshots:
        if not amended.explain(before, now):
            entries.extend(
                {"when": now.pgh_created_at, "by": names.get(user_id(now.pgh_context), ""), **change}
                for change in _changes(before, now)
            )
        before = now
    return sorted(entries, key=lambda entry: entry["when"], reverse=True)  # type: ignore[arg-type, return-value]


def _changes(before: Any, now: Any) -> list[dict[str, object]]:
    """What one saving altered, in sentences; texts that were reworded are named, not repeated."""
    if before is None:
        return []
    changes: list[dict[str, object]] = []
    if now.state != before.state:
        tone, icon = ICONS.get(State(now.state), ("info", "document"))
        changes.append({"title": TITLES[State(now.state)], "body": _detail(now), "tone": tone, "icon": icon})
    elif now.state == State.SIGNED and (now.starts_on, now.ends_on) != (before.starts_on, before.ends_on):
        changes.append({"title": "Masa berlaku diperbaiki", "body": _term(now), "icon": "edit"})
    if now.document != before.document:
        changes.append({"title": "Naskah disimpan", "icon": "upload"})
    if (now.scope, now.legal_basis) != (before.scope, before.legal_basis):
        changes.append({"title": "Ruang lingkup ditulis", "icon": "edit"})
    if now.title != before.title:
        changes.append({"title": "Judul diubah", "body": f"Sebelumnya: {before.title}", "icon": "edit"})
    if now.is_model != before.is_model:
        offered = "Ditawarkan sebagai contoh" if now.is_model else "Tidak lagi ditawarkan sebagai contoh"
        changes.append({"title": offered, "icon": "info"})
    return changes


def _detail(row: Any) -> str:
    if row.state == State.SIGNED:
        return _term(row)
    return row.ended_reason if row.state == State.TERMINATED else ""


def _term(row: Any) -> str:
    return f"Berlaku {date_format(row.starts_on)} sampai {date_format(row.ends_on)}"
