"""From the invitation to the settled follow-up: how many villages of a wave of events came how far.

A wave is what one programme invites to in one month. Each step counts villages that passed the steps before it, so that
a step is never higher than the one above; a village that came without having accepted stands beside it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date
from itertools import chain
from uuid import UUID

from django.db.models import Count, F

from accounts.models import Office
from bapas_portal.templatetags.portal import thousands
from programs.event_steps import CONDITIONS, LOST_CONDITIONS
from programs.event_steps import STEPS as LABELS
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.section import Cell, number, words
from reports.dashboard.trends import LocalMonth
from reports.figures.period import Period, month_label

NO_PROGRAMME = "Kegiatan di luar program"
NOT_YET = "kegiatannya belum berlangsung atau kehadirannya belum dicatat"


@dataclass(frozen=True, slots=True)
class Step:
    """One step, and what a village must have done to be counted in it."""

    name: str
    definition: str

    @property
    def label(self) -> str:
        """As the screen and the list of the step name it."""
        return LABELS[self.name]


STEPS = (
    Step(
        "invited",
        "Desa dan kelurahan pada kegiatan yang mulai dalam masa ini dan undangannya sudah terkirim. Satu desa yang "
        "diundang ke dua kegiatan dihitung dua kali. Kegiatan yang ditunda atau dibatalkan tidak dihitung.",
    ),
    Step("answered", "Dari yang diundang: bersedia, tidak bersedia, atau minta tanggal lain."),
    Step("accepted", "Dari yang menjawab: menyatakan bersedia."),
    Step("came", "Dari yang bersedia: ada warganya yang dihitung hadir pada kegiatan yang terlaksana."),
    Step("evaluated", "Dari yang hadir: evaluasi kegiatannya sudah ditulis."),
    Step(
        "settled",
        "Dari yang dievaluasi: tindak lanjut kegiatan sudah dicatat, dan tidak ada lagi yang belum selesai bagi desa "
        "itu atau bagi seluruh kegiatan.",
    ),
)


@dataclass(frozen=True, slots=True)
class Funnel:
    """Villages by how far they came, and why the others did not."""

    invited: int = 0
    answered: int = 0
    accepted: int = 0
    came: int = 0
    evaluated: int = 0
    settled: int = 0
    declined: int = 0
    asking: int = 0
    waiting: int = 0
    """Have not answered, and their event is still on."""
    expected: int = 0
    """Accepted, and their event is still ahead or its attendance not entered."""
    uncalled: int = 0
    """Came without having accepted."""
    unanswered: int = 0
    """Have not answered, and their event took place."""
    absent: int = 0
    """Accepted, and nobody of them was counted where the event took place."""

    def __add__(self, other: "Funnel") -> "Funnel":
        return Funnel(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    def of(self, step: Step) -> int:
        """How many villages came as far as this step."""
        number: int = getattr(self, step.name)
        return number


@dataclass(frozen=True, slots=True)
class Wave:
    """What one programme invited to in one month."""

    programme: str
    first: date
    funnel: Funnel
    programme_id: UUID | None = None
    """The public id of the programme; None for events outside programmes."""

    @property
    def label(self) -> str:
        """ "Bapas Goes to Village, November 2026"."""
        return f"{self.programme}, {month_label(self.first)}"


def waves(offices: list[Office], period: Period) -> list[Wave]:
    """The waves of the period, the latest first. One query, however many offices and events there are."""
    events = OutreachEvent.objects.called().starting_between(period.first, period.last).filter(office__in=offices)
    conditions = {**CONDITIONS, **LOST_CONDITIONS}
    rows = (
        VillageRegistration.objects.filter(event__in=events.order_by())
        .with_progress()
        .annotate(month=LocalMonth(F("event__office__timezone"), F("event__starts_at")))
        .order_by()
        .values_list("event__programme__name", "event__programme__public_id", "month")
        .annotate(**{f"n_{name}": Count("pk", filter=condition) for name, condition in conditions.items()})
    )
    found = [Wave(name or NO_PROGRAMME, month, Funnel(*numbers), which) for name, which, month, *numbers in rows]
    return sorted(found, key=lambda wave: (-wave.first.toordinal(), wave.programme))


def together(found: Iterable[Wave]) -> Funnel:
    """All waves added up."""
    return sum((wave.funnel for wave in found), start=Funnel())


def in_words(funnel: Funnel, link: Callable[[str], str]) -> list[Cell]:
    """Where villages were lost on the way, a sentence for each step; nothing without an invitation.

    Its figures lead to their villages: `link(name)` is the list of a step or of a cause (programs.event_steps).
    """
    if not funnel.invited:
        return []

    def told(name: str, words: str, whole: int = 0) -> Cell:
        part: int = getattr(funnel, name)
        share = f" ({round(100 * part / whole)}%)" if whole else ""
        return number(part, f"funnel_{name}", link(name), shown=f"{thousands(part)}{share} {words}")

    def because(*causes: tuple[str, str]) -> list[Cell]:
        """The end of a sentence: why so many did not come further."""
        found = [told(name, words) for name, words in causes if getattr(funnel, name)]
        between = [words(", " if place else "; ") for place in range(len(found))]
        return [*chain.from_iterable(zip(between, found, strict=True)), words(". ")]

    pieces = [
        words("Dari "),
        told("invited", "desa dan kelurahan yang diundang"),
        words(", "),
        told("answered", "menjawab", funnel.invited),
        *because(("unanswered", "tidak menjawab"), ("waiting", "masih dapat menjawab")),
    ]
    if funnel.answered:
        pieces += [
            words("Dari yang menjawab, "),
            told("accepted", "bersedia", funnel.answered),
            *because(("declined", "tidak bersedia"), ("asking", "minta tanggal lain")),
        ]
    if funnel.accepted:
        pieces += [
            words("Dari yang bersedia, "),
            told("came", "hadir", funnel.accepted),
            *because(("absent", "tidak hadir"), ("expected", NOT_YET)),
        ]
    if funnel.came:
        pieces += [
            words("Dari yang hadir, "),
            told("evaluated", "kegiatannya sudah dievaluasi", funnel.came),
            words(", dan "),
            told("settled", "tindak lanjutnya tuntas", funnel.came),
            words(". "),
        ]
    if funnel.uncalled:
        pieces += [
            words("Di luar itu "),
            told("uncalled", "desa dan kelurahan hadir tanpa menyatakan bersedia"),
            words("."),
        ]
    return pieces
