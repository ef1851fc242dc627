"""Why a row is not simply accepted: each reason has a code, a weight, the cell it stands in, and a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a reason weighs. The worst one of a row decides."""

    NOTE = "note"
    WARN = "warn"
    DOUBT = "doubt"  # may be right: the row comes with a warning and is left out until a person decides
    REFUSE = "refuse"


class Outcome(StrEnum):
    """What becomes of a row."""

    ACCEPT = "accept"
    WARN = "accept_with_warning"
    REJECT = "reject"


WEIGHTS = (Weight.NOTE, Weight.WARN, Weight.DOUBT, Weight.REFUSE)

LABELS = {
    "duplicate_in_file": "Baris ganda",
    "person_repeated": "Orang yang sama, perkara lain",
    "known_client": "Sudah menjadi klien kantor ini",
    "known_case": "Perkara ini sudah tercatat",
    "register_no_taken": "Nomor register sudah dipakai",
    "required_missing": "Isian wajib kosong",
    "date_impossible": "Tanggal tidak ada di kalender",
    "birth_date_in_future": "Tanggal lahir di masa depan",
    "nik_missing": "NIK belum ada",
    "nik_unreadable": "NIK tidak terbaca",
    "nik_mismatch": "NIK tidak cocok",
    "minor_in_adult_programme": "Anak dicatat sebagai dewasa",
    "programme_unknown": "Jenis bimbingan tidak dikenal",
    "programme_not_for_group": "Jenis bimbingan tidak untuk kelompok ini",
    "judgment_missing": "Nomor putusan belum ada",
    "end_before_start": "Berakhir sebelum mulai",
    "village_unknown": "Desa tidak dikenal",
    "village_ambiguous": "Desa lebih dari satu",
    "village_misspelt": "Ejaan desa diperbaiki",
    "phone_unreadable": "Nomor telepon tidak terbaca",
    "period_over": "Masa bimbingan sudah berakhir",
    "cell_cut": "Isi sel terlalu panjang",
    "incomplete": "Perlu dilengkapi sebelum diimpor",
}


def register_labels(labels: dict[str, str]) -> None:
    """Adds the names of the reasons of a programme of a higher app."""
    LABELS.update(labels)


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing wrong or doubtful in a row. `field` is the column it stands in, `message` the sentence."""

    code: str
    weight: Weight
    message: str
    field: str = ""

    @property
    def label(self) -> str:
        """The reason in a few words, as filters name it."""
        return LABELS.get(self.code, self.code)


def outcome_of(reasons: Iterable[Reason]) -> Outcome:
    """Accepted, accepted with a warning, or refused. Notes do not count."""
    worst = max((WEIGHTS.index(reason.weight) for reason in reasons), default=0)
    if worst == 0:
        return Outcome.ACCEPT
    return Outcome.REJECT if WEIGHTS[worst] == Weight.REFUSE else Outcome.WARN
