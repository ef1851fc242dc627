"""Agreements of a place and what partners promised in them, as the lists show them on the day of asking."""

from collections.abc import Callable
from typing import Any

from bapas_portal.templatetags.portal import day
from programs.models import Agreement, Commitment
from programs.permissions import AGREEMENT_READERS
from programs.views.agreements import partners_of, standing_of
from reports.figures.tables import Cell
from reports.papers.report import Chart, ReportContent, Section
from reports.subjects.brief import Brief, Subject
from reports.subjects.links import full_address

TITLE = "Perjanjian dan janji mitra"
Part = tuple[str, str, str, Callable[[Any], Any]]


def agreements_of(brief: Brief) -> Any:
    """The agreements of the place; those a Kanwil made for all its offices are the Kanwil's."""
    rows = Agreement.objects.of_place(brief.user)
    return rows.filter(office=brief.office) if brief.office and brief.user.office is None else rows


def chosen_office(brief: Brief) -> dict[str, str]:
    """The filter of the lists for the Bapas a Kanwil or Ditjenpas asked about; an office has its own lists alone."""
    return {"office": str(brief.office.public_id)} if brief.office and brief.user.office is None else {}


def promises_of(brief: Brief) -> Any:
    """What partners promised in them."""
    return Commitment.objects.visible_to(brief.user).filter(agreement__in=agreements_of(brief).values("pk"))


def parts_of(brief: Brief) -> tuple[list[Part], list[Part]]:
    """Each figure: its tab of the list, label, definition, and rows."""
    today = brief.user.office_today()
    of_agreements: list[Part] = [
        (
            "current",
            "Berlaku",
            "Ditandatangani, sudah mulai, belum habis, dan tidak diakhiri.",
            lambda r: r.in_force(today),
        ),
        (
            "six",
            "Habis dalam 6 bulan",
            "Bagian dari Berlaku: sisa paling lama 6 bulan, belum diperbarui.",
            lambda r: r.expiring(today),
        ),
        (
            "one",
            "Habis dalam 1 bulan",
            "Bagian dari Berlaku: sisa paling lama 1 bulan, belum diperbarui.",
            lambda r: r.expiring_soon(today),
        ),
        ("expired", "Sudah habis", "Masa berlakunya habis dan belum diperbarui.", lambda r: r.expired(today)),
        ("drafts", "Sedang disusun", "Belum ditandatangani.", lambda r: r.unsigned()),
        (
            "upcoming",
            "Belum mulai berlaku",
            "Sudah ditandatangani, mulai berlaku kemudian.",
            lambda r: r.upcoming(today),
        ),
    ]
    of_promises: list[Part] = [
        ("overdue", "Janji lewat tenggat", "Belum terpenuhi dan tenggatnya sudah lewat.", lambda r: r.overdue(today)),
        ("open", "Janji berjalan", "Belum terpenuhi dan tenggatnya belum lewat.", lambda r: r.running(today)),
        ("done", "Janji terpenuhi", "Terpenuhi seluruhnya.", lambda r: r.done()),
        ("dropped", "Janji dibatalkan", "Dibatalkan dengan alasan.", lambda r: r.dropped()),
    ]
    return of_agreements, of_promises


def figures_section(brief: Brief) -> Section:
    """How many agreements and promises stand how."""
    of_agreements, of_promises = parts_of(brief)
    counts = [(label, chosen(agreements_of(brief)).count()) for _, label, _, chosen in of_agreements]
    counts += [(label, chosen(promises_of(brief)).count()) for _, label, _, chosen in of_promises]
    return Section(
        "Ringkasan",
        ["Keadaan", "Jumlah"],
        [list(pair) for pair in counts],
        definitions=[(label, text) for _, label, text, _ in (*of_agreements, *of_promises)],
        charts=[
            Chart(
                "Perjanjian dan janji menurut keadaan",
                [label for label, _ in counts],
                [("", [float(n) for _, n in counts])],
            )
        ],
        widths=[3, 1],
    )


def agreement_section(brief: Brief) -> Section:
    """A line for each agreement, the nearest end first."""
    rows = agreements_of(brief).with_numbers(brief.user.office_today())
    rows = rows.select_related("office", "regional_office").prefetch_related("parties").order_by("ends_on", "pk")
    lines: list[list[Cell]] = [
        [
            agreement.title,
            "; ".join(side.name for side in partners_of(agreement)),
            f"{day(agreement.starts_on)} sampai {day(agreement.ends_on)}" if agreement.ends_on else "Belum ditentukan",
            standing_of(agreement, brief.user).words,
            agreement.commitments_done,
            agreement.commitments_all,
        ]
        for agreement in rows
    ]
    return Section(
        "Tiap perjanjian",
        ["Perjanjian", "Mitra", "Masa berlaku", "Keadaan", "Janji terpenuhi", "Jumlah janji"],
        lines,
        label_columns=4,
        widths=[2.6, 2, 2, 1.5, 0.9, 0.9],
        address=full_address("programs:agreement_list", tab="all", **chosen_office(brief)),
    )


def promise_section(brief: Brief) -> Section:
    """A line for each promise, the dropped ones too, the nearest term first."""
    rows = promises_of(brief).with_realised()
    lines: list[list[Cell]] = [
        [
            promise.title,
            str(promise.party),
            day(promise.due_on),
            promise.get_state_display(),
            f"{promise.realised} dari {promise.quantity} {promise.unit}",
        ]
        for promise in rows.select_related("party", "agreement").order_by("due_on", "pk")
    ]
    return Section(
        "Tiap janji",
        ["Janji", "Pihak", "Tenggat", "Keadaan", "Terlaksana"],
        lines,
        label_columns=5,
        widths=[2.6, 2, 1.3, 1.3, 1.4],
        address=full_address("programs:commitment_list", tab="all", **chosen_office(brief)),
    )


def build(brief: Brief) -> ReportContent:
    """The figures, then every agreement and every promise."""
    sections = [figures_section(brief), agreement_section(brief), promise_section(brief)]
    return brief.content(TITLE, sections, period=f"Keadaan {day(brief.user.office_today())}")


SUBJECT = Subject(
    "agreements",
    "agreements",
    TITLE,
    "Perjanjian menurut masa berlakunya, dan janji mitra menurut tenggatnya, hari ini.",
    AGREEMENT_READERS,
    build,
    asks=frozenset({"office"}),
)
