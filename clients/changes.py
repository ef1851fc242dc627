"""Riwayat perubahan: what was altered in a client's identity, by whom and when, in readable words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from django.apps import apps
from django.db import models
from django.utils.formats import date_format
from lokal import partial_mask

from accounts.models import User
from clients.models import Client
from villages.models import Village

SHOWN_FIELDS = (
    "name",
    "alias",
    "sex",
    "birth_place",
    "birth_date",
    "nik",
    "kk",
    "phone",
    "phone_wrong_on",
    "messages_agreed_on",
    "messages_agreed_how",
    "messages_wording",
    "messages_withdrawn_on",
    "religion",
    "education",
    "occupation",
    "marital_status",
    "is_foreigner",
    "special_marks",
    "address",
    "village",
    "address_since",
    "is_child",
)
MASKS = {"nik": "NIK", "kk": "KK", "phone": "PHONE"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one change, both sides in words; identity numbers stay masked."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One saving of the identity that altered something."""

    when: datetime
    by: str
    fields: tuple[FieldChange, ...]
    reason: str = ""


def event_model(model: type[models.Model]) -> Any:
    """The history rows of a model; triggers write them."""
    return apps.get_model(model._meta.app_label, f"{model.__name__}Event")


def identity_changes(client: Client) -> list[Change]:
    """Every alteration of the client's identity, newest first: who, when, from what to what."""
    events = list(
        event_model(Client).objects.filter(pgh_obj_id=client.pk).order_by("pgh_id").select_related("pgh_context")
    )
    names = names_of(event.pgh_context for event in events)
    changes = []
    for before, after in pairwise(events):
        fields = tuple(_field_changes(before, after))
        if fields:
            changes.append(Change(after.pgh_created_at, names.get(user_id(after.pgh_context), "sistem"), fields))
    return changes[::-1]


def _field_changes(before: models.Model, after: models.Model) -> Iterator[FieldChange]:
    for name in SHOWN_FIELDS:
        field = Client._meta.get_field(name)
        old, new = getattr(before, field.attname), getattr(after, field.attname)  # type: ignore[union-attr]
        if (old or "") != (new or ""):
            yield FieldChange(str(field.verbose_name), _in_words(name, old), _in_words(name, new))  # type: ignore[union-attr]


def _in_words(name: str, value: Any) -> str:
    if value is None or value == "":
        return "kosong"
    if name in MASKS:
        return partial_mask(MASKS[name], value)  # type: ignore[arg-type]
    if name == "village":
        return str(Village.objects.filter(pk=value).first() or value)
    if isinstance(value, date):
        return date_format(value)
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return str(dict(Client._meta.get_field(name).flatchoices).get(value, value))  # type: ignore[union-attr]


def user_id(context: Any) -> int | None:
    """Who made a change, as its history row says."""
    return context.metadata.get("user") if context is not None else None


def names_of(contexts: Iterable[Any]) -> dict[int | None, str]:
    """The names of everybody who made one of several changes."""
    ids = {user_id(context) for context in contexts} - {None}
    return dict(User.objects.filter(pk__in=ids).values_list("pk", "name"))
