"""A dashboard as it stood at one moment, on paper: the same figures with what each counts, and no client's name."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import slugify

from accounts.models import Office, User
from bapas_portal.templatetags.portal import zone_label
from documents.rendering import heading, render_pdf
from reports.dashboard.chart import drawn
from reports.dashboard.page import DashboardPage
from reports.dashboard.section import Cell, Row, Section
from reports.figures.period import Period
from reports.papers.content import heading_above

TEMPLATE = "reports/dashboard.typ"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One saved dashboard. Its number stands on every page and in the access log, so that a copy leads to who took it.

    `office` is the Bapas whose dashboard it is, None above one.
    """

    public_id: uuid.UUID
    place: str
    period: str
    office: Office | None

    @property
    def safe_label(self) -> str:
        """How the access log names it."""
        return f"Dasbor {self.place}, {self.period}"

    @property
    def file_name(self) -> str:
        """ "dasbor-kanwil-sulawesi-selatan-november-2026.pdf"."""
        return f"{slugify(self.safe_label)}.pdf"


def take(page: DashboardPage, period: Period) -> Snapshot:
    """A new number for the dashboard of a place and a period."""
    return Snapshot(uuid.uuid4(), page.scope.title, period.label, page.scope.office)


def render(snapshot: Snapshot, page: DashboardPage, *, by: User, now: datetime) -> bytes:
    """The PDF under the letterhead of the Bapas, the Kanwil or the directorate general. Raises DomainError for a sign
    without a shape in the font."""
    office = page.scope.office
    moment = timezone.localtime(now, by.zone)
    return render_pdf(
        TEMPLATE,
        {
            "heading": heading(office) if office else heading_above(page.scope.regional_office),
            "place": snapshot.place,
            "period": snapshot.period,
            # The full stop of a title like "M.H." is that of the sentence.
            "made": f"{date_format(moment, 'j F Y, H.i')} {zone_label(moment)} oleh {by.name}".rstrip("."),
            "number": str(snapshot.public_id)[:8].upper(),
            "sections": [_part(section) for section in page.sections if section.layout != "picture"],
        },
    )


def _part(section: Section) -> dict[str, Any]:
    """One part as the template takes it; a picture is left out, its figures stand in the table."""
    is_tiles = section.layout == "tiles"
    return {
        "title": section.title,
        "intro": section.said,
        "note": section.note,
        "tiles": [_tile(row) for row in section.rows] if is_tiles else [],
        "columns": [section.head, *(column.label for column in section.columns)],
        "rows": [] if is_tiles else [_line(row) for row in section.rows],
        "total": _line(section.total) if section.total else [],
        "folded": ", ".join([section.folded_label, *(row.label for row in section.folded)]) if section.folded else "",
        "empty": section.empty,
        "charts": [[chart.caption, _svg(chart.token)] for chart in section.charts],
        "definitions": section.definitions,
    }


def _tile(row: Row) -> list[str]:
    """A figure, what it is called, and what it counts."""
    (cell,) = row.cells
    return [cell.shown, row.label, f"{row.definition} {cell.note}".strip()]


def _line(row: Row) -> list[str]:
    return [row.label, *(_shown(cell) for cell in row.cells)]


def _shown(cell: Cell) -> str:
    return f"{cell.shown} ({cell.note})" if cell.note else cell.shown


def _svg(token: str) -> str:
    """The chart in the colours of paper. Raises TypeError for figures that no dashboard signed."""
    svg = drawn(token, "light", "wide")
    if svg is None:
        raise TypeError("A chart of the page must be one that the page signed.")
    return svg.decode()
