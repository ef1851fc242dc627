"""What was changed on a row, when and by whom, read from the events that the database's triggers keep."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from django.db import models
from django.utils.formats import date_format

from accounts.models import User

SHOWN = 20  # changes on one page


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field: its label, and what it said before and after."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One save: when, by whom ("" for a command or a task), and which fields."""

    at: datetime
    by: str
    fields: tuple[FieldChange, ...]


def changes_of(row: models.Model, *, without: Collection[str] = ()) -> list[Change]:
    """The latest changes of a tracked row, newest first; its creation is not a change.

    `without` names columns that are not told; a save that altered nothing else is left out then.
    """
    events = list(row.events.select_related("pgh_context").order_by("-pgh_id")[: SHOWN + 1])  # type: ignore[attr-defined]
    people = _people(events)
    changes = [
        Change(after.pgh_created_at, people.get(_actor_id(after), ""), tuple(_differences(row, before, after, without)))
        for after, before in pairwise(events)
    ]
    return [change for change in changes if change.fields] if without else changes


def _actor_id(event: Any) -> int:
    metadata = event.pgh_context.metadata if event.pgh_context else {}
    return int(metadata.get("user") or 0)


def _people(events: list[Any]) -> dict[int, str]:
    return dict(User.objects.filter(pk__in={_actor_id(event) for event in events}).values_list("pk", "name"))


def _differences(
    row: models.Model, before: models.Model, after: models.Model, without: Collection[str]
) -> Iterator[FieldChange]:
    for field in row._meta.concrete_fields:
        if field.name in without:
            continue
        if hasattr(after, field.attname) and getattr(before, field.attname) != getattr(after, field.attname):
            yield FieldChange(str(field.verbose_name), _shown(field, before), _shown(field, after))


def _shown(field: "models.Field[Any, Any]", event: models.Model) -> str:
    value = getattr(event, field.name)
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, date):
        return date_format(value)
    return str(dict(field.flatchoices).get(value, value) or "kosong")
