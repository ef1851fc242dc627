"""How urgent a visit to a village is, and why: pure functions of what is known and of the office's weights."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.utils.formats import date_format

from programs.publication import LEAST

SIGNALS = ("clients", "releases", "never_visited", "concerns", "stigma", "no_host")
"""The columns of OutreachWeights, in the order in which a sentence names what weighs the same."""

CLIENTS_FULL, RELEASES_FULL, CONCERNS_FULL = 10, 5, 3
"""So many and more count fully; fewer in proportion."""
SOON_DAYS = 180
"""A village visited within so many days needs no other visit for that reason."""
LONG_AGO_DAYS = 730
"""A visit so long ago counts like none."""
MARKS_NEEDED = 5
"""Fewer marks of acceptance at visits say nothing about a village; a questionnaire needs LEAST sheets."""
ACCEPTED, REFUSED = 3.5, 1.0
"""A mean mark of 3,5 or better is no reason to go there; 1 is every reason."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The event ahead that a village is part of already."""

    event: UUID
    title: str
    on: date


@dataclass(frozen=True, slots=True)
class Known:
    """What the portal knows about one village on one day."""

    clients: int = 0
    releases: int = 0
    last_visit: date | None = None
    concerns: int = 0
    acceptance: float | None = None
    marks: int = 0
    """The mean mark of officers at visits, and how many there are."""
    surveyed: float | None = None
    sheets: int = 0
    """The mean of questionnaires, and on how many sheets it rests."""
    has_host: bool = False
    plan: Plan | None = None

    @property
    def is_candidate(self) -> bool:
        """Whether something happens there that is a reason of its own: clients, a release soon, a concern."""
        return bool(self.clients or self.releases or self.concerns)


def known_acceptance(known: Known) -> float | None:
    """The mean that counts: of questionnaires where they measured it, else of enough marks; None where unknown."""
    if known.surveyed is not None and known.sheets >= LEAST:
        return known.surveyed
    return known.acceptance if known.marks >= MARKS_NEEDED else None


def acceptance_sentence(known: Known) -> str:
    """Whether acceptance was measured, with which result, from how many people."""
    if known.surveyed is not None and known.sheets >= LEAST:
        sheets = f"{known.sheets:,}".replace(",", ".")
        return f"Penerimaan warga {_mark(known.surveyed)} dari 5, diukur dengan {sheets} lembar kuesioner."
    unmeasured = f"Penerimaan warga belum diukur: kurang dari {LEAST} lembar kuesioner"
    if known.marks >= MARKS_NEEDED and known.acceptance is not None:
        return f"{unmeasured}. {known.marks} catatan kunjungan menilainya {_mark(known.acceptance)} dari 5."
    return f"{unmeasured}."


def _mark(mean: float) -> str:
    return f"{mean:.1f}".replace(".", ",")


@dataclass(frozen=True, slots=True)
class Score:
    """How much of the possible weight a village has, 0 to 100, and the signals that made it, strongest first."""

    points: int
    reasons: tuple[str, ...]


def strengths(known: Known, today: date) -> dict[str, float]:
    """Each signal from 0 (no reason to go) to 1 (every reason)."""
    if known.last_visit is None:
        unvisited = 1.0
    else:
        days = (today - known.last_visit).days
        unvisited = min(max((days - SOON_DAYS) / (LONG_AGO_DAYS - SOON_DAYS), 0.0), 1.0)
    stigma = 0.0
    if (acceptance := known_acceptance(known)) is not None:
        stigma = min(max((ACCEPTED - acceptance) / (ACCEPTED - REFUSED), 0.0), 1.0)
    return {
        "clients": min(known.clients / CLIENTS_FULL, 1.0),
        "releases": min(known.releases / RELEASES_FULL, 1.0),
        "never_visited": unvisited,
        "concerns": min(known.concerns / CONCERNS_FULL, 1.0),
        "stigma": stigma,
        "no_host": 1.0 if known.clients and not known.has_host else 0.0,  # a place is wanted where clients live
    }


def score(known: Known, weights: dict[str, int], today: date) -> Score:
    """The points of a village under these weights (0 to 10 for each signal); 0 when every weight is 0."""
    possible = sum(weights[signal] for signal in SIGNALS)
    parts = {signal: weights[signal] * strength for signal, strength in strengths(known, today).items()}
    if not possible:
        return Score(0, ())
    strongest = sorted((signal for signal in SIGNALS if parts[signal] > 0), key=lambda signal: -parts[signal])
    return Score(round(100 * sum(parts.values()) / possible), tuple(strongest))


def sentence(known: Known, reasons: tuple[str, ...], today: date) -> str:
    """Why a village stands where it stands, in one plain sentence; the strongest reason first."""
    words = [_reason(signal, known, today) for signal in reasons]
    if not words:
        return "Belum ada alasan untuk datang sekarang."
    text = words[0] if len(words) == 1 else ", ".join(words[:-1]) + f", dan {words[-1]}"
    return text[0].upper() + text[1:] + "."


def _reason(signal: str, known: Known, today: date) -> str:
    if signal == "clients":
        return f"{known.clients} klien tinggal di sana"
    if signal == "releases":
        return f"{known.releases} klien mulai atau selesai bimbingan dalam 90 hari"
    if signal == "never_visited":
        return _visit(known.last_visit)
    if signal == "concerns":
        return f"{known.concerns} laporan masalah dalam setahun"
    if signal == "stigma":
        return f"penerimaan warga {_mark(known_acceptance(known) or 0)} dari 5"
    return "belum ada tempat kerja sosial"


def _visit(last: date | None) -> str:
    if last is None:
        return "warganya belum pernah hadir di penyuluhan"
    return f"warganya terakhir hadir {date_format(last, 'F Y')}"
