"""The load of each officer of an office today, as the page of caseloads counts it."""

from accounts.roles import Role
from bapas_portal.templatetags.portal import day
from clients.caseload import OfficerLoad, loads_of
from reports.figures.tables import Cell
from reports.papers.report import Chart, ReportContent, Section
from reports.subjects.brief import Brief, Subject
from reports.subjects.links import full_address

TITLE = "Beban kerja tiap petugas"
COLUMNS = (
    ("Perkara", "Perkara terbuka yang dibimbing petugas, hari ini."),
    ("Risiko tinggi", "Perkara terbuka yang kliennya terakhir dinilai berisiko tinggi."),
    ("Risiko sedang", "Perkara terbuka yang kliennya terakhir dinilai berisiko sedang."),
    ("Risiko rendah", "Perkara terbuka yang kliennya terakhir dinilai berisiko rendah."),
    ("Belum dinilai", "Perkara terbuka yang kliennya belum pernah dinilai."),
    (
        "Beban tertimbang",
        "Tinggi dihitung tiga kali, sedang dua kali, yang lain sekali. Hitungan portal, bukan ketentuan.",
    ),
    ("Kunjungan tanpa hasil", "Direncanakan sebelum hari ini dan belum ada hasilnya."),
    ("Tidak lapor", "Klien yang terakhir tidak lapor."),
)


def figures_of(load: OfficerLoad) -> list[int]:
    """The numbers of one officer, in the order of the columns."""
    return [
        load.open_cases,
        load.high,
        load.medium,
        load.low,
        load.unassessed,
        load.weighted,
        load.overdue_visits,
        load.missed_report_ins,
    ]


def build(brief: Brief) -> ReportContent:
    """One line for each officer, the heaviest load first."""
    loads = [load for load in loads_of(brief.user) if brief.officer in {None, load.officer}]
    loads.sort(key=lambda load: (-load.weighted, load.officer.name))
    numbers = [figures_of(load) for load in loads]
    rows: list[list[Cell]] = [[load.officer.name, *line] for load, line in zip(loads, numbers, strict=True)]
    section = Section(
        "Perkara dan keterlambatan tiap petugas",
        ["Pembimbing Kemasyarakatan", *(label for label, _ in COLUMNS)],
        rows,
        total=["Jumlah", *(sum(column) for column in zip(*numbers, strict=True))] if rows else [],
        definitions=list(COLUMNS),
        charts=[Chart("Beban tertimbang", [load.officer.name for load in loads], [("", [n[5] for n in numbers])])],
        address=full_address("clients:caseload_overview"),
    )
    return brief.content(TITLE, [section], period=f"Keadaan {day(brief.user.office_today())}")


SUBJECT = Subject(
    "caseload",
    "caseload",
    TITLE,
    "Perkara, risiko, dan keterlambatan tiap Pembimbing Kemasyarakatan hari ini.",
    frozenset({Role.HEAD, Role.REGISTRAR}),
    build,
    asks=frozenset({"officer"}),
)
