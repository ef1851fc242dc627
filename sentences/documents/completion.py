"""The letter of completion, addressed to the executing prosecutor: every hour is done."""

import uuid

from accounts.access import AuditedSubject
from clients.documents.writing import written
from documents.registry import LetterKind, register
from sentences.documents.subjects import ARCHIVE_CLASS, JOINED, label_of, may_read, person_word
from sentences.documents.writing import law_of
from sentences.models import SocialWorkSentence, Track
from sentences.rules.day import hours_and_minutes


def find_sentence(public_id: uuid.UUID) -> AuditedSubject:
    """The sentence a letter is about."""
    return SocialWorkSentence.objects.select_related(*JOINED).get(public_id=public_id)


def letter_kind_of(track: str) -> LetterKind:
    """The kind of letter for an adult's or a child's completion."""
    return CHILD_COMPLETION if track == Track.CHILD else ADULT_COMPLETION


ADULT_COMPLETION = LetterKind(
    key="social-work-completion",
    label="Keterangan selesai menjalani pidana kerja sosial",
    template="social_work_completion.typ",
    archive_class=ARCHIVE_CLASS,
    subject_type="socialworksentence",
    find_subject=find_sentence,
    may_read=may_read,
)
CHILD_COMPLETION = LetterKind(
    key="community-service-completion",
    label="Keterangan selesai menjalani pelayanan masyarakat",
    template="social_work_completion.typ",
    archive_class=ARCHIVE_CLASS,
    subject_type="socialworksentence",
    find_subject=find_sentence,
    may_read=may_read,
    classification="Rahasia",
)


def declare_letters() -> None:
    """Called once when the portal starts."""
    register(ADULT_COMPLETION)
    register(CHILD_COMPLETION)


def completion_data(sentence: SocialWorkSentence) -> dict[str, object]:
    """What the letter says: who, which judgment, where and when the hours were worked, day by day."""
    client = sentence.supervision.client
    entries = sentence.hours_entries.select_related("session__placement__site").order_by("worked_on", "id")
    sites = sorted({entry.session.placement.site.name for entry in entries})
    born = written(client.birth_date)
    return {
        "to": [f"Kepala {sentence.prosecution_office.name}", "di tempat"],
        "copies": [sentence.court, "Yang bersangkutan", "Arsip"],
        "person_word": person_word(sentence.track),
        "penalty": label_of(sentence.track),
        "person": [
            ["Nama", client.name],
            ["Tempat, tanggal lahir", f"{client.birth_place}, {born}" if client.birth_place else born],
            ["Alamat", f"{client.address}, {client.village}"],
            ["Nomor register", sentence.supervision.register_no],
        ],
        "judgment": [
            ["Pengadilan", sentence.court],
            ["Nomor putusan", sentence.judgment_no],
            ["Tanggal putusan", written(sentence.judgment_on)],
            ["Dasar hukum", law_of(sentence)],
        ],
        "execution": [
            ["Jumlah jam", f"{hours_and_minutes(sentence.minutes_worked())} dari {sentence.hours_ordered} jam"],
            ["Masa pelaksanaan", f"{written(sentence.starts_on)} sampai {written(sentence.closed_on)}"],
            ["Tempat kerja", ", ".join(sites)],
        ],
        "closing": "Seluruh jam dikonfirmasi oleh kepala desa atau lurah setempat dan diperiksa oleh Pembimbing "
        "Kemasyarakatan.",
        "entries": [
            {
                "day": written(entry.worked_on),
                "what": entry.reason or f"{entry.session.placement.site.name}: {entry.session.task}",
                "hours": hours_and_minutes(entry.minutes)
                if entry.minutes > 0
                else f"−{hours_and_minutes(-entry.minutes)}",
            }
            for entry in entries
        ],
        "total": hours_and_minutes(sentence.minutes_worked()),
    }
