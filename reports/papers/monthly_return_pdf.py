"""The monthly return on paper, under the letterhead of its office."""

from django.utils import timezone
from django.utils.formats import date_format

from bapas_portal.templatetags.portal import thousands
from documents.rendering import heading, render_pdf
from reports.figures.period import month_label
from reports.figures.tables import Cell
from reports.models import MonthlyReturn

TEMPLATE = "reports/monthly_return.typ"


def render(monthly_return: MonthlyReturn) -> bytes:
    """The PDF: the same figures as the workbook, written the Indonesian way."""
    office = monthly_return.office
    return render_pdf(
        TEMPLATE,
        {
            "heading": heading(office),
            "office": office.name,
            "month": month_label(monthly_return.month),
            "computed": date_format(timezone.localtime(monthly_return.computed_at, office.zone), "j F Y, H.i"),
            "balance": [
                ["Perkara awal bulan", thousands(monthly_return.opening)],
                ["Masuk", thousands(monthly_return.moved_in)],
                ["Keluar", thousands(monthly_return.moved_out)],
                ["Perkara akhir bulan", thousands(monthly_return.closing)],
            ],
            "tables": [
                {**table, "rows": [_shown(row) for row in table["rows"]], "total": _shown(table["total"])}
                for table in monthly_return.figures["tables"]
            ],
        },
    )


def _shown(line: list[Cell]) -> list[str]:
    """A line of the table as text: 1234.5 is "1.234,5"."""
    return [cell if isinstance(cell, str) else thousands(cell) for cell in line]
