"""T3: what came of diversion, and which cases a panel moved to their next stage."""

from django.db.models import Q

from accounts.models import Office
from clients.models import PanelItem, Stage, SupervisionKind
from reports.figures import clients
from reports.figures.clients import Movement
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Missing, Table, by_measure

OPENING = Measure(
    "T3.opening", "Diversi berjalan awal bulan", "Perkara diversi pada awal bulan, seperti T1.", clients.CASE
)
NEW = Measure("T3.new", "Diversi baru", "Perkara diversi yang mulai atau pindah masuk dalam bulan ini.", clients.CASE)
SUCCEEDED = Measure(
    "T3.succeeded", "Kesepakatan diversi dijalankan", "Perkara diversi yang ditutup sebagai selesai.", clients.CASE
)
FAILED = Measure(
    "T3.failed", "Kesepakatan diversi gagal", "Perkara diversi yang ditutup sebagai dicabut.", clients.CASE
)
CLOSING = Measure(
    "T3.closing", "Diversi berjalan akhir bulan", "Perkara diversi pada akhir bulan, seperti T1.", clients.CASE
)
PANEL = "clients.PanelItem"
TO_CONTINUED = Measure(
    "T3.to_continued", "Naik ke tahap lanjutan", "Diputus Tim Pengamat Pemasyarakatan dalam bulan ini.", PANEL
)
TO_FINAL = Measure("T3.to_final", "Naik ke tahap akhir", "Diputus Tim Pengamat Pemasyarakatan dalam bulan ini.", PANEL)
MEASURES = (OPENING, NEW, SUCCEEDED, FAILED, CLOSING, TO_CONTINUED, TO_FINAL)
MISSING = (
    Missing(
        "Pendampingan Anak pada penyidikan, penuntutan, dan persidangan",
        "Kehadiran petugas di sana belum punya catatan di portal. Permintaan Litmas menurut peminta ada di T2.",
    ),
)
COLUMNS = {
    clients.OPENING: OPENING,
    clients.NEW: NEW,
    clients.TRANSFERRED_IN: NEW,
    clients.COMPLETED: SUCCEEDED,
    clients.REVOKED: FAILED,
    clients.CLOSING: CLOSING,
}


def count(office: Office, period: Period, moved: list[Movement], counted: Counted) -> None:
    """Diversion as T1 counts it, and the decisions of the office's panel."""
    for movement in moved:
        if movement.kind == SupervisionKind.DIVERSION:
            for measure in movement.measures(period):
                if measure in COLUMNS:
                    counted.add(COLUMNS[measure], movement.audience, movement.pk)
    begins, ends = period.instants(office.zone)
    decided = PanelItem.objects.filter(
        Q(session__office=office, matter=PanelItem.Matter.STAGE, decision=PanelItem.Decision.ACCEPTED),
        decided_at__gte=begins,
        decided_at__lt=ends,
    )
    for pk, to_stage, audience in decided.values_list("pk", "to_stage", "supervision__audience"):
        counted.add(TO_FINAL if to_stage == Stage.FINAL else TO_CONTINUED, audience, pk)


def table(numbers: Numbers) -> Table:
    """T3."""
    return by_measure(
        "T3",
        "Diversi dan tahap bimbingan",
        groups=clients.AUDIENCES,
        measures=MEASURES,
        numbers=numbers,
        note="Diversi dihitung per perkara.",
        missing=MISSING,
    )
