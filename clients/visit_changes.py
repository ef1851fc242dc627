"""Riwayat perbaikan kunjungan: what was put right in a record, by whom, when and why, in readable words."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from clients.changes import Change, FieldChange, event_model, names_of, user_id
from clients.models import ConditionCheck, Visit
from clients.visit_words import EMPTY, finding_in_words, record_in_words


def visit_corrections(visit: Visit) -> list[Change]:
    """What was put right in the record of a visit, newest first; the plan before it is no part of the record."""
    if visit.occurred_at is None:
        return []
    events = list(
        event_model(Visit)
        .objects.filter(pgh_obj_id=visit.pk, occurred_at__isnull=False)
        .order_by("pgh_id")
        .select_related("pgh_context", "village", "outcome")
    )
    findings = list(_finding_changes(visit))
    names = names_of([event.pgh_context for event in events])
    changes = []
    for position, (before, after) in enumerate(pairwise(events), start=1):
        until = events[position + 1].pgh_created_at if position + 1 < len(events) else None
        with_it = [
            change for when, change in findings if after.pgh_created_at <= when and (until is None or when < until)
        ]
        fields = (*_field_changes(before, after), *with_it)
        if fields:
            by = names.get(user_id(after.pgh_context), "sistem")
            changes.append(Change(after.pgh_created_at, by, fields, after.change_reason))
    return changes[::-1]


def _field_changes(before: Any, after: Any) -> Iterator[FieldChange]:
    """The labels of the record whose words differ."""
    old, new = record_in_words(before), record_in_words(after)
    for title, rows in new.items():
        for label, value in rows.items():
            if old[title][label] != value:
                yield FieldChange(label, old[title][label] or EMPTY, value or EMPTY)


def _finding_changes(visit: Visit) -> Iterator[tuple[Any, FieldChange]]:
    """What was said differently about a condition, and when."""
    events = event_model(ConditionCheck).objects.filter(visit_id=visit.pk).order_by("pgh_obj_id", "pgh_id")
    for _, history in groupby(events.select_related("condition"), key=lambda event: event.pgh_obj_id):
        rows = list(history)
        first = rows[0]
        if first.pgh_created_at > _recorded_at(visit):
            yield first.pgh_created_at, FieldChange(first.condition.text, EMPTY, finding_in_words(first))
        for before, after in pairwise(rows):
            label = after.condition.text
            yield after.pgh_created_at, FieldChange(label, finding_in_words(before), finding_in_words(after))


def _recorded_at(visit: Visit) -> Any:
    """When the record was first written: findings of that transaction are no correction."""
    events = event_model(Visit).objects.filter(pgh_obj_id=visit.pk, occurred_at__isnull=False)
    return events.order_by("pgh_id").values_list("pgh_created_at", flat=True).first()
