"""A registered judgment in words: the facts on its page, each value of a correction, and what a reader must know."""

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from bapas_portal.law import Violation, found
from documents.rendering import MONTHS
from sentences.legal_numbers import legal_numbers
from sentences.models import SocialWorkSentence, Track
from sentences.rules.adult import length_in_words, rupiah
from sentences.rules.child import extract_received_the_same_day
from sentences.rules.period import deadline
from sentences.rules.substitute import SubstituteHours, substitute_hours

EMPTY = "kosong"
MONEY = frozenset({"imposed_fine", "fine_paid"})


def day_in_words(day: date) -> str:
    """21 November 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def value_in_words(sentence: SocialWorkSentence, name: str) -> str:
    """One column as a person reads it: the label of a choice, a date, an amount, "kosong" when nothing is there."""
    value = getattr(sentence, name)
    if value is None or value == "":
        return EMPTY
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, time):
        return f"{value:%H.%M}"
    if name in MONEY:
        return rupiah(Decimal(value))
    display = getattr(sentence, f"get_{name}_display", None)
    return str(display() if display else value)


def imposed_in_words(sentence: SocialWorkSentence) -> str:
    """The penalty that the work replaces; for a child the service itself."""
    if sentence.track == Track.CHILD:
        return sentence.get_imposed_display()
    if sentence.imposed == SocialWorkSentence.Imposed.COMPENSATION:
        amount = f", {rupiah(sentence.imposed_fine)}" if sentence.imposed_fine else ""
        return f"Ganti rugi kewajiban adat{amount}"
    if sentence.imposed_fine is not None:
        return f"Denda {rupiah(sentence.imposed_fine)}"
    return f"Penjara {length_in_words(sentence.imposed_months, sentence.imposed_days)}"


def substitute_of(sentence: SocialWorkSentence) -> SubstituteHours | None:
    """How the hours for an unpaid fine are counted, by the conversion in force on the judgment's day."""
    if sentence.origin != SocialWorkSentence.Origin.UNPAID_FINE:
        return None
    numbers = legal_numbers(sentence.judgment_on)
    return substitute_hours(sentence.imposed_fine, sentence.fine_paid, numbers.rupiah_per_hour)


def place_in_words(sentence: SocialWorkSentence) -> str:
    """Who fixed the place, and which; "" where neither is known."""
    if not sentence.place_fixed_by:
        return ""
    return ": ".join(part for part in (sentence.get_place_fixed_by_display(), sentence.place_named) if part)


@dataclass(frozen=True, slots=True)
class JudgmentSheet:
    """What the panel of a judgment shows: facts of the paper, of its execution, and remarks that refuse nothing."""

    judgment: list[tuple[str, object]]
    execution: list[tuple[str, object]]
    remarks: list[Violation]


def judgment_sheet(sentence: SocialWorkSentence) -> JudgmentSheet:
    """The judgment of one sentence in the order of its paper."""
    return JudgmentSheet(
        judgment_rows(sentence),
        execution_rows(sentence),
        found(extract_received_the_same_day(sentence.judgment_on, sentence.extract_received_on)),
    )


def judgment_rows(sentence: SocialWorkSentence) -> list[tuple[str, object]]:
    """What the judgment says."""
    rows: list[tuple[str, object]] = [("Putusan", f"{sentence.judgment_no}, {sentence.court}")]
    if sentence.origin != SocialWorkSentence.Origin.JUDGMENT:
        rows.append(("Asal", sentence.get_origin_display()))
    rows.append(("Tanggal putusan", day_in_words(sentence.judgment_on)))
    rows.append(("Tindak pidana", sentence.offence))
    if sentence.threat_months is not None:
        threat = length_in_words(sentence.threat_months, sentence.threat_days)
        rows.append(("Ancaman penjara", f"paling lama {threat}"))
    rows.append(("Dijatuhkan", imposed_in_words(sentence)))
    if sentence.conditional_months:
        rows.append(("Penjara dengan syarat", f"{sentence.conditional_months} bulan"))
    if sentence.fine_paid is not None:
        rows.append(("Denda sudah dibayar", rupiah(sentence.fine_paid)))
    if (counted := substitute_of(sentence)) is not None:
        rows.append(("Hitungan jam pengganti", counted.formula))
    rows += [
        ("Jumlah jam", f"{sentence.hours_ordered} jam"),
        ("Jam per hari", f"paling lama {sentence.hours_per_day} jam"),
        ("Jangka waktu", f"{sentence.period_days} hari"),
        ("Bila tidak dijalankan", sentence.get_default_consequence_display()),
    ]
    if sentence.consent_on:
        rows.append(("Terdakwa setuju", day_in_words(sentence.consent_on)))
    if sentence.extract_received_on:
        rows.append(("Petikan diterima", day_in_words(sentence.extract_received_on)))
    return rows


def execution_rows(sentence: SocialWorkSentence) -> list[tuple[str, object]]:
    """Who executes the judgment, where, and what is known of the person for the choice of work."""
    rows: list[tuple[str, object]] = [
        ("Dilaksanakan", day_in_words(sentence.starts_on)),
        ("Jangka waktu putusan sampai", day_in_words(sentence.ends_on)),
        ("Batas undang-undang (hari ke-180)", day_in_words(deadline(sentence.starts_on))),
        ("Kejaksaan pelaksana", sentence.prosecution_office.name),
        ("Jaksa pelaksana", sentence.prosecutor_name),
        ("Berita acara pelaksanaan", sentence.execution_record_no),
        ("Tempat ditetapkan oleh", place_in_words(sentence)),
        ("Keahlian dan pekerjaan", sentence.skills),
    ]
    if sentence.objection:
        rows.append(("Keberatan atas tempat atau pekerjaan", sentence.objection))
    if sentence.study_starts_at and sentence.study_ends_at:
        rows.append(("Jam sekolah", f"{sentence.study_starts_at:%H.%M} sampai {sentence.study_ends_at:%H.%M}"))
    return rows
