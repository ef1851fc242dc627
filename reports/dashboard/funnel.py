"""From the invitation to the settled follow-up: how many villages of a wave of events came how far.

A wave is what one programme invites to in one month. Each step counts villages that passed the steps before it, so that
a step is never higher than the one above; a village that came without having accepted stands beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from django.db.models import Count, F

from accounts.models import Office
from bapas_portal.templatetags.portal import thousands
from programs.event_steps import CONDITIONS, LOST_CONDITIONS
from programs.event_steps import STEPS as LABELS
from programs.models import OutreachEvent, VillageRegistration
from reports.dashboard.trends import LocalMonth
from reports.figures.period import Period, month_label

NO_PROGRAMME = "Kegiatan di luar program"


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


def in_words(funnel: Funnel) -> list[str]:
    """Where villages were lost on the way, a sentence for each step; nothing without an invitation."""
    if not funnel.invited:
        return []
    silent, unwilling = funnel.invited - funnel.answered, funnel.answered - funnel.accepted
    absent = funnel.accepted - funnel.came
    answered = (("tidak menjawab", silent - funnel.waiting), ("masih dapat menjawab", funnel.waiting))
    willing = (("tidak bersedia", funnel.declined), ("minta tanggal lain", funnel.asking))
    there = (
        ("tidak hadir", absent - funnel.expected),
        ("kegiatannya belum berlangsung atau kehadirannya belum dicatat", funnel.expected),
    )
    invited = f"Dari {_villages(funnel.invited)} yang diundang"
    told = [f"{invited}, {_of(funnel.answered, funnel.invited)} menjawab{_because(silent, answered)}"]
    if funnel.answered:
        told.append(
            f"Dari yang menjawab, {_of(funnel.accepted, funnel.answered)} bersedia{_because(unwilling, willing)}"
        )
    if funnel.accepted:
        told.append(f"Dari yang bersedia, {_of(funnel.came, funnel.accepted)} hadir{_because(absent, there)}")
    if funnel.came:
        told.append(
            f"Dari yang hadir, {_of(funnel.evaluated, funnel.came)} kegiatannya sudah dievaluasi, dan "
            f"{_of(funnel.settled, funnel.came)} tindak lanjutnya tuntas."
        )
    if funnel.uncalled:
        told.append(f"Di luar itu {_villages(funnel.uncalled)} hadir tanpa menyatakan bersedia.")
    return told


def _because(lost: int, parts: tuple[tuple[str, int], ...]) -> str:
    """The end of a sentence: why so many did not come further."""
    reasons = [f"{thousands(number)} {words}" for words, number in parts if number]
    return f"; {', '.join(reasons)}." if lost and reasons else "."


def _of(part: int, whole: int) -> str:
    """ "31 (78%)"."""
    return f"{thousands(part)} ({round(100 * part / whole)}%)"


def _villages(number: int) -> str:
    return f"{thousands(number)} desa dan kelurahan"
