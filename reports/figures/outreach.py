"""T10: outreach events held in a month, villages reached and people who came."""

from django.db.models import Q

from accounts.models import Office
from programs.models import AttendanceGroup, OutreachEvent
from programs.querysets.event import OutreachEventQuerySet
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Missing, Table, by_line

REACHED = Q(registrations__groups__attended__gt=0)
"""A village is reached by an event when at least one of its people came."""

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


def count(office: Office, period: Period, counted: Counted) -> None:
    """Events by form of activity, and who came to them."""
    held = held_in(office, period)
    counted.add_all(EVENTS, held.order_by().values_list("pk", "activity"))
    came = AttendanceGroup.objects.filter(registration__event__in=held, attended__gt=0)
    columns = ("pk", "attended", "registration__event__activity", "registration__village")
    for pk, attended, activity, village in came.values_list(*columns):
        counted.add(PEOPLE, activity, pk, attended)
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
