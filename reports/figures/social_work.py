"""T8: social work of adults and community service of children in a month. Time is counted in minutes."""

from django.db.models import Q

from accounts.models import Office
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure
from sentences.models import HoursEntry, SocialWorkSentence, Track

SENTENCE = "sentences.SocialWorkSentence"
PERSONS = Measure(
    "T8.persons", "Orang yang menjalani", "Klien dengan pidana yang berjalan dalam bulan ini, sekali.", "clients.Client"
)
ORDERED = Measure(
    "T8.minutes_in_orders",
    "Jam menurut putusan",
    "Jumlah jam putusan dari pidana yang berjalan dalam bulan ini.",
    SENTENCE,
    adds_up=True,
    in_minutes=True,
)
VERIFIED = Measure(
    "T8.minutes_verified",
    "Jam sah dalam bulan ini",
    "Jam yang sudah diperiksa menurut hari kerjanya, dengan koreksinya.",
    "sentences.HoursEntry",
    adds_up=True,
    in_minutes=True,
)
SITES = Measure(
    "T8.sites", "Tempat kerja yang dipakai", "Tempat dengan jam sah dalam bulan ini, sekali.", "sentences.HostSite"
)
COMPLETED = Measure("T8.completed", "Selesai dalam bulan ini", "Pidana yang ditutup sebagai selesai.", SENTENCE)
DEFAULTED = Measure(
    "T8.defaulted",
    "Dilaporkan tidak dijalankan",
    "Pidana yang ditutup dalam bulan ini karena tidak dijalankan.",
    SENTENCE,
)
MEASURES = (PERSONS, ORDERED, VERIFIED, SITES, COMPLETED, DEFAULTED)
TRACKS = [(Track.ADULT.value, "Dewasa"), (Track.CHILD.value, "Anak")]


def count(office: Office, period: Period, counted: Counted) -> None:
    """For each track: persons and hours ordered of sentences that ran in the month, and what was worked in it."""
    running = SocialWorkSentence.objects.filter(
        Q(closed_on__isnull=True) | Q(closed_on__gte=period.first),
        supervision__office=office,
        starts_on__lte=period.last,
    )
    columns = ("pk", "track", "supervision__client", "hours_ordered", "state", "closed_on")
    for pk, track, client, hours_ordered, state, closed_on in running.values_list(*columns):
        counted.add(PERSONS, track, client)
        counted.add(ORDERED, track, pk, hours_ordered * 60)
        if closed_on and closed_on <= period.last:
            if state == SocialWorkSentence.State.COMPLETED:
                counted.add(COMPLETED, track, pk)
            elif state == SocialWorkSentence.State.DEFAULTED:
                counted.add(DEFAULTED, track, pk)
    worked = HoursEntry.objects.filter(
        sentence__supervision__office=office, worked_on__range=(period.first, period.last)
    )
    for pk, track, minutes, site in worked.values_list("pk", "sentence__track", "minutes", "session__placement__site"):
        counted.add(VERIFIED, track, pk, minutes)
        if site is not None:
            counted.add(SITES, track, site)


def table(numbers: Numbers) -> Table:
    """T8."""
    return by_measure(
        "T8",
        "Kerja sosial dan pelayanan masyarakat",
        groups=TRACKS,
        measures=MEASURES,
        numbers=numbers,
        note="Pidana yang berjalan dalam bulan ini. Jam sah adalah jam yang sudah diperiksa, dengan koreksinya.",
    )
