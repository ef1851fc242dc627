"""The letter of completion, addressed to the executing prosecutor: every hour is done."""

from django.db.models import Q

from bapas_portal.law import DomainError
from documents.paper import Paper, facts, heading, paragraph, table
from sentences.actions.dispute import require_undisputed
from sentences.documents.subjects import declare, label_of, person_word
from sentences.documents.writing import law_of, person_facts, written
from sentences.models import SocialWorkSentence, Track
from sentences.rules.day import hours_and_minutes

ADULT_COMPLETION = "social-work-completion"
CHILD_COMPLETION = "community-service-completion"


def completion_kind_of(track: str) -> str:
    """The kind of letter for an adult's or a child's completion."""
    return CHILD_COMPLETION if track == Track.CHILD else ADULT_COMPLETION


def ledger_rows(sentence: SocialWorkSentence) -> list[tuple[str, str, str]]:
    """Each counted session or correction: the day, the site and task or the reason, and the hours."""
    entries = sentence.hours_entries.select_related("session__placement__site").order_by("worked_on", "id")
    return [
        (
            written(entry.worked_on),
            entry.reason or f"{entry.session.placement.site.name}: {entry.session.task}",
            hours_and_minutes(entry.minutes) if entry.minutes > 0 else f"−{hours_and_minutes(-entry.minutes)}",
        )
        for entry in entries
    ]


def completion_letter(sentence: SocialWorkSentence) -> Paper:
    """What the letter says: who, which judgment, where and when the hours were worked, day by day."""
    sites = sentence.hours_entries.values_list("session__placement__site__name", flat=True)
    worked = hours_and_minutes(sentence.minutes_worked())
    return Paper(
        to=(f"Kepala {sentence.prosecution_office.name}", "di tempat"),
        copies=(sentence.court, "Yang bersangkutan", "Arsip"),
        blocks=(
            paragraph(f"Dengan ini diterangkan bahwa {person_word(sentence.track)} di bawah ini:"),
            facts([*person_facts(sentence.supervision.client), ("Nomor register", sentence.supervision.register_no)]),
            paragraph(
                f"telah menyelesaikan seluruh jam {label_of(sentence.track)} yang diperintahkan dalam putusan berikut:"
            ),
            facts(
                [
                    ("Pengadilan", sentence.court),
                    ("Nomor putusan", sentence.judgment_no),
                    ("Tanggal putusan", written(sentence.judgment_on)),
                    ("Dasar hukum", law_of(sentence)),
                ]
            ),
            paragraph("Pelaksanaannya sebagai berikut:"),
            facts(
                [
                    ("Jumlah jam", f"{worked} dari {sentence.hours_ordered} jam"),
                    ("Masa pelaksanaan", f"{written(sentence.starts_on)} sampai {written(sentence.closed_on)}"),
                    ("Tempat kerja", ", ".join(sorted(set(sites)))),
                ]
            ),
            paragraph(
                "Seluruh jam dikonfirmasi oleh tempat kerja, atau oleh kepala desa atau lurah setempat, dan diperiksa "
                "oleh Pembimbing Kemasyarakatan. Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana "
                "mestinya."
            ),
            heading("Rekapitulasi jam kerja"),
            table(
                ("Hari kerja", "Keterangan", "Jam"),
                [*ledger_rows(sentence), ("Jumlah", "", worked)],
                narrow=(0, 2),
            ),
        ),
    )


def hours_unsettled(sentence: SocialWorkSentence) -> str | None:
    """Every hour is done, and nobody waits for the answer to an objection."""
    if sentence.state != SocialWorkSentence.State.COMPLETED:
        return "Jam dalam putusan ini belum seluruhnya dikerjakan, atau baru saja dikoreksi. Surat belum dapat terbit."
    try:
        require_undisputed(sentence)
    except DomainError as error:
        return error.message
    return None


def declare_letters() -> None:
    """Called once when the portal starts."""
    for track, label, classification in (
        (Track.ADULT, "Keterangan selesai menjalani pidana kerja sosial", "Biasa"),
        (Track.CHILD, "Keterangan selesai menjalani pelayanan masyarakat", "Rahasia"),
    ):
        declare(
            SocialWorkSentence,
            key=completion_kind_of(track),
            kind_label=label,
            paper=completion_letter,
            only=Q(state=SocialWorkSentence.State.COMPLETED, track=track),
            missing=hours_unsettled,
            classification=classification,
        )
