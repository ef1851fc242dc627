"""Unsent forms kept on the server: saved as typed, read back by their writer alone, forgotten when sent or old."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.models import FormDraft, User
from bapas_portal.law import DomainError
from bapas_portal.way_back import inside

KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,99}")
MOST_BYTES = 200_000  # of one form in JSON: every free-text field of the longest form filled to its limit
MOST_DRAFTS = 100  # of one person
LONGEST_PATH = 200
LONGEST_LABEL = 150
UNTITLED = "Isian tanpa judul"
# Named by the last part of the field's name ("guarantor-nik" is one). Numbers of identity are typed again.
NEVER_KEPT = frozenset({"csrfmiddlewaretoken", "submission_key", "save_draft", "password", "nik", "kk"})

Values = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as a page shows it: under which key, when it was saved, and what each field held."""

    key: str
    label: str
    path: str
    saved_at: datetime
    values: dict[str, list[str]]


def save_draft(user: User, key: str, label: str, path: str, data: Values, *, never: Iterable[str] = ()) -> FormDraft:
    """Keeps what `user` typed under `key` ("visit-<client uuid>": the form and what it is about), replacing it.

    `data` is the form as the browser sent it, unchecked. `label` says in a list what it is, without a child's name;
    `path` is the page that shows the form. Identity numbers and the fields named in `never` are left out.
    Raises DomainError when the key or path is malformed, the form too large, or the person keeps too many.
    """
    if not KEY.fullmatch(key) or not _is_own_page(path):
        raise DomainError("Isian ini tidak dapat disimpan sebagai konsep.")
    text = json.dumps(_kept(data, frozenset(never)))
    if len(text) > MOST_BYTES:
        raise DomainError("Isian ini terlalu panjang untuk disimpan sebagai konsep. Ringkas, lalu simpan lagi.")
    fields = {
        "label": " ".join(label.replace("\x00", "").split())[:LONGEST_LABEL] or UNTITLED,
        "path": path,
        "data": text,
    }
    with transaction.atomic():
        own = FormDraft.objects.visible_to(user)
        if own.exclude(key=key).count() >= MOST_DRAFTS:
            raise DomainError(f"Sudah ada {MOST_DRAFTS} konsep. Kirim atau buang sebagian dulu.")
        draft, _ = FormDraft.objects.update_or_create(user=user, key=key, defaults=fields)
    return draft


def draft_of(user: User, key: str) -> Draft | None:
    """What `user` left under `key`; None when nothing, or when its time is over."""
    row = FormDraft.objects.visible_to(user).filter(key=key, saved_at__gte=oldest_kept()).first()
    if row is None:
        return None
    return Draft(row.key, row.label, row.path, row.saved_at, json.loads(row.data))


def drafts_of(user: User) -> QuerySet[FormDraft]:
    """The own unsent forms, newest first, without what was typed."""
    return FormDraft.objects.visible_to(user).filter(saved_at__gte=oldest_kept()).defer("data")


def discard_draft(user: User, key: str) -> None:
    """Forgets the draft, because the form was sent or is not wanted; one that is gone already is no matter."""
    FormDraft.objects.visible_to(user).filter(key=key).delete()


def oldest_kept() -> datetime:
    """A draft untouched since then is over (FORM_DRAFT_LIFETIME)."""
    return timezone.now() - settings.FORM_DRAFT_LIFETIME


def delete_old_drafts() -> int:
    """Deletes every draft whose time is over; returns how many."""
    deleted, _ = FormDraft.objects.older_than(oldest_kept()).delete()
    return deleted


def _kept(data: Values, never: frozenset[str]) -> dict[str, list[str]]:
    """The fields worth keeping: with something in them, and none that must be typed again."""
    return {
        name: [str(value) for value in values]
        for name, values in data.items()
        if name not in never and not is_never_kept(name) and any(values)
    }


def is_never_kept(name: str) -> bool:
    """Whether the field of this name must be typed again: secrets, and numbers that identify a person."""
    return name.rpartition("-")[2] in NEVER_KEPT


def _is_own_page(path: Any) -> bool:
    """Whether `path` is an address of this portal that fits its column."""
    return "\x00" not in path and len(path) <= LONGEST_PATH and inside(path) != ""
