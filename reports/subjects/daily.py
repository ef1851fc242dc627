"""One day of an office in figures: who came and went, what was done, and what waits."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Sum

from accounts.roles import COUNT_ROLES, Role
from clients.models import Concern, ReportIn, SocialInquiry, Supervision, Visit
from documents.models import Letter
from programs.models import OutreachEvent
from reports.dashboard.asked import Asked
from reports.figures.tables import Cell, hours
from reports.papers.report import ReportContent, Section
from reports.subjects.brief import Brief, Subject
from sentences.models import HoursEntry, WorkSession

TITLE = "Laporan harian"
CASE = "supervision__office"
WORK = "sentence__supervision__office"


@dataclass(frozen=True, slots=True)
class DayFigure:
    """One figure of the day, and the rows it counts. `in_minutes` adds up their minutes.

    `is_narrative`: the registrar, who keeps the register alone, opens no list of these.
    """

    label: str
    definition: str
    rows: Callable[[Asked, date], Any]
    in_minutes: bool = False
    is_narrative: bool = False

    def value(self, asked: Asked, on: date) -> Cell:
        """The number: how many rows, or their hours."""
        rows = self.rows(asked, on)
        if self.in_minutes:
            return hours(rows.aggregate(total=Sum("minutes"))["total"] or 0)
        count: int = rows.count()
        return count


PARTS: tuple[tuple[str, tuple[DayFigure, ...]], ...] = (
    (
        "Klien",
        (
            DayFigure(
                "Perkara dibimbing",
                "Perkara berkeadaan Dibimbing saat laporan dibuat.",
                lambda asked, _on: asked.of(Supervision.objects.active(), "office"),
            ),
            DayFigure(
                "Perkara dimulai",
                "Perkara yang masa bimbingannya mulai pada hari itu.",
                lambda asked, _on: asked.on_days(Supervision.objects.all(), "office", "starts_on"),
            ),
            DayFigure(
                "Perkara ditutup",
                "Perkara yang ditutup pada hari itu, apa pun sebabnya.",
                lambda asked, _on: asked.on_days(Supervision.objects.all(), "office", "closed_on"),
            ),
        ),
    ),
    (
        "Litmas",
        (
            DayFigure(
                "Permintaan diterima",
                "Diterima di Bapas pada hari itu.",
                lambda asked, _on: asked.in_period(SocialInquiry.objects.all(), "office", "received_at"),
            ),
            DayFigure(
                "Laporan dikirim",
                "Dikirim kepada peminta pada hari itu.",
                lambda asked, _on: asked.in_period(SocialInquiry.objects.all(), "office", "sent_at"),
            ),
            DayFigure(
                "Lewat tenggat",
                "Belum dikirim saat laporan dibuat, dan tenggatnya sudah lewat.",
                lambda asked, _on: asked.of(SocialInquiry.objects.overdue(asked.now), "office"),
            ),
        ),
    ),
    (
        "Kunjungan dan wajib lapor",
        (
            DayFigure(
                "Kunjungan terlaksana",
                "Klien ditemui pada hari itu.",
                lambda asked, _on: asked.in_period(Visit.objects.held(), CASE, "occurred_at"),
                is_narrative=True,
            ),
            DayFigure(
                "Klien tidak ditemui",
                "Kunjungan dilakukan pada hari itu, klien tidak ditemui.",
                lambda asked, _on: asked.in_period(
                    Visit.objects.filter(state=Visit.State.NOT_MET), CASE, "occurred_at"
                ),
                is_narrative=True,
            ),
            DayFigure(
                "Kunjungan tanpa hasil",
                "Direncanakan sebelum hari itu dan belum ada hasilnya saat laporan dibuat.",
                lambda asked, on: asked.of(Visit.objects.overdue(on), CASE),
                is_narrative=True,
            ),
            DayFigure(
                "Wajib lapor jatuh tempo",
                "Menurut hari jatuh temponya.",
                lambda asked, _on: asked.on_days(ReportIn.objects.all(), CASE, "due_on"),
            ),
            DayFigure(
                "Sudah lapor",
                "Bagian dari jatuh tempo pada hari itu: sudah lapor.",
                lambda asked, _on: asked.on_days(
                    ReportIn.objects.filter(state=ReportIn.State.REPORTED), CASE, "due_on"
                ),
            ),
            DayFigure(
                "Tidak lapor",
                "Bagian dari jatuh tempo pada hari itu: dinilai tidak lapor.",
                lambda asked, _on: asked.on_days(ReportIn.objects.missed(), CASE, "due_on"),
            ),
        ),
    ),
    (
        "Kerja sosial",
        (
            DayFigure(
                "Jam sah",
                "Jam kerja hari itu yang sudah diperiksa, dengan koreksinya.",
                lambda asked, _on: asked.on_days(HoursEntry.objects.all(), WORK, "worked_on"),
                in_minutes=True,
            ),
            DayFigure(
                "Sesi menunggu diperiksa",
                "Sudah dikonfirmasi tempat kerja, belum diperiksa saat laporan dibuat.",
                lambda asked, _on: asked.of(WorkSession.objects.awaiting_officer(), WORK),
            ),
        ),
    ),
    (
        "Desa, masyarakat, dan surat",
        (
            DayFigure(
                "Penyuluhan terlaksana",
                "Kegiatan yang mulai pada hari itu dan terlaksana.",
                lambda asked, on: asked.of(OutreachEvent.objects.held().starting_between(on, on), "office"),
            ),
            DayFigure(
                "Laporan masalah masuk",
                "Laporan masalah yang dicatat pada hari itu.",
                lambda asked, _on: asked.in_period(Concern.objects.all(), "office", "filed_at"),
                is_narrative=True,
            ),
            DayFigure(
                "Surat terbit",
                "Surat yang bertanggal hari itu.",
                lambda asked, _on: asked.on_days(Letter.objects.all(), "office", "issued_on"),
                is_narrative=True,
            ),
        ),
    ),
)


def build(brief: Brief) -> ReportContent:
    """Every part of the day; each office reads it by its own clock."""
    asked = brief.asked()
    sections = []
    reads_all = brief.user.role != Role.REGISTRAR
    for title, offered in PARTS:
        figures = [figure for figure in offered if reads_all or not figure.is_narrative]
        if figures:
            rows: list[list[Cell]] = [[figure.label, figure.value(asked, brief.since)] for figure in figures]
            definitions = [(figure.label, figure.definition) for figure in figures]
            sections.append(Section(title, ["Uraian", "Jumlah"], rows, definitions=definitions, widths=[3, 1]))
    return brief.content(TITLE, sections)


SUBJECT = Subject(
    "daily",
    "daily",
    TITLE,
    "Satu hari dalam angka: klien, Litmas, kunjungan, wajib lapor, kerja sosial, dan surat.",
    frozenset({Role.HEAD, Role.REGISTRAR}) | COUNT_ROLES,
    build,
    asks=frozenset({"day", "office"}),
)
