"""T7: the risk levels of the clients at the end of a month, and how they changed in it."""

from django.db.models import OuterRef, Subquery

from accounts.models import Office
from clients.models import RiskAssessment
from clients.terms import RiskLevel
from reports.figures import clients
from reports.figures.clients import Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure

CLIENT, ASSESSMENT = "clients.Client", "clients.RiskAssessment"
AT_END = "Klien dengan perkara pada akhir bulan, menurut asesmen terakhir sampai hari itu; masing-masing sekali."
LEVELS = {level: Measure(f"T7.{level}", f"Risiko {level.label.lower()}", AT_END, CLIENT) for level in RiskLevel}
UNASSESSED = Measure(
    "T7.unassessed",
    "Belum pernah diasesmen",
    "Klien dengan perkara pada akhir bulan tanpa asesmen sampai hari itu.",
    CLIENT,
)
DONE = Measure("T7.done", "Asesmen dalam bulan ini", "Menurut tanggal asesmen.", ASSESSMENT)
COMPARED = "Bagian dari asesmen bulan ini, dibanding asesmen sebelumnya dengan instrumen yang sama."
RISEN = Measure("T7.risen", "– risiko naik", COMPARED, ASSESSMENT)
FALLEN = Measure("T7.fallen", "– risiko turun", COMPARED, ASSESSMENT)
SAME = Measure("T7.same", "– risiko tetap", COMPARED, ASSESSMENT)
FIRST = Measure(
    "T7.first", "– asesmen pertama", "Bagian dari asesmen bulan ini: belum ada asesmen sebelumnya.", ASSESSMENT
)
MEASURES = (*LEVELS.values(), UNASSESSED, DONE, RISEN, FALLEN, SAME, FIRST)
ORDER = {level: number for number, level in enumerate(RiskLevel)}


def change(before: str | None, after: str) -> Measure:
    """How the level of one assessment stands to the one before it."""
    if before is None:
        return FIRST
    step = ORDER[RiskLevel(after)] - ORDER[RiskLevel(before)]
    return SAME if step == 0 else RISEN if step > 0 else FALLEN


def count(office: Office, period: Period, moved: list[Movement], counted: Counted) -> None:
    """Each client by the latest level, and each assessment of the month by what it changed."""
    cases = clients.counted_at_end(moved, period)
    assessed = RiskAssessment.objects.filter(
        supervision__client__in={case.client for case in cases}, assessed_on__lte=period.last
    ).order_by("supervision__client", "-assessed_on", "-pk")
    latest = dict(assessed.distinct("supervision__client").values_list("supervision__client", "level"))
    for case in cases:
        level = latest.get(case.client)
        counted.add(LEVELS[RiskLevel(level)] if level else UNASSESSED, case.audience, case.client)
    earlier = RiskAssessment.objects.filter(
        supervision__client=OuterRef("supervision__client"),
        instrument=OuterRef("instrument"),
        assessed_on__lt=OuterRef("assessed_on"),
    ).order_by("-assessed_on", "-pk")
    done = (
        RiskAssessment.objects.of_office(office)
        .filter(assessed_on__range=(period.first, period.last))
        .annotate(before=Subquery(earlier.values("level")[:1]))
    )
    for pk, level, before, audience in done.values_list("pk", "level", "before", "supervision__audience"):
        counted.add(DONE, audience, pk)
        counted.add(change(before, level), audience, pk)


def table(numbers: Numbers) -> Table:
    """T7."""
    return by_measure("T7", "Tingkat risiko", groups=clients.AUDIENCES, measures=MEASURES, numbers=numbers)
