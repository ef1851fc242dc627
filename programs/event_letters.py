"""The letters of events and agreements beside the rows they are about: the way to write one, or how far it has come."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.urls import reverse

from accounts.models import User
from clients.letter_links import DRAFT_TONES, LetterLink
from documents.composition import composition_of
from documents.models import Letter, LetterDraft
from programs.permissions import MANAGER_ROLES


def event_letter_links(user: User, kind: str, rows: Iterable[Any]) -> dict[UUID, LetterLink]:
    """The link of each row by its public id, for those who write the office's letters. Two queries for any number."""
    made = composition_of(kind)
    ids = {row.public_id for row in rows}
    if made is None or not ids or user.role not in MANAGER_ROLES:
        return {}
    label = made.kind.label
    links = {
        public_id: LetterLink(label, label, reverse("documents:letter_compose", args=[kind, public_id]))
        for public_id in ids
    }
    drafts = LetterDraft.objects.visible_to(user).exclude(state=LetterDraft.State.ISSUED)
    for draft in drafts.filter(kind=kind, subject_id__in=ids):
        links[draft.subject_id] = LetterLink(
            "Buka konsep surat",
            label,
            reverse("documents:letter_compose", args=[kind, draft.subject_id]),
            draft.get_state_display(),
            DRAFT_TONES.get(LetterDraft.State(draft.state), "neutral"),
        )
    letters = Letter.objects.visible_to(user).valid().filter(kind=kind, subject_id__in=ids)
    for letter in letters.order_by("issued_on", "pk"):
        links[letter.subject_id] = LetterLink(
            f"Unduh surat {letter.number}",
            label,
            reverse("documents:letter_download", args=[letter.public_id]),
            "Terbit",
            "good",
        )
    return links
