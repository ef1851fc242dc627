"""T12: who works at the office, and how the cases are shared among its officers."""

from collections import Counter

from django.db.models import Q

from accounts.models import Office, Role, User
from clients.models import Assignment
from reports.figures import clients
from reports.figures.clients import Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Rate, Table, by_measure

PERSON = "accounts.User"
TODAY = "Akun aktif di kantor ini saat dihitung."
OFFICERS = Measure("T12.officers", "Pembimbing Kemasyarakatan", TODAY, PERSON, of_today=True)
REGISTRARS = Measure("T12.registrars", "Petugas registrasi", TODAY, PERSON, of_today=True)
HEADS = Measure("T12.heads", "Kepala dan kepala seksi", TODAY, PERSON, of_today=True)
ROLES = {Role.OFFICER: OFFICERS, Role.REGISTRAR: REGISTRARS, Role.HEAD: HEADS}
GUIDED = Measure(
    "T12.guided",
    "Perkara dengan Pembimbing Kemasyarakatan",
    "Perkara pada akhir bulan yang waktu itu ditugaskan kepada seorang petugas.",
    clients.CASE,
)
UNGUIDED = Measure(
    "T12.unguided",
    "Perkara tanpa Pembimbing Kemasyarakatan",
    "Perkara pada akhir bulan yang waktu itu belum ditugaskan.",
    clients.CASE,
)
PER_OFFICER = Rate(
    "Perkara per Pembimbing Kemasyarakatan",
    "Perkara yang ditugaskan dibagi Pembimbing Kemasyarakatan.",
    GUIDED,
    OFFICERS,
)
SHARE = "Petugas aktif saat dihitung, menurut banyaknya perkara pada akhir bulan."
LIMITS = ((0, "tanpa perkara"), (20, "1 sampai 20 perkara"), (40, "21 sampai 40 perkara"), (60, "41 sampai 60 perkara"))
LOADS = tuple(
    (limit, Measure(f"T12.load_{limit}", f"– {label}", SHARE, PERSON, of_today=True)) for limit, label in LIMITS
)
MORE = Measure("T12.load_more", "– lebih dari 60 perkara", SHARE, PERSON, of_today=True)
MEASURES = (OFFICERS, *(measure for _, measure in LOADS), MORE, REGISTRARS, HEADS, GUIDED, UNGUIDED)


def load_of(cases: int) -> Measure:
    """The line of an officer with so many cases."""
    return next((measure for limit, measure in LOADS if cases <= limit), MORE)


def count(office: Office, period: Period, moved: list[Movement], counted: Counted) -> None:
    """The office's people, and each case by whether somebody had it at the end of the month."""
    _, ends = period.instants(office.zone)
    cases = [case.pk for case in clients.counted_at_end(moved, period)]
    had = Assignment.objects.filter(Q(until__isnull=True) | Q(until__gte=ends), supervision__in=cases, since__lt=ends)
    officer_of = dict(had.order_by("since", "pk").values_list("supervision", "officer"))
    for pk in cases:
        counted.add(GUIDED if pk in officer_of else UNGUIDED, "", pk)
    shares = Counter(officer_of.values())
    for pk, role in User.objects.filter(office=office, is_active=True).values_list("pk", "role"):
        counted.add(ROLES[Role(role)], "", pk)
        if role == Role.OFFICER:
            counted.add(load_of(shares[pk]), "", pk)


def table(numbers: Numbers) -> Table:
    """T12."""
    return by_measure(
        "T12",
        "Petugas dan beban kerja",
        groups=(),
        measures=(*MEASURES, PER_OFFICER),
        numbers=numbers,
    )
