"""Addenda in the timeline of their agreement: recorded, withdrawn; the terms they set are told once, here."""

from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format

from clients.changes import event_model, names_of, user_id
from programs.models import Agreement, Amendment


@dataclass(frozen=True, slots=True)
class AmendmentEntries:
    """The entries, and the terms an addendum put in the place of others."""

    entries: list[dict[str, object]]
    turns: set[tuple[object, object]]

    def explain(self, before: Any, now: Any) -> bool:
        """Whether all that one saving of the agreement altered was an addendum, or taking one back."""
        if before is None or now.state != before.state:
            return False
        changed = [(old, new) for old, new in ((before.ends_on, now.ends_on), (before.scope, now.scope)) if old != new]
        return bool(changed) and all(turn in self.turns for turn in changed)


def amendment_entries(agreement: Agreement) -> AmendmentEntries:
    """What the timeline tells of the addenda of an agreement."""
    rows = list(
        event_model(Amendment)
        .objects.filter(agreement_id=agreement.pk)
        .select_related("pgh_context")
        .order_by("pgh_id")
    )
    names = names_of(row.pgh_context for row in rows)
    entries: list[dict[str, object]] = []
    turns: set[tuple[object, object]] = set()
    for row in rows:
        is_withdrawn = row.withdrawn_on is not None
        entries.append(
            {
                "when": row.pgh_created_at,
                "by": names.get(user_id(row.pgh_context), ""),
                "title": f"Addendum {row.position} {'ditarik' if is_withdrawn else 'dicatat'}",
                "body": row.withdrawn_reason if is_withdrawn else _in_words(row),
                "tone": "warn" if is_withdrawn else "info",
                "icon": "close" if is_withdrawn else "document",
            }
        )
        for old, new in ((row.ends_on_before, row.ends_on), (row.scope_before, row.scope)):
            turns |= {(old, new), (new, old)}
    return AmendmentEntries(entries, turns)


def _in_words(row: Any) -> str:
    changed = []
    if row.ends_on:
        changed.append(f"berlaku sampai {date_format(row.ends_on)}, sebelumnya {date_format(row.ends_on_before)}")
    if row.scope:
        changed.append("ruang lingkup diganti")
    if row.parties_text:
        changed.append("pihak berubah")
    return f"{row.number}: {'; '.join(changed)}. {row.reason}"
