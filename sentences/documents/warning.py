"""Peringatan I to III: to the person who missed work without a lawful reason; for a child to the parents."""

from django.db.models import Q

from documents.paper import Paper, facts, paragraph
from sentences.default_facts import is_childs
from sentences.documents.subjects import declare, label_of
from sentences.documents.writing import article, execution_facts, judgment_facts, written
from sentences.models import WorkWarning

NUMBERS = ((1, "I"), (2, "II"), (3, "III"))


def warning_letter(warning: WorkWarning) -> Paper:
    """What was missed, what is still owed, and what follows when it goes on."""
    sentence = warning.sentence
    client = sentence.supervision.client
    work = label_of(sentence.track)
    home = (client.address, str(client.village))
    to = ("Orang tua atau wali dari", client.name, *home) if is_childs(sentence) else (client.name, *home)
    if warning.number == 3:
        what_follows = (
            f"Ini peringatan terakhir. Apabila Saudara tetap tidak menjalankan {work} tanpa alasan yang sah, hal itu "
            f"dilaporkan kepada {'hakim pengawas melalui jaksa' if is_childs(sentence) else 'jaksa'} menurut "
            f"{article(sentence)}."
        )
    else:
        what_follows = (
            "Apabila berhalangan, Saudara wajib memberi tahu Pembimbing Kemasyarakatan sebelumnya beserta alasannya. "
            f"Tidak menjalankan {work} tanpa alasan yang sah ada akibatnya menurut {article(sentence)}."
        )
    return Paper(
        to=to,
        copies=(f"Kepala {sentence.prosecution_office.name}", "Arsip"),
        blocks=(
            paragraph(f"Dengan ini diberikan peringatan {warning.ordinal} dalam menjalankan {work} berdasarkan:"),
            facts(judgment_facts(sentence)),
            paragraph(f"Sebab peringatan: {warning.text}"),
            paragraph(f"Keadaan pada {written(sentence.supervision.office.today())}:"),
            facts(execution_facts(sentence, sentence.minutes_worked())),
            paragraph(what_follows),
            paragraph(
                "Saudara diminta hadir pada hari kerja berikutnya menurut jadwal, dan menghubungi Pembimbing "
                "Kemasyarakatan untuk menentukan hari pengganti. Jam tidak pernah ditambah melebihi putusan."
            ),
        ),
    )


def cause_is_gone(warning: WorkWarning) -> str | None:
    """No letter goes out when every missed day up to the warning was found to have a lawful reason."""
    if warning.sentence.absences.unlawful().filter(on__lte=warning.on).exists():
        return None
    return (
        "Hari yang menjadi sebab peringatan ini sudah dinilai punya alasan yang sah, jadi suratnya tidak berdasar lagi."
    )


def declare_letters() -> None:
    """Called once when the portal starts."""
    for number, roman in NUMBERS:
        declare(
            WorkWarning,
            key=f"work-warning-{number}",
            kind_label=f"Surat peringatan {roman} kerja sosial",
            paper=warning_letter,
            only=Q(number=number),
            missing=cause_is_gone,
            classification="Segera",
        )
