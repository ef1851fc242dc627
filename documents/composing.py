"""Preparing a letter for the head, issuing it, and giving it back: what happens to a composed letter."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from accounts.models import Role, User
from bapas_portal.law import DomainError
from documents.actions import Envelope, discard_file, draft_letter, issue_letter
from documents.composition import Composition
from documents.models import Letter, LetterDraft
from documents.paper import Paper
from documents.rendering import render_letter


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a person decides about the words: the envelope, and a remark below the body."""

    envelope: Envelope
    extra: str = ""

    def data(self, paper: Paper) -> dict[str, object]:
        """The data the template sets in type."""
        return paper.as_data(to=lines(self.envelope.addressee), copies=lines(self.envelope.copies), extra=self.extra)


JUST_PREPARED = "Konsep surat ini baru saja disiapkan rekan Anda. Muat ulang halaman untuk melihatnya."


def lines(text: str) -> list[str]:
    """The lines of a text that hold something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def require_ready(composition: Composition, subject: Any) -> None:
    """Raises DomainError when the row still lacks something the letter tells."""
    if sentence := composition.missing(subject):
        raise DomainError(sentence)


def preview(
    *, composition: Composition, subject: Any, number: str, signed_by: User, issued_on: date, wording: Wording, by: User
) -> bytes:
    """The letter as it would be, marked as a concept; nothing is stored. Raises DomainError while something is lacking.

    A concept carries all that the letter will: it is not to be had before the letter itself could be asked for.
    """
    require_ready(composition, subject)
    letter = draft_letter(
        kind=composition.kind,
        subject=subject,
        office=composition.office_of(subject),
        number=number,
        signed_by=signed_by,
        issued_on=issued_on,
        by=by,
    )
    wording.envelope.write_on(letter)
    return render_letter(letter, wording.data(composition.paper(subject)), is_concept=True)


@transaction.atomic
def prepare_letter(*, composition: Composition, subject: Any, wording: Wording, by: User) -> LetterDraft:
    """Puts a letter before the head. Preparing it again replaces what was decided; the head's remark is answered.

    Raises DomainError when the row is not ready, the letter was issued already and can be issued only once, or a
    colleague is preparing it.
    """
    require_ready(composition, subject)
    kind = composition.kind
    if kind.once_per_subject and issued_about(composition, subject) is not None:
        raise DomainError("Surat ini sudah terbit. Bila keliru, minta kepala Bapas menariknya dulu.")
    open_drafts = LetterDraft.objects.select_for_update().exclude(state=LetterDraft.State.ISSUED)
    draft = open_drafts.filter(kind=kind.key, subject_id=subject.public_id).first()
    if draft is None:
        draft = LetterDraft(kind=kind.key, subject_type=kind.subject_type, subject_id=subject.public_id)
    elif is_in_other_hands(draft, composition, subject, by):
        raise DomainError(f"Konsep surat ini sedang disiapkan {draft.prepared_by.name}.")
    draft.office = composition.office_of(subject)
    draft.addressee, draft.copies = wording.envelope.addressee, wording.envelope.copies
    draft.classification, draft.extra = wording.envelope.classification, wording.extra
    draft.state, draft.returned_reason, draft.prepared_by = LetterDraft.State.WAITING, "", by
    draft.full_clean(validate_constraints=False)
    try:
        with transaction.atomic():
            draft.save()
    except IntegrityError as error:  # letterdraft_one_open_per_subject: there was none a moment ago
        raise DomainError(JUST_PREPARED) from error
    return draft


def is_in_other_hands(draft: LetterDraft, composition: Composition, subject: Any, by: User) -> bool:
    """Whether a colleague prepares this letter, and still may; the head of the office takes any concept over."""
    preparer = draft.prepared_by
    if preparer == by or by.role == Role.HEAD:
        return False
    reaches = preparer.is_active and composition.subjects(preparer).filter(pk=subject.pk).exists()
    return reaches and bool(composition.may_draft(preparer, subject))


def issued_about(composition: Composition, subject: Any) -> Letter | None:
    """The valid letter of that kind about the row, if there is one."""
    kind = composition.kind
    return Letter.objects.about(kind.subject_type, subject.public_id).valid().filter(kind=kind.key).first()


@transaction.atomic
def issue_composed(
    *, composition: Composition, subject: Any, number: str, signed_by: User, issued_on: date, wording: Wording, by: User
) -> Letter:
    """The head issues the letter; the draft that asked for it, if any, is closed. Raises DomainError.

    The file of a new letter is taken away again when its draft cannot be closed.
    """
    kind = composition.kind
    drafts = LetterDraft.objects.select_for_update().exclude(state=LetterDraft.State.ISSUED)
    draft = drafts.filter(kind=kind.key, subject_id=subject.public_id).first()
    locked = type(subject)._default_manager.select_for_update(of=("self",)).get(pk=subject.pk)
    require_ready(composition, locked)
    earlier = issued_about(composition, locked)
    letter = issue_letter(
        kind=kind,
        subject=locked,
        office=composition.office_of(locked),
        number=number,
        signed_by=signed_by,
        issued_on=issued_on,
        data=wording.data(composition.paper(locked)),
        envelope=wording.envelope,
        by=by,
    )
    if draft is not None:
        draft.state, draft.letter = LetterDraft.State.ISSUED, letter
        try:
            draft.save()
        except Exception:
            if letter != earlier:
                discard_file(letter)
            raise
    return letter


@transaction.atomic
def return_draft(*, draft: LetterDraft, reason: str, by: User) -> LetterDraft:
    """The head wants something changed and says what. Raises DomainError without a reason or after the issue."""
    locked = LetterDraft.objects.select_for_update().get(pk=draft.pk)
    if locked.state == LetterDraft.State.ISSUED:
        raise DomainError("Surat ini sudah terbit.")
    if not reason.strip():
        raise DomainError("Tulis apa yang harus diperbaiki.")
    locked.state, locked.returned_reason = LetterDraft.State.RETURNED, reason.strip()
    locked.save()
    return locked
