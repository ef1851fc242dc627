"""Letters that are composed in the portal: from whom the words come, who may prepare one, and where it belongs.

A domain app registers one composition for each kind (`clients/documents/*.py`, from its AppConfig):

    composition.register(Composition(kind=SUMMONS_1, subjects=..., may_draft=..., paper=..., …))
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import models

from accounts.models import Office, User
from accounts.permissions import Verdict
from documents import registry
from documents.paper import Paper
from documents.registry import LetterKind


def nothing_missing(subject: Any) -> str | None:
    """Every subject in scope is ready."""
    return None


def safe_label(user: User, subject: Any) -> str:
    """The label of the row itself, for whoever may prepare its letter."""
    return str(subject.safe_label)


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """How one kind of letter comes about.

    `subjects` gives the rows a person may write about, in scope; `missing` says in a sentence what the row still lacks
    (asked again while the letter is issued, inside its transaction); `page_of` is the page the letter belongs to;
    `label` is how a person's pages name the row, by initials where the person may not know the name.
    """

    kind: LetterKind
    subjects: Callable[[User], "models.QuerySet[Any]"]
    may_draft: Callable[[User, Any], Verdict]
    paper: Callable[[Any], Paper]
    office_of: Callable[[Any], Office]
    page_of: Callable[[Any], str]
    missing: Callable[[Any], str | None] = nothing_missing
    label: Callable[[User, Any], str] = safe_label


_compositions: dict[str, Composition] = {}


def register(composition: Composition) -> None:
    """Declares the kind and how it is composed."""
    registry.register(composition.kind)
    _compositions[composition.kind.key] = composition


def composition_of(key: str) -> Composition | None:
    """The composition of a kind; None for a kind that is not composed here."""
    return _compositions.get(key)


def kinds_about(subject_type: str) -> list[LetterKind]:
    """The kinds of letters that can be composed about a kind of row, in the order they were declared."""
    return [made.kind for made in _compositions.values() if made.kind.subject_type == subject_type]
