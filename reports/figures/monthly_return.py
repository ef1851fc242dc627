"""The monthly return of an office: its tables in the order and with the numbers of DOMAIN §4."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from accounts.models import Office
from clients.models import Audience, Sex, SupervisionKind
from programs.models import OutreachEvent
from reports.figures import clients, contact, outreach, social_work
from reports.figures.clients import Balance
from reports.figures.contact import AudienceCounts
from reports.figures.period import Period
from reports.figures.tables import Cell, Table, hours, with_total

OnStep = Callable[[int, str], None]
"""Told before each part: percent done so far, and in words what comes now."""

AUDIENCES = (Audience.ADULT, Audience.CHILD)
VISIT_LINES = {
    "held": "Kunjungan terlaksana",
    "home": "– di antaranya kunjungan rumah",
    "not_met": "Klien tidak ditemui",
    "no_outcome": "Direncanakan dalam bulan ini, belum ada hasil",
    "violations": "Kunjungan dengan pelanggaran syarat",
}
REPORT_IN_LINES = {
    "due": "Wajib lapor jatuh tempo",
    "reported": "– sudah lapor",
    "excused": "– izin",
    "missed": "– tidak lapor",
    "unjudged": "– belum dinilai",
}
SOCIAL_WORK_LINES = {
    "persons": "Orang yang menjalani",
    "minutes_in_orders": "Jam menurut putusan",
    "minutes_verified": "Jam sah dalam bulan ini",
    "sites": "Tempat kerja yang dipakai",
    "completed": "Selesai dalam bulan ini",
    "defaulted": "Dilaporkan tidak dijalankan",
}


@dataclass(frozen=True, slots=True)
class ReturnFigures:
    """Everything a monthly return says."""

    balance: Balance
    tables: list[Table]


def compute(office: Office, month: date, on_step: OnStep) -> ReturnFigures:
    """Counts the return of `office` for the month that begins on `month`."""
    period = Period.month(month)
    on_step(10, "Menghitung klien")
    movements = clients.movements(office, period)
    on_step(30, "Menghitung kunjungan dan wajib lapor")
    visits = contact.visits(office, period, office.today())
    report_ins = contact.report_ins(office, period)
    on_step(50, "Menghitung kerja sosial")
    work = social_work.social_work(office, period)
    on_step(60, "Menghitung penyuluhan")
    return ReturnFigures(
        balance=clients.balance(movements),
        tables=[
            client_table(movements),
            contact_table(visits, report_ins),
            social_work_table(work),
            outreach_table(outreach.outreach(office, period), outreach.villages_reached(office, period)),
        ],
    )


def client_table(movements: list[clients.Movement]) -> Table:
    """T1."""
    rows: list[list[Cell]] = [
        [
            SupervisionKind(row["kind"]).label,
            Audience(row["audience"]).label,
            Sex(row["sex"]).label,
            row["opening"],
            row["new"],
            row["transferred_in"],
            row["completed"],
            row["revoked"],
            row["transferred_out"],
            row["deceased"],
            row["closing"],
        ]
        for row in movements
    ]
    return Table(
        code="T1",
        title="Klien",
        note=(
            "Dihitung per perkara, sejak tanggal mulai bimbingan sampai tanggal ditutup. "
            "Awal + baru + pindah masuk - selesai - dicabut - pindah keluar - meninggal = akhir."
        ),
        columns=[
            "Program",
            "Kelompok",
            "Jenis kelamin",
            "Awal bulan",
            "Baru",
            "Pindah masuk",
            "Selesai",
            "Dicabut",
            "Pindah keluar",
            "Meninggal",
            "Akhir bulan",
        ],
        rows=rows,
        total=with_total(rows, 3),
        label_columns=3,
    )


def contact_table(visits: AudienceCounts, report_ins: AudienceCounts) -> Table:
    """T5."""
    return Table(
        code="T5",
        title="Kunjungan dan wajib lapor",
        note="Kunjungan dihitung pada hari terjadinya, wajib lapor pada hari jatuh temponya.",
        columns=["Uraian", *(audience.label for audience in AUDIENCES), "Jumlah"],
        rows=[*_lines(VISIT_LINES, visits), *_lines(REPORT_IN_LINES, report_ins)],
    )


def social_work_table(work: AudienceCounts) -> Table:
    """T8."""
    return Table(
        code="T8",
        title="Kerja sosial dan pelayanan masyarakat",
        note="Pidana yang berjalan dalam bulan ini. Jam sah adalah jam yang sudah diperiksa, dengan koreksinya.",
        columns=["Uraian", "Dewasa", "Anak", "Jumlah"],
        rows=_lines(SOCIAL_WORK_LINES, work),
    )


def outreach_table(rows: list[outreach.Outreach], villages: int) -> Table:
    """T10. A village reached by two forms of activity counts once in the total."""
    return Table(
        code="T10",
        title="Penyuluhan di desa dan kelurahan",
        note="Desa atau kelurahan terjangkau bila ada warganya yang hadir; dalam jumlah masing-masing dihitung sekali.",
        columns=["Bentuk kegiatan", "Kegiatan terlaksana", "Desa dan kelurahan terjangkau", "Orang hadir"],
        rows=[[OutreachEvent.Activity(row.activity).label, row.events, row.villages, row.people] for row in rows],
        total=["Jumlah", sum(row.events for row in rows), villages, sum(row.people for row in rows)] if rows else [],
    )


def _lines(lines: dict[str, str], counts: AudienceCounts) -> list[list[Cell]]:
    """One line for each name: its label, the count of each audience, and their sum. Minutes are shown as hours."""
    rows: list[list[Cell]] = []
    for name, label in lines.items():
        values = [counts.get(audience, {}).get(name) or 0 for audience in AUDIENCES]
        numbers = [*values, sum(values)]
        shown = [hours(value) for value in numbers] if name.startswith("minutes_") else numbers
        rows.append([label, *shown])
    return rows
