"""Words that several letters about a sentence share: the person, the judgment, the days missed, the hours."""

from clients.documents.writing import officer_signs, person_facts, written
from documents.paper import Block, table
from sentences.default_facts import is_childs
from sentences.judgment_words import imposed_in_words
from sentences.models import SocialWorkSentence
from sentences.rules.adult import rupiah
from sentences.rules.day import hours_and_minutes
from sentences.rules.default import article_of

__all__ = [
    "absence_table",
    "execution_facts",
    "judgment_facts",
    "law_of",
    "officer_signs",
    "order_facts",
    "person_facts",
    "warning_table",
    "written",
]


def law_of(sentence: SocialWorkSentence) -> str:
    """The statute under which the work is done."""
    return "UU Nomor 11 Tahun 2012 Pasal 76" if is_childs(sentence) else "KUHP Pasal 85"


def order_facts(sentence: SocialWorkSentence) -> list[tuple[str, str]]:
    """Which judgment orders how many hours, without the penalty; for a repetition the decision it rests on."""
    rows = [
        ("Pengadilan", sentence.court),
        ("Putusan", f"{sentence.judgment_no}, {written(sentence.judgment_on)}"),
        ("Jumlah jam", f"{sentence.hours_ordered} jam, paling lama {sentence.hours_per_day} jam sehari"),
    ]
    if sentence.repeats is not None:
        repeated = f"Keputusan {sentence.repeats.decision_no}, {written(sentence.repeats.decided_on)}"
        rows.append(("Pengulangan menurut", repeated))
    return rows


def judgment_facts(sentence: SocialWorkSentence) -> list[tuple[str, str]]:
    """The same with what the judgment imposed, for prosecutor, court and convict."""
    court, judgment, *order = order_facts(sentence)
    imposed = [("Yang dijatuhkan", imposed_in_words(sentence))]
    if sentence.fine_paid:
        imposed.append(("Sudah dibayar", rupiah(sentence.fine_paid)))
    return [court, judgment, *imposed, *order]


def execution_facts(sentence: SocialWorkSentence, minutes_worked: int) -> list[tuple[str, str]]:
    """Since when, until when, in which register, and how much is done."""
    return [
        ("Nomor register", sentence.supervision.register_no),
        ("Dilaksanakan", f"{written(sentence.starts_on)}, batas waktu {written(sentence.ends_on)}"),
        ("Sudah dikerjakan", hours_and_minutes(minutes_worked)),
        ("Belum dikerjakan", hours_and_minutes(sentence.minutes_ordered - minutes_worked)),
    ]


def absence_table(sentence: SocialWorkSentence) -> Block | None:
    """Every missed day with its ground and how that was judged; None when no day was missed.

    The letter goes to the prosecutor: what was written of a reason stands there only for days missed unlawfully.
    """
    words = {True: "Sah", False: "Tidak sah", None: "Belum dinilai"}
    rows = [
        (
            written(absence.on),
            ". ".join(
                part
                for part in (absence.get_ground_display(), absence.text if absence.is_lawful is False else "")
                if part
            ),
            words[absence.is_lawful],
            written(absence.make_up_on) or "–",
        )
        for absence in sentence.absences.order_by("on")
    ]
    return table(("Hari", "Alasan", "Penilaian", "Hari pengganti"), rows, narrow=(0, 2, 3)) if rows else None


def warning_table(sentence: SocialWorkSentence) -> Block | None:
    """The warnings that were given; None when there were none."""
    rows = [(written(warning.on), f"Peringatan {warning.ordinal}", warning.text) for warning in sentence.warnings.all()]
    return table(("Tanggal", "Peringatan", "Sebab"), rows, narrow=(0, 1)) if rows else None


def article(sentence: SocialWorkSentence) -> str:
    """Where the statute says what follows a default."""
    return article_of(is_child=is_childs(sentence))
