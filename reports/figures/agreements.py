"""T11: agreements of an office in force and running out, and what parties delivered of their promises."""

from accounts.models import Office
from programs.models import Agreement, Commitment, CommitmentProgress
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure

AGREEMENT, COMMITMENT = "programs.Agreement", "programs.Commitment"
IN_FORCE = Measure("T11.in_force", "Perjanjian berlaku", "Ditandatangani dan berlaku pada akhir bulan.", AGREEMENT)
SIGNED = Measure("T11.signed", "Ditandatangani dalam bulan ini", "Menurut tanggal penandatanganan.", AGREEMENT)
EXPIRING = Measure(
    "T11.expiring",
    "Berakhir dalam 6 bulan",
    "Berlaku pada akhir bulan, sisa paling lama 6 bulan, belum diperbarui.",
    AGREEMENT,
)
EXPIRED = Measure(
    "T11.expired", "Habis dalam bulan ini", "Masa berlakunya habis dalam bulan ini tanpa diperbarui.", AGREEMENT
)
OPEN = Measure(
    "T11.open",
    "Janji mitra berjalan",
    "Dari perjanjian yang sudah ditandatangani; belum terpenuhi saat dihitung.",
    COMMITMENT,
    of_today=True,
)
LATE = Measure(
    "T11.late",
    "– lewat tenggat",
    "Bagian dari Janji mitra berjalan: tenggatnya lewat pada akhir bulan.",
    COMMITMENT,
    of_today=True,
)
DONE = Measure("T11.done", "Janji mitra terpenuhi", "Terpenuhi seluruhnya, saat dihitung.", COMMITMENT, of_today=True)
REALISED = Measure(
    "T11.realised", "Janji mitra dengan realisasi", "Ada realisasi yang bertanggal dalam bulan ini.", COMMITMENT
)
MEASURES = (IN_FORCE, SIGNED, EXPIRING, EXPIRED, OPEN, LATE, DONE, REALISED)


def count(office: Office, period: Period, counted: Counted) -> None:
    """The office's own agreements; those a Kanwil made for all its offices are the Kanwil's."""
    own = Agreement.objects.filter(office=office)
    within = (period.first, period.last)
    promises = Commitment.objects.filter(agreement__office=office, agreement__signed_on__lte=period.last)
    delivered = CommitmentProgress.objects.filter(commitment__agreement__office=office, on__range=within)
    for measure, rows in (
        (IN_FORCE, own.in_force(period.last)),
        (SIGNED, own.filter(signed_on__range=within)),
        (EXPIRING, own.expiring(period.last)),
        (EXPIRED, own.filter(state=Agreement.State.SIGNED, ends_on__range=within)),
        (OPEN, promises.open()),
        (LATE, promises.overdue(period.next_first)),
        (DONE, promises.done()),
    ):
        counted.add_all(measure, rows.order_by().values_list("pk"), by_line=False)
    counted.add_all(REALISED, delivered.order_by().values_list("commitment").distinct(), by_line=False)


def table(numbers: Numbers) -> Table:
    """T11."""
    return by_measure(
        "T11",
        "Perjanjian dan janji mitra",
        groups=(),
        measures=MEASURES,
        numbers=numbers,
        note="Kesepakatan yang dibuat Kanwil untuk semua Bapasnya tidak dihitung pada Bapas.",
    )
