"""Kinds of letters. A domain app declares its own here (`<app>/documents.py`, from its AppConfig); nothing renders by
itself."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from accounts.access import AuditedSubject
from accounts.models import User
from accounts.permissions import Verdict


@dataclass(frozen=True, slots=True)
class LetterKind:
    """One kind of letter.

    `template` is a Typst file below templates/documents, `archive_class` the code of the filing plan that stands in the
    number, `classification` the word after "Sifat". `find_subject` fetches the row the letter is about and `may_read`
    says whether a person may read that row's papers.
    """

    key: str
    label: str
    template: str
    archive_class: str
    subject_type: str
    find_subject: Callable[[uuid.UUID], AuditedSubject]
    may_read: Callable[[User, AuditedSubject], Verdict]
    classification: str = "Biasa"
    once_per_subject: bool = True


_kinds: dict[str, LetterKind] = {}


def register(kind: LetterKind) -> None:
    """Declares a kind of letter; the key must be new."""
    if kind.key in _kinds and _kinds[kind.key] != kind:
        raise ValueError(f"Letter kind {kind.key} is declared twice.")
    _kinds[kind.key] = kind


def subject_types() -> frozenset[str]:
    """The kinds of rows that some letter is about, by model name in lower case."""
    return frozenset(kind.subject_type for kind in _kinds.values())


def letter_kind(key: str) -> LetterKind:
    """The kind with that key. Raises KeyError for one that no app declares."""
    return _kinds[key]


def labels() -> list[tuple[str, str]]:
    """Every kind with its label, for a choice."""
    return sorted(((kind.key, kind.label) for kind in _kinds.values()), key=lambda pair: pair[1])
