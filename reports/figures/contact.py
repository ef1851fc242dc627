"""T5: supervision visits, report-ins and permits to leave town of a month, by audience."""

from datetime import date

from accounts.models import Office
from clients.models import ReportIn, TravelPermit, Visit
from reports.figures import clients
from reports.figures.counted import Counted, Measure, Numbers
from reports.figures.period import Period
from reports.figures.tables import Table, by_measure

VISIT, DUTY, PERMIT = "clients.Visit", "clients.ReportIn", "clients.TravelPermit"
HELD = Measure("T5.held", "Kunjungan terlaksana", "Klien ditemui, pada hari dalam bulan ini.", VISIT)
HOME = Measure("T5.home", "– di antaranya kunjungan rumah", "Bagian dari Kunjungan terlaksana: di rumah klien.", VISIT)
NOT_MET = Measure(
    "T5.not_met", "Klien tidak ditemui", "Kunjungan dilakukan dalam bulan ini, klien tidak ditemui.", VISIT
)
NO_OUTCOME = Measure(
    "T5.no_outcome",
    "Direncanakan dalam bulan ini, belum ada hasil",
    "Hari rencananya sudah lewat dan hasilnya belum dicatat.",
    VISIT,
)
VIOLATIONS = Measure(
    "T5.violations",
    "Kunjungan dengan pelanggaran syarat",
    "Petugas mencatat pelanggaran pada kunjungan bulan ini.",
    VISIT,
)
DUE = Measure("T5.due", "Wajib lapor jatuh tempo", "Menurut hari jatuh temponya dalam bulan ini.", DUTY)
STATES = {
    ReportIn.State.REPORTED: Measure("T5.reported", "– sudah lapor", "Bagian dari jatuh tempo: sudah lapor.", DUTY),
    ReportIn.State.EXCUSED: Measure("T5.excused", "– izin", "Bagian dari jatuh tempo: berhalangan dengan izin.", DUTY),
    ReportIn.State.MISSED: Measure("T5.missed", "– tidak lapor", "Bagian dari jatuh tempo: dinilai tidak lapor.", DUTY),
    ReportIn.State.DUE: Measure(
        "T5.unjudged", "– belum dinilai", "Bagian dari jatuh tempo: belum dinilai petugas.", DUTY
    ),
}
ASKED = Measure("T5.permits_asked", "Izin luar kota diminta", "Permintaan yang dicatat dalam bulan ini.", PERMIT)
GRANTED = Measure("T5.permits_granted", "– diizinkan", "Izin yang diputus diberikan dalam bulan ini.", PERMIT)
REFUSED = Measure("T5.permits_refused", "– ditolak", "Izin yang diputus ditolak dalam bulan ini.", PERMIT)
MEASURES = (HELD, HOME, NOT_MET, NO_OUTCOME, VIOLATIONS, DUE, *STATES.values(), ASKED, GRANTED, REFUSED)


def count(office: Office, period: Period, today: date, counted: Counted) -> None:
    """Everything of the month on the office's own clock."""
    _count_visits(office, period, today, counted)
    duties = ReportIn.objects.of_office(office).filter(due_on__range=(period.first, period.last))
    for pk, state, audience in duties.values_list("pk", "state", "supervision__audience"):
        counted.add(DUE, audience, pk)
        counted.add(STATES[ReportIn.State(state)], audience, pk)
    begins, ends = period.instants(office.zone)
    permits = TravelPermit.objects.of_office(office)
    asked = permits.filter(requested_at__gte=begins, requested_at__lt=ends)
    counted.add_all(ASKED, asked.values_list("pk", "supervision__audience"))
    decided = permits.filter(decided_at__gte=begins, decided_at__lt=ends)
    for pk, state, audience in decided.values_list("pk", "state", "supervision__audience"):
        counted.add(REFUSED if state == TravelPermit.State.REFUSED else GRANTED, audience, pk)


def _count_visits(office: Office, period: Period, today: date, counted: Counted) -> None:
    """Visits made in the month by what came of them, and visits planned in it that still have no outcome today."""
    begins, ends = period.instants(office.zone)
    visits = Visit.objects.of_office(office)
    made = visits.done().filter(occurred_at__gte=begins, occurred_at__lt=ends)
    columns = ("pk", "state", "kind", "is_violation", "supervision__audience")
    for pk, state, kind, is_violation, audience in made.values_list(*columns):
        counted.add(HELD if state == Visit.State.HELD else NOT_MET, audience, pk)
        if state == Visit.State.HELD and kind == Visit.Kind.HOME:
            counted.add(HOME, audience, pk)
        if is_violation:
            counted.add(VIOLATIONS, audience, pk)
    forgotten = visits.overdue(today).filter(planned_on__range=(period.first, period.last))
    counted.add_all(NO_OUTCOME, forgotten.values_list("pk", "supervision__audience"))


def table(numbers: Numbers) -> Table:
    """T5."""
    return by_measure(
        "T5",
        "Kunjungan, wajib lapor, dan izin luar kota",
        groups=clients.AUDIENCES,
        measures=MEASURES,
        numbers=numbers,
        note="Kunjungan dihitung pada hari terjadinya, wajib lapor pada hari jatuh temponya.",
    )
