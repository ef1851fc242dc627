"""The monthly return on paper, under the letterhead of its office, its Kanwil or the directorate general."""

from bapas_portal.templatetags.portal import thousands
from documents.rendering import render_pdf
from reports.figures.tables import Cell
from reports.papers.content import OFFICE_COLUMNS, ReturnContent

TEMPLATE = "reports/monthly_return.typ"


def render(content: ReturnContent) -> bytes:
    """The PDF: the same figures as the workbook, written the Indonesian way."""
    return render_pdf(
        TEMPLATE,
        {
            "heading": content.heading,
            "title": content.title,
            "place": content.place,
            "month": content.month,
            "made": content.made,
            "remarks": content.remarks,
            "balance": [[label, thousands(number)] for label, number in content.balance],
            "office_columns": OFFICE_COLUMNS,
            "offices": [_shown(list(line)) for line in content.offices],
            "tables": [
                {**table, "rows": [_shown(row) for row in table["rows"]], "total": _shown(table["total"])}
                for table in content.tables
            ],
        },
    )


def _shown(line: list[Cell]) -> list[str]:
    """A line of the table as text: 1234.5 is "1.234,5"."""
    return [cell if isinstance(cell, str) else thousands(cell) for cell in line]
