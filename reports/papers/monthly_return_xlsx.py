"""The monthly return as a workbook: one sheet for the balance, one for each table."""

from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from reports.figures.period import month_label
from reports.figures.tables import Cell
from reports.models import MonthlyReturn

LABEL_WIDTH, NUMBER_WIDTH = 38, 14


def render(monthly_return: MonthlyReturn) -> bytes:
    """The .xlsx file. Words are written as words, so that no cell can turn into a formula."""
    file = BytesIO()
    with Workbook(file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        bold = workbook.add_format({"bold": True})
        heading = workbook.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "bottom"})
        _write_summary(workbook.add_worksheet("Ringkasan"), monthly_return, bold)
        for table in monthly_return.figures["tables"]:
            _write_table(workbook.add_worksheet(table["code"]), table, bold, heading)
    return file.getvalue()


def _write_summary(sheet: Worksheet, monthly_return: MonthlyReturn, bold: Format) -> None:
    """Whose return, which month, and the balance that must add up."""
    sheet.set_column(0, 0, LABEL_WIDTH)
    sheet.set_column(1, 1, NUMBER_WIDTH)
    lines: list[list[Cell]] = [
        ["Laporan bulanan"],
        ["Bapas", monthly_return.office.name],
        ["Bulan", month_label(monthly_return.month)],
        ["Perkara awal bulan", monthly_return.opening],
        ["Masuk", monthly_return.moved_in],
        ["Keluar", monthly_return.moved_out],
        ["Perkara akhir bulan", monthly_return.closing],
    ]
    for row, line in enumerate(lines):
        _write_line(sheet, row, line, bold if row == 0 else None)


def _write_table(sheet: Worksheet, table: dict[str, Any], bold: Format, heading: Format) -> None:
    """A title, what is counted, the table and its total."""
    labels = table["label_columns"]
    sheet.set_column(0, labels - 1, LABEL_WIDTH if labels == 1 else LABEL_WIDTH * 2 // 3)
    sheet.set_column(labels, len(table["columns"]) - 1, NUMBER_WIDTH)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    lines = [[f"{table['code']}. {table['title']}"], [table["note"]], [], table["columns"], *table["rows"]]
    if table["total"]:
        lines.append(table["total"])
    lines += [[], *(["Tidak dicatat di portal", *gap] for gap in table["missing"])]
    lines += [["Arti angka"], *table["definitions"]]
    for row, line in enumerate(lines):
        style = bold if row == 0 or line is table["total"] else heading if row == 3 else None
        _write_line(sheet, row, line, style)


def _write_line(sheet: Worksheet, row: int, line: list[Cell], style: Format | None) -> None:
    for column, cell in enumerate(line):
        if isinstance(cell, str):
            sheet.write_string(row, column, cell, style)
        else:
            sheet.write_number(row, column, cell, style)
