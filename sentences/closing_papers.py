"""The two papers that close a sentence whose hours are done: the minutes and the letter to the prosecutor."""

from dataclasses import dataclass

from accounts.models import User
from documents.models import Letter, LetterDraft
from sentences.documents import completion_kind_of, minutes_kind_of
from sentences.models import SocialWorkSentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingPaper:
    """One of the papers: what it is for, the valid letter once it is issued, and until then the concept."""

    kind: str
    title: str
    purpose: str
    letter: Letter | None
    draft: LetterDraft | None


def closing_papers(user: User, sentence: SocialWorkSentence) -> list[ClosingPaper]:
    """Both papers of a completed sentence, in the order in which they are made; none before the last hour."""
    if sentence.state != SocialWorkSentence.State.COMPLETED:
        return []
    letters = {letter.kind: letter for letter in Letter.objects.about("socialworksentence", sentence.public_id).valid()}
    concepts = LetterDraft.objects.visible_to(user).exclude(state=LetterDraft.State.ISSUED)
    drafts = {draft.kind: draft for draft in concepts.filter(subject_id=sentence.public_id)}
    return [
        ClosingPaper(kind=kind, title=title, purpose=purpose, letter=letters.get(kind), draft=drafts.get(kind))
        for kind, title, purpose in (
            (
                minutes_kind_of(sentence.track),
                "Berita acara selesai",
                "Ditandatangani tempat kerja, yang menjalani, Pembimbing Kemasyarakatan, dan jaksa; jamnya per hari.",
            ),
            (
                completion_kind_of(sentence.track),
                "Surat keterangan selesai",
                "Seluruh jam sudah dikerjakan: surat ini memberitahukannya kepada Kejaksaan pelaksana.",
            ),
        )
    ]
