"""The monthly return as a workbook: one sheet for the balance, one for each table."""

from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from reports.figures.tables import Cell
from reports.papers.content import OFFICE_COLUMNS, ReturnContent

LABEL_WIDTH, NUMBER_WIDTH = 38, 14


def render(content: ReturnContent) -> bytes:
    """The .xlsx file. Words are written as words, so that no cell can turn into a formula."""
    file = BytesIO()
    with Workbook(file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        bold = workbook.add_format({"bold": True})
        heading = workbook.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "bottom"})
        _write_summary(workbook.add_worksheet("Ringkasan"), content, bold)
        for table in content.tables:
            _write_table(workbook.add_worksheet(table["code"]), table, bold, heading)
    return file.getvalue()


def _write_summary(sheet: Worksheet, content: ReturnContent, bold: Format) -> None:
    """Whose return, which month, the balance that must add up, remarks, and the offices in a sum."""
    sheet.set_column(0, 0, LABEL_WIDTH)
    sheet.set_column(1, 1, NUMBER_WIDTH)
    lines: list[list[Cell]] = [
        [content.title],
        ["Tempat", content.place],
        ["Bulan", content.month],
        ["Keadaan", content.made],
    ]
    lines.extend([label, number] for label, number in content.balance)
    lines.extend([remark] for remark in content.remarks)
    if content.offices:
        lines.append([])
        lines.append(list(OFFICE_COLUMNS))
        lines.extend(list(line) for line in content.offices)
    for row, line in enumerate(lines):
        _write_line(sheet, row, line, bold if row == 0 or line == OFFICE_COLUMNS else None)


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
