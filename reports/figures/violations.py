"""T6: reported concerns, the steps taken on them, revocations, and what is known of offences after guidance."""

from django.db.models import Q

from accounts.models import Office
from clients.models import AftercareContact, Concern, ConcernStep
from clients.terms import ConcernGround, ConcernState
from reports.figures import clients
from reports.figures.clients import Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure

UNLINKED = "unlinked"
GROUPS = [*clients.AUDIENCES, (UNLINKED, "Belum ditautkan")]
CONCERN, STEP = "clients.Concern", "clients.ConcernStep"
FILED = {
    ground: Measure(
        f"T6.{ground}", f"Laporan: {ground.label.lower()}", "Laporan masalah yang masuk dalam bulan ini.", CONCERN
    )
    for ground in ConcernGround
}
STEPS = {
    state: Measure(f"T6.step_{state}", str(state.label), "Langkah yang bertanggal dalam bulan ini.", STEP)
    for state in (
        ConcernState.WARNING,
        ConcernState.SUMMONS_1,
        ConcernState.SUMMONS_2,
        ConcernState.SUMMONS_3,
        ConcernState.EXAM_RECORD,
        ConcernState.PROPOSAL,
    )
}
REVOKED = Measure("T6.revoked", "Bimbingan dicabut", "Perkara yang dicabut dalam bulan ini, seperti T1.", clients.CASE)
REOFFENDED = Measure(
    "T6.reoffended",
    "– karena tindak pidana lagi",
    "Bagian dari Bimbingan dicabut: dasarnya tindak pidana baru.",
    clients.CASE,
)
AFTERWARDS = Measure(
    "T6.afterwards",
    "Mengulangi sesudah bimbingan",
    "Hanya yang tercatat pada bimbingan lanjutan dalam bulan ini; yang tidak dihubungi lagi tidak diketahui.",
    "clients.AftercareContact",
)
MEASURES = (*FILED.values(), *STEPS.values(), REVOKED, REOFFENDED, AFTERWARDS)


def count(office: Office, period: Period, moved: list[Movement], counted: Counted) -> None:
    """What was reported to the office, what it did, and what ended with a revocation."""
    begins, ends = period.instants(office.zone)
    filed = Concern.objects.of_office(office).filter(filed_at__gte=begins, filed_at__lt=ends)
    for pk, ground, audience in filed.values_list("pk", "ground", "supervision__audience"):
        counted.add(FILED[ConcernGround(ground)], audience or UNLINKED, pk)
    here = Q(concern__supervision__office=office) | Q(concern__supervision=None, concern__office=office)
    taken = ConcernStep.objects.filter(here, on__range=(period.first, period.last), kind__in=list(STEPS))
    for pk, kind, audience in taken.values_list("pk", "kind", "concern__supervision__audience"):
        counted.add(STEPS[ConcernState(kind)], audience or UNLINKED, pk)
    for movement in moved:
        for measure in movement.measures(period):
            if measure in (clients.REVOKED, clients.REOFFENDED):
                mine = REVOKED if measure is clients.REVOKED else REOFFENDED
                counted.add(mine, movement.audience, movement.pk)
    again = AftercareContact.objects.of_office(office).filter(
        on__range=(period.first, period.last), has_reoffended=True
    )
    counted.add_all(AFTERWARDS, again.values_list("pk", "supervision__audience"))


def table(numbers: Numbers) -> Table:
    """T6."""
    return by_measure(
        "T6",
        "Pelanggaran, panggilan, dan pencabutan",
        groups=GROUPS,
        measures=MEASURES,
        numbers=numbers,
        note="Laporan masalah yang belum ditautkan pada klien berdiri sendiri. Pelanggaran pada kunjungan ada di T5.",
    )
