"""The letter a row calls for, beside the row itself: the way to write it, or what was written, and how far it is."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.urls import reverse

from accounts.models import User
from clients.documents.subjects import client_of
from clients.models import Concern, ConcernStep, PanelSession, Transfer, TravelPermit, Visit
from clients.permissions import can_read_visits
from documents.composition import Composition, composition_of
from documents.models import Letter, LetterDraft

LETTER_OF_STEP = {
    Concern.State.SUMMONS_1: "summons-1",
    Concern.State.SUMMONS_2: "summons-2",
    Concern.State.SUMMONS_3: "summons-3",
    Concern.State.EXAM_RECORD: "examination-record",
}
LETTER_OF_ROW: dict[type, str] = {
    Concern: "revocation-proposal",
    PanelSession: "panel-minutes",
    Transfer: "transfer-letter",
    TravelPermit: "travel-permit",
    Visit: "visit-minutes",
}
DRAFT_TONES = {LetterDraft.State.WAITING: "info", LetterDraft.State.RETURNED: "warn"}


@dataclass(frozen=True, slots=True)
class LetterLink:
    """One link: what the letter is, where it leads, and how far a letter that was begun has come."""

    label: str
    kind: str
    url: str
    state: str = ""
    tone: str = "neutral"


def letter_kind_of(row: Any) -> str | None:
    """The kind of letter a row calls for; None for a step that needs none, and a hand-over that did not happen."""
    if isinstance(row, ConcernStep):
        return LETTER_OF_STEP.get(Concern.State(row.kind))
    if isinstance(row, Transfer) and row.state in {Transfer.State.REFUSED, Transfer.State.WITHDRAWN}:
        return None
    return LETTER_OF_ROW.get(type(row))


def letter_links(user: User, rows: Iterable[Any]) -> dict[UUID, LetterLink]:
    """The link of each row by its public id, for the rows whose letter `user` may prepare.

    As many queries for many rows as for one: one for each kind of letter among them, two for what was written, and
    the answer to "may this person?" once for each client.
    """
    by_kind: defaultdict[str, dict[UUID, Any]] = defaultdict(dict)
    for row in rows:
        if kind := letter_kind_of(row):
            by_kind[kind][row.public_id] = row
    if not by_kind or not can_read_visits(user):
        return {}
    written = _written(user, by_kind)
    allowed: dict[Any, bool] = {}
    links = {}
    for kind, wanted in by_kind.items():
        composition = composition_of(kind)
        if composition is None:
            continue
        for subject in composition.subjects(user).filter(public_id__in=wanted):
            if composition.office_of(subject).pk != user.office_id:
                continue
            row = wanted[subject.public_id]  # the page's own row, which may know already whose client it is about
            about = client_of(row) or row
            if about not in allowed:
                allowed[about] = bool(composition.may_draft(user, row))
            if allowed[about] and (
                link := written.get((kind, subject.public_id)) or _to_write(user, composition, subject)
            ):
                links[subject.public_id] = link
    return links


def _written(user: User, by_kind: dict[str, dict[UUID, Any]]) -> dict[tuple[str, UUID], LetterLink]:
    """What exists already: the newest valid letter, else the concept that waits or came back."""
    ids = [public_id for wanted in by_kind.values() for public_id in wanted]
    about = {"kind__in": list(by_kind), "subject_id__in": ids}
    links = {}
    for draft in LetterDraft.objects.visible_to(user).exclude(state=LetterDraft.State.ISSUED).filter(**about):
        url = reverse("documents:letter_compose", args=[draft.kind, draft.subject_id])
        tone = DRAFT_TONES[LetterDraft.State(draft.state)]
        links[draft.kind, draft.subject_id] = LetterLink(
            "Lihat surat", _label(draft.kind), url, draft.get_state_display(), tone
        )
    for letter in Letter.objects.visible_to(user).valid().filter(**about).order_by("issued_on", "pk"):
        url = reverse("documents:letter_download", args=[letter.public_id])
        links[letter.kind, letter.subject_id] = LetterLink("Lihat surat", _label(letter.kind), url, "Terbit", "good")
    return links


def _to_write(user: User, composition: Composition, subject: Any) -> LetterLink | None:
    """The way to a letter that lacks nothing and that the own office writes."""
    if composition.office_of(subject).pk != user.office_id or composition.missing(subject):
        return None
    label = composition.kind.label
    url = reverse("documents:letter_compose", args=[composition.kind.key, subject.public_id])
    return LetterLink(f"Buat {label[0].lower()}{label[1:]}", label, url)


def _label(kind: str) -> str:
    """What a kind of letter is called."""
    composition = composition_of(kind)
    return composition.kind.label if composition else kind
