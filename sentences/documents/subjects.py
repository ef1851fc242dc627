"""What every letter about a sentence needs to know of its row: which sentence, who may read and prepare it."""

import uuid
from collections.abc import Callable
from typing import Any

from django.db import models
from django.urls import reverse

from accounts.access import AuditedSubject
from accounts.models import Office, User
from accounts.permissions import Verdict
from clients.permissions import client_label
from documents import composition
from documents.composition import Composition, nothing_missing
from documents.paper import Paper
from documents.registry import LetterKind
from sentences.models import SocialWorkSentence, Track
from sentences.permissions import can_guide, can_open_sentence

ARCHIVE_CLASS = "PK.01.05"
JOINED = ("supervision__client__village", "supervision__office__regional_office", "supervision__officer")


def sentence_of(subject: Any) -> SocialWorkSentence:
    """The sentence a row is about: itself, or the one it hangs on."""
    return subject if isinstance(subject, SocialWorkSentence) else subject.sentence


def may_read(user: User, subject: Any) -> Verdict:
    """Whoever may open the sentence may read its papers."""
    return can_open_sentence(user, sentence_of(subject))


def may_draft(user: User, subject: Any) -> Verdict:
    """Who guides the case, with the file open, prepares its letters."""
    return may_read(user, subject) and can_guide(user, sentence_of(subject))


def office_of(subject: Any) -> Office:
    """The Bapas that guides the case."""
    return sentence_of(subject).supervision.office


def sentence_page(subject: Any) -> str:
    """The page of the sentence."""
    return reverse("sentences:sentence_detail", args=[sentence_of(subject).public_id])


def label(user: User, subject: Any) -> str:
    """How pages name the person."""
    return client_label(user, sentence_of(subject).supervision.client)


def label_of(track: str) -> str:
    """What a letter calls the work."""
    return "pelayanan masyarakat" if track == Track.CHILD else "pidana kerja sosial"


def person_word(track: str) -> str:
    """What a letter calls the person."""
    return "Anak" if track == Track.CHILD else "Klien Pemasyarakatan"


def declare(
    model: type[models.Model],
    *,
    key: str,
    kind_label: str,
    paper: Callable[[Any], Paper],
    only: models.Q | None = None,
    missing: Callable[[Any], str | None] = nothing_missing,
    page_of: Callable[[Any], str] = sentence_page,
    classification: str = "Biasa",
) -> None:
    """Registers one kind of letter about a sentence or a row that hangs on one; `only` narrows the rows."""
    joined = JOINED if model is SocialWorkSentence else tuple(f"sentence__{path}" for path in JOINED)
    prosecution = "prosecution_office" if model is SocialWorkSentence else "sentence__prosecution_office"

    def find(public_id: uuid.UUID) -> AuditedSubject:
        return model._default_manager.select_related(*joined).get(public_id=public_id)  # type: ignore[return-value]

    def in_scope(user: User) -> "models.QuerySet[Any]":
        rows = model._default_manager.visible_to(user)  # type: ignore[attr-defined]
        return rows.filter(only or models.Q()).select_related(*joined, prosecution)

    composition.register(
        Composition(
            kind=LetterKind(
                key=key,
                label=kind_label,
                template="letter.typ",
                archive_class=ARCHIVE_CLASS,
                subject_type=model.__name__.lower(),
                find_subject=find,
                may_read=may_read,
                classification=classification,
            ),
            subjects=in_scope,
            may_draft=may_draft,
            paper=paper,
            office_of=office_of,
            page_of=page_of,
            missing=missing,
            label=label,
        )
    )
