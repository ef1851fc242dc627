"""T10: outreach events held in a month, villages reached and people who came."""

from accounts.models import Office
from programs.models import AttendanceGroup, OutreachEvent, VillageRegistration
from programs.querysets.event import OutreachEventQuerySet
from programs.querysets.registration import VillageRegistrationQuerySet
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Missing, Table, by_line

EVENTS = Measure(
    "T10.events", "Kegiatan terlaksana", "Kegiatan yang mulai dalam bulan ini dan terlaksana.", "programs.OutreachEvent"
)
VILLAGES = Measure(
    "T10.villages",
    "Desa dan kelurahan terjangkau",
    "Ada warganya yang hadir; dalam jumlah masing-masing dihitung sekali.",
    "villages.Village",
)
PEOPLE = Measure(
    "T10.people", "Orang hadir", "Menurut daftar hadir tiap kelompok.", "programs.AttendanceGroup", adds_up=True
)
MEASURES = (EVENTS, VILLAGES, PEOPLE)
MISSING = Missing(
    "Perubahan pengetahuan dan penerimaan",
    "Ada di halaman Hasil kuesioner, yang menjaga agar tidak ada angka tentang kurang dari sepuluh lembar.",
)


def held_in(office: Office, period: Period) -> OutreachEventQuerySet:
    """Events of an office held in the period, on the office's own clock."""
    begins, ends = period.instants(office.zone)
    return OutreachEvent.objects.filter(office=office, starts_at__gte=begins, starts_at__lt=ends).held()


def reached_by(events: OutreachEventQuerySet) -> VillageRegistrationQuerySet:
    """The rows of villages reached by these events: count their villages, each once."""
    return VillageRegistration.objects.filter(event__in=events.order_by()).reached().order_by()


def villages_reached(events: OutreachEventQuerySet) -> int:
    """Villages reached by these events together, each counted once."""
    return reached_by(events).values("village").distinct().count()


def count(office: Office, period: Period, counted: Counted) -> None:
    """Events by form of activity, and who came to them."""
    held = held_in(office, period)
    counted.add_all(EVENTS, held.order_by().values_list("pk", "activity"))
    came = AttendanceGroup.objects.filter(registration__event__in=held, attended__gt=0)
    for pk, attended, activity in came.values_list("pk", "attended", "registration__event__activity"):
        counted.add(PEOPLE, activity, pk, attended or 0)
    for activity, village in reached_by(held).values_list("event__activity", "village").distinct():
        counted.add(VILLAGES, activity, village)


def table(numbers: Numbers) -> Table:
    """T10. A village reached by two forms of activity counts once in the total."""
    made = by_line(
        "T10",
        "Penyuluhan di desa dan kelurahan",
        heads=("Bentuk kegiatan",),
        lines=[(line, [OutreachEvent.Activity(line).label]) for line in sorted(numbers.lines(MEASURES))],
        measures=MEASURES,
        numbers=numbers,
    )
    made.missing.append([MISSING.label, MISSING.reason])
    return made
