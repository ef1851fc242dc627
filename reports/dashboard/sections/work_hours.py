"""Hours of social work: the balance of each place, and what was worked or missed without becoming an hour."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bapas_portal.templatetags.portal import thousands
from reports.dashboard.chart import steps
from reports.dashboard.choices import DashboardChoices
from reports.dashboard.links import address, drill_link, head_link
from reports.dashboard.scope import Scope
from reports.dashboard.section import Cell, Chart, Column, Row, Section, minutes, number
from reports.dashboard.work_hours import Balance, Unverified, balances, together, unverified

NOWHERE: Mapping[str, str] = {}
COLUMNS = (
    Column(
        "opening",
        "Sisa awal",
        "Jam yang belum dikerjakan pada awal masa ini, dari pidana yang belum ditutup waktu itu.",
    ),
    Column(
        "ordered",
        "Putusan baru",
        "Jam putusan yang pelaksanaannya mulai dalam masa ini, juga pengulangan yang diputus.",
    ),
    Column("worked", "Sah", "Jam yang sudah diperiksa menurut hari kerja dalam masa ini, dengan koreksinya."),
    Column("lost", "Tidak dikerjakan", "Jam yang belum dikerjakan ketika pidananya ditutup dalam masa ini."),
    Column(
        "remaining",
        "Sisa akhir",
        "Jam yang belum dikerjakan pada akhir masa. Sisa awal + putusan baru - sah - tidak dikerjakan = sisa akhir.",
    ),
)
LOST_LINES = (
    Column(
        "repeat",
        "Tidak dikerjakan: diputus diulangi",
        "Dilaporkan tidak dijalankan, dan diputus mengulangi. Jam pengulangannya masuk sebagai putusan baru.",
    ),
    Column(
        "prison", "Tidak dikerjakan: diganti penjara", "Dilaporkan tidak dijalankan, dan diputus menjalani penjara."
    ),
    Column("fine", "Tidak dikerjakan: diganti denda", "Dilaporkan tidak dijalankan, dan diputus membayar denda."),
    Column(
        "undecided", "Tidak dikerjakan: menunggu keputusan", "Dilaporkan tidak dijalankan; keputusan belum dicatat."
    ),
    Column(
        "short",
        "Tidak dikerjakan: ditutup selesai",
        "Pidana ditutup sebagai selesai dengan jam yang masih kurang. Seharusnya nol.",
    ),
    Column(
        "past_deadline",
        "Sisa akhir yang batas waktunya lewat",
        "Bagian dari sisa akhir: hari terakhir pidananya sudah lewat.",
    ),
)
SESSION_LINES = (
    Column("draft", "Menunggu tempat kerja", "Sesi masa ini yang belum dikonfirmasi tempat kerja."),
    Column(
        "confirmed", "Menunggu diperiksa", "Sesi masa ini yang dikonfirmasi tempat kerja dan belum diperiksa petugas."
    ),
    Column("disputed", "Dipersoalkan", "Sesi masa ini dengan keberatan yang belum dijawab."),
    Column("rejected", "Ditolak", "Sesi masa ini yang ditolak dengan alasan."),
    Column("taken_off", "Dikurangi koreksi", "Dikurangi dari jam yang sudah sah, menurut hari kerja dalam masa ini."),
    Column("added", "Ditambah koreksi", "Ditambahkan pada jam yang sudah sah, menurut hari kerja dalam masa ini."),
)
DAY_LINES = (
    Column(
        "lawful_days", "Hari tidak hadir: alasan sah", "Hari kerja masa ini yang terlewat dan dinilai beralasan sah."
    ),
    Column("unlawful_days", "Hari tidak hadir: tanpa alasan sah", "Hari kerja masa ini yang dinilai tanpa alasan sah."),
    Column("unjudged_days", "Hari tidak hadir: belum dinilai", "Hari kerja masa ini yang alasannya belum dinilai."),
    Column(
        "made_up_days",
        "Hari tidak hadir yang sudah diganti",
        "Bagian dari hari tidak hadir: ada kerja pada hari penggantinya.",
    ),
)


def build(scope: Scope, choices: DashboardChoices, now: datetime) -> list[Section]:
    """The balance by Kanwil or Bapas, and its details for the whole place."""
    asked = scope.asked(choices.chosen_period, now)
    found = balances(asked)
    overall = together(found.values())
    return [
        _balance(scope, choices, found, overall),
        _details(choices, overall, unverified(asked)),
    ]


def _balance(scope: Scope, choices: DashboardChoices, found: dict[int, Balance], overall: Balance) -> Section:
    """A line for each Kanwil or Bapas that has any hours, and their sum."""
    lines: list[Row] = []
    if scope.is_national:
        by_kanwil: defaultdict[int, Balance] = defaultdict(Balance)
        kanwil = {office.regional_office_id: office.regional_office for office in scope.offices}
        for office in scope.offices:
            by_kanwil[office.regional_office_id] += found.get(office.pk, Balance())
        lines = [
            _line(kanwil[pk].short_name, sums, drill_link(choices, kanwil=kanwil[pk].code))
            for pk, sums in by_kanwil.items()
            if sums != Balance()
        ]
    elif scope.office is None:
        lines = [
            _line(office.name, found[office.pk], drill_link(choices, scope, office=office))
            for office in scope.offices
            if found.get(office.pk, Balance()) != Balance()
        ]
    drawing = steps([(column.label, round(getattr(overall, column.key) / 60)) for column in COLUMNS], " jam")
    return Section(
        slug="hours-balance",
        title=f"Jam kerja sosial: diputus, dikerjakan, dan tidak dikerjakan, {choices.chosen_period.label}",
        head="Kanwil" if scope.is_national else "Bapas",
        columns=[replace(column, key=f"hours_{column.key}") for column in COLUMNS],
        rows=[*sorted(lines, key=lambda row: row.label)] or _whole(scope, choices, overall),
        total=_line("Jumlah", overall) if lines else None,
        charts=[Chart("Jam kerja sosial pada tiap langkah", drawing.token)] if overall != Balance() else [],
        empty="Tidak ada pidana kerja sosial yang berjalan dalam masa ini.",
    )


def _whole(scope: Scope, choices: DashboardChoices, overall: Balance) -> list[Row]:
    """The only line of one Bapas. Its head opens what was worked, and the sentences that owe hours today."""
    if scope.office is None or overall == Balance():
        return []
    lists = {}
    if scope.is_head:
        lists["worked"] = head_link("minutes_verified", choices.chosen_period)
        if choices.chosen_period.first <= choices.today <= choices.chosen_period.last:
            lists["remaining"] = address("sentences:sentence_list", state="open")
    return [_line(scope.office.name, overall, lists=lists)]


def _line(label: str, balance: Balance, url: str = "", lists: Mapping[str, str] = NOWHERE) -> Row:
    return Row(
        label,
        [minutes(getattr(balance, column.key), f"hours_{column.key}", lists.get(column.key, "")) for column in COLUMNS],
        url,
    )


def _days(count: int, key: str) -> Cell:
    """Days, beside lines of hours."""
    return number(count, key, shown=f"{thousands(count)} hari")


def _details(choices: DashboardChoices, balance: Balance, rest: Unverified) -> Section:
    """Why hours were lost, and what was worked or missed without becoming an hour."""
    rows = [
        Row(line.label, [minutes(getattr(part, line.key), f"hours_{line.key}")], definition=line.definition)
        for part, lines in ((balance, LOST_LINES), (rest, SESSION_LINES))
        for line in lines
    ]
    rows += [
        Row(line.label, [_days(getattr(rest, line.key), line.key)], definition=line.definition) for line in DAY_LINES
    ]
    nothing = [row for row in rows if not row.cells[0].value]
    return Section(
        slug="hours-details",
        title=f"Rincian jam kerja sosial, {choices.chosen_period.label}",
        head="Rincian",
        columns=[Column("amount", "Jam atau hari")],
        rows=[row for row in rows if row.cells[0].value],
        folded=nothing,
        folded_label=f"{len(nothing)} rincian yang nol",
        empty="Semua rincian nol.",
        note="Yang menunggu, dipersoalkan, dan ditolak bukan jam sah, jadi tetap masuk sisa sampai diperiksa.",
    )
