"""Whether Litmas were sent in time, by both clocks: hours from the request, working days from the appointment."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from django.utils import timezone

from accounts.roles import COUNT_ROLES, OFFICE_ROLES
from clients.models import InquiryKind, SocialInquiry
from reports.figures.tables import NONE, Cell
from reports.papers.report import Chart, ReportContent, Section
from reports.subjects.brief import Brief, Subject
from reports.subjects.links import full_address

TITLE = "Ketepatan waktu Litmas"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
COLUMNS = (
    ("Diterima", "Permintaan yang diterima di Bapas dalam masa ini."),
    ("Dikirim", "Laporan yang dikirim kepada peminta dalam masa ini."),
    ("Tepat waktu", "Bagian dari Dikirim: dikirim paling lambat pada tenggatnya."),
    ("Terlambat", "Bagian dari Dikirim: dikirim sesudah tenggatnya."),
    ("Tepat waktu (%)", "Tepat waktu dibagi Dikirim."),
    ("Lewat tenggat sekarang", "Belum dikirim saat laporan dibuat, dan tenggatnya sudah lewat."),
    ("Rata-rata jam sejak diterima", "Dari permintaan diterima sampai laporan dikirim, untuk yang Dikirim."),
    (
        "Rata-rata hari sejak ditunjuk",
        "Dari penunjukan petugas sampai laporan dikirim, dalam hari kalender, untuk yang Dikirim.",
    ),
)


@dataclass
class Times:
    """What is counted on one line."""

    received: int = 0
    sent: int = 0
    in_time: int = 0
    overdue: int = 0
    from_receipt: list[timedelta] = field(default_factory=list)
    from_assignment: list[timedelta] = field(default_factory=list)

    def cells(self) -> list[Cell]:
        """The line as the table writes it."""
        return [
            self.received,
            self.sent,
            self.in_time,
            self.sent - self.in_time,
            round(100 * self.in_time / self.sent, 1) if self.sent else NONE,
            self.overdue,
            mean_of(self.from_receipt, HOUR),
            mean_of(self.from_assignment, DAY),
        ]


def mean_of(spans: list[timedelta], unit: timedelta) -> Cell:
    """The mean of some lengths of time in hours or days with one decimal; a dash of nothing."""
    return round(sum(spans, timedelta()) / len(spans) / unit, 1) if spans else NONE


def count(brief: Brief) -> dict[tuple[str, str, str], Times]:
    """The figures by kind, clock and officer."""
    asked = brief.asked()
    rows = SocialInquiry.objects.of(brief.officer) if brief.officer else SocialInquiry.objects.all()
    lines: dict[tuple[str, str, str], Times] = defaultdict(Times)

    def line(inquiry: SocialInquiry) -> Times:
        name = inquiry.officer.name if inquiry.officer else "Belum ditunjuk"
        return lines[inquiry.kind.code, inquiry.kind.clock, name]

    for inquiry in asked.in_period(rows, "office", "received_at").select_related("kind", "officer"):
        line(inquiry).received += 1
    for inquiry in asked.in_period(rows, "office", "sent_at").select_related("kind", "officer"):
        times = line(inquiry)
        times.sent += 1
        times.in_time += not inquiry.is_overdue(asked.now)
        times.from_receipt.append(inquiry.sent_at - inquiry.received_at)
        if inquiry.assigned_at:
            times.from_assignment.append(inquiry.sent_at - inquiry.assigned_at)
    for inquiry in asked.of(rows.overdue(timezone.now()), "office").select_related("kind", "officer"):
        line(inquiry).overdue += 1
    return lines


def together(several: Iterable[Times]) -> Times:
    """Several lines added up."""
    total = Times()
    for one in several:
        total.received += one.received
        total.sent += one.sent
        total.in_time += one.in_time
        total.overdue += one.overdue
        total.from_receipt += one.from_receipt
        total.from_assignment += one.from_assignment
    return total


def section_of(
    title: str, head: str, part: int, lines: dict[tuple[str, str, str], Times], labels: dict[str, str] | None = None
) -> Section:
    """A table by one part of the key: the kind, the clock or the officer."""
    groups: dict[str, list[Times]] = defaultdict(list)
    for key, times in lines.items():
        groups[key[part]].append(times)
    order = list(labels) if labels else sorted(groups)
    rows: list[list[Cell]] = [
        [labels[key] if labels else key, *together(groups[key]).cells()] for key in order if key in groups
    ]
    total: list[Cell] = ["Jumlah", *together(lines.values()).cells()] if rows else []
    return Section(title, [head, *(label for label, _ in COLUMNS)], rows, total=total)


def build(brief: Brief) -> ReportContent:
    """By clock, by kind, and within an office by officer."""
    lines = count(brief)
    kinds = {kind.code: kind.label for kind in InquiryKind.objects.all()}
    clocks = {str(value): f"Dihitung dalam {label}" for value, label in InquiryKind.Clock.choices}
    by_kind = section_of("Menurut jenis", "Jenis", 0, lines, kinds)
    chart = Chart(
        "Tepat waktu dari yang dikirim, persen, menurut jenis",
        [str(row[0]) for row in by_kind.rows if row[2]],
        [("", [float(row[5]) for row in by_kind.rows if row[2]])],
    )
    is_office = brief.user.role in OFFICE_ROLES
    sections = [
        section_of("Menurut cara menghitung tenggat", "Tenggat", 1, lines, clocks),
        replace(by_kind, charts=[chart]),
    ]
    if is_office:
        sections.append(section_of("Menurut petugas", "Pembimbing Kemasyarakatan", 2, lines))
    address = full_address("clients:inquiry_list", officer="all") if is_office else ""
    sections[-1] = replace(sections[-1], definitions=list(COLUMNS), address=address)
    return brief.content(TITLE, sections)


SUBJECT = Subject(
    "inquiry-times",
    "inquiry_times",
    TITLE,
    "Berapa Litmas diterima, dikirim, dan tepat waktu, menurut kedua cara menghitung tenggat.",
    OFFICE_ROLES | COUNT_ROLES,
    build,
    asks=frozenset({"period", "office", "officer"}),
)
