"""T1: cases by programme, audience and sex, from the opening of a month over its movements to its closing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, DateField, Exists, F, OuterRef, Q, When
from django.db.models.functions import Coalesce, Least, TruncDate

from accounts.models import Office
from clients.models import Audience, Concern, Sex, Supervision, SupervisionKind
from clients.terms import ConcernGround, ConcernState
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_line

CASE = "clients.Supervision"
AUDIENCES = [(audience.value, audience.label) for audience in Audience]

OPENING = Measure("T1.opening", "Awal bulan", "Perkara yang dihitung pada akhir hari sebelum tanggal 1.", CASE)
NEW = Measure("T1.new", "Baru", "Perkara yang bimbingannya mulai dalam bulan ini.", CASE)
TRANSFERRED_IN = Measure(
    "T1.transferred_in", "Pindah masuk", "Perkara yang diambil alih dari Bapas lain dalam bulan ini.", CASE
)
COMPLETED = Measure("T1.completed", "Selesai", "Perkara yang ditutup sebagai selesai dalam bulan ini.", CASE)
REVOKED = Measure("T1.revoked", "Dicabut", "Perkara yang dicabut dalam bulan ini.", CASE)
TRANSFERRED_OUT = Measure(
    "T1.transferred_out", "Pindah keluar", "Perkara yang dilimpahkan ke Bapas lain dalam bulan ini.", CASE
)
DECEASED = Measure("T1.deceased", "Meninggal", "Perkara yang berakhir karena klien meninggal dalam bulan ini.", CASE)
CLOSING = Measure("T1.closing", "Akhir bulan", "Perkara yang masih dihitung pada akhir hari terakhir bulan ini.", CASE)
REOFFENDED = Measure(
    "T1.reoffended",
    "Dicabut karena tindak pidana lagi",
    "Bagian dari Dicabut: pencabutannya berdasar laporan masalah tentang tindak pidana baru.",
    CASE,
)

MOVED_IN = (NEW, TRANSFERRED_IN)
MOVED_OUT = (COMPLETED, REVOKED, TRANSFERRED_OUT, DECEASED)
MEASURES = (OPENING, *MOVED_IN, *MOVED_OUT, CLOSING, REOFFENDED)

LEFT_AS = {
    Supervision.Status.COMPLETED: COMPLETED,
    Supervision.Status.REVOKED: REVOKED,
    Supervision.Status.TRANSFERRED: TRANSFERRED_OUT,
    Supervision.Status.DECEASED: DECEASED,
}


@dataclass(frozen=True, slots=True)
class Balance:
    """All cases of an office in one month. Opening plus what came in less what went out is closing."""

    opening: int
    moved_in: int
    moved_out: int
    closing: int


@dataclass(frozen=True, slots=True)
class Movement:
    """One case that an office counts in a month: on which line, since when, and whether and how it left."""

    pk: int
    client: int
    kind: str
    audience: str
    sex: str
    entered_on: date
    closed_on: date | None
    status: str
    is_from_elsewhere: bool
    is_reoffence: bool

    @property
    def line(self) -> str:
        """The line of T1 it stands on."""
        return f"{self.kind}/{self.audience}/{self.sex}"

    def measures(self, period: Period) -> Iterator[Measure]:
        """In which columns of the month it counts."""
        if self.entered_on < period.first:
            yield OPENING
        elif self.is_from_elsewhere:
            yield TRANSFERRED_IN
        else:
            yield NEW
        if not self.has_left_by(period.last):
            yield CLOSING
            return
        yield LEFT_AS[Supervision.Status(self.status)]
        if self.is_reoffence:
            yield REOFFENDED

    def has_left_by(self, day: date) -> bool:
        """Whether it no longer counts at the end of that day."""
        return self.closed_on is not None and self.closed_on <= day


def movements(office: Office, period: Period) -> list[Movement]:
    """The cases of the month, each read once.

    A case counts from the day guidance starts; one that was closed before it started came and went on one day. A case
    that continues one of another Bapas is a transfer in, on the day it was given up there, however long guidance had
    been going on: a hand-over does not rewrite a month that was counted, and goes and comes on the same day.
    """
    taken_over_on = Coalesce("predecessor__closed_on", TruncDate("registered_at", tzinfo=office.zone))
    pursued = Concern.objects.filter(
        supervision=OuterRef("pk"), state=ConcernState.REVOKED, ground=ConcernGround.NEW_OFFENCE
    )
    rows = (
        Supervision.objects.of_office(office)
        .annotate(
            entered_on=Least(
                Case(
                    When(predecessor__isnull=False, then=taken_over_on),
                    default=F("starts_on"),
                    output_field=DateField(),
                ),
                "closed_on",
            ),
            is_reoffence=Q(status=Supervision.Status.REVOKED) & Exists(pursued),
        )
        .filter(Q(closed_on__isnull=True) | Q(closed_on__gte=period.first), entered_on__lte=period.last)
        .order_by("pk")
        .values_list("pk", "client", "kind", "audience", "client__sex", "entered_on", "closed_on", "status",
                     "predecessor", "is_reoffence")
    )  # fmt: skip
    return [Movement(*row[:8], is_from_elsewhere=row[8] is not None, is_reoffence=row[9]) for row in rows]


def counted_at_end(moved: list[Movement], period: Period) -> list[Movement]:
    """The cases that still count at the end of the month: what other tables tell about "the cases of the office"."""
    return [movement for movement in moved if not movement.has_left_by(period.last)]


def count(moved: list[Movement], period: Period, counted: Counted) -> None:
    """Puts each case into its columns."""
    for movement in moved:
        for measure in movement.measures(period):
            counted.add(measure, movement.line, movement.pk)


def balance(numbers: Numbers) -> Balance:
    """The sums of T1."""
    return Balance(
        opening=numbers.of(OPENING),
        moved_in=sum(numbers.of(measure) for measure in MOVED_IN),
        moved_out=sum(numbers.of(measure) for measure in MOVED_OUT),
        closing=numbers.of(CLOSING),
    )


def line_words(line: str) -> list[str]:
    """Programme, group and sex in words."""
    kind, audience, sex = line.split("/")
    return [SupervisionKind(kind).label, Audience(audience).label, Sex(sex).label]


def table(numbers: Numbers) -> Table:
    """T1."""
    return by_line(
        "T1",
        "Klien",
        heads=("Program", "Kelompok", "Jenis kelamin"),
        lines=[(line, line_words(line)) for line in sorted(numbers.lines(MEASURES))],
        measures=MEASURES,
        numbers=numbers,
        note=(
            "Dihitung per perkara, sejak tanggal mulai bimbingan sampai tanggal ditutup. "
            "Awal + baru + pindah masuk - selesai - dicabut - pindah keluar - meninggal = akhir."
        ),
    )
