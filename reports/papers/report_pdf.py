"""A report on paper, under the letterhead of its office, its Kanwil or the directorate general."""

from bapas_portal.templatetags.portal import thousands
from documents.rendering import render_pdf
from reports.figures.tables import Cell
from reports.papers.report import ReportContent, Section
from reports.papers.report_chart import drawn

TEMPLATE = "reports/report.typ"
WIDE = 7
"""From so many columns on the page lies on its side."""


def render(content: ReportContent) -> bytes:
    """The PDF: the same figures as the workbook, written the Indonesian way."""
    return render_pdf(
        TEMPLATE,
        {
            "heading": content.heading,
            "title": content.title,
            "place": content.place,
            "period": content.period,
            "made": content.made,
            "wide": any(len(section.columns) >= WIDE for section in content.sections),
            "sections": [_section(section) for section in content.sections],
        },
    )


def _section(section: Section) -> dict[str, object]:
    words = section.label_columns
    return {
        "title": section.title,
        "note": section.note,
        "columns": section.columns,
        "rows": [_shown(row) for row in section.rows],
        "total": _shown(section.total),
        "label_columns": words,
        "widths": section.widths or [*[2.4] * words, *[1.0] * (len(section.columns) - words)],
        "definitions": [list(pair) for pair in section.definitions],
        "charts": [{"caption": chart.caption, "svg": svg} for chart in section.charts if (svg := drawn(chart))],
        "address": section.address,
    }


def _shown(line: list[Cell]) -> list[str]:
    """A line of the table as text: 1234.5 is "1.234,5"."""
    return [cell if isinstance(cell, str) else thousands(cell) for cell in line]
