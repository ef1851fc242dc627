"""A report as a workbook: a sheet that says what it is, and one for each part."""

from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from reports.exports.files import harmless
from reports.figures.tables import Cell
from reports.papers.report import ReportContent, Section

LABEL_WIDTH, NUMBER_WIDTH, NAME_LENGTH = 32, 16, 31
FORBIDDEN = str.maketrans("", "", "[]:*?/\\'")


def render(content: ReportContent) -> bytes:
    """The .xlsx file. Words are written as words, so that no cell can turn into a formula."""
    file = BytesIO()
    with Workbook(file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        bold = workbook.add_format({"bold": True})
        heading = workbook.add_format({"bold": True, "text_wrap": True, "bottom": 1, "valign": "bottom"})
        about: list[list[Cell]] = [
            [content.title],
            ["Tempat", content.place],
            ["Masa", content.period],
            ["Dibuat", content.made],
        ]
        _write(workbook, "Ringkasan", about, {0: bold}, label_columns=1, columns=2)
        for number, section in enumerate(content.sections, start=1):
            _write_section(workbook, number, section, bold, heading)
    return file.getvalue()


def _write_section(workbook: Workbook, number: int, section: Section, bold: Format, heading: Format) -> None:
    """A title, what is counted, the table and its total, and what each figure means."""
    lines: list[list[Cell]] = [[section.title], [section.note], [], list(section.columns), *section.rows]
    styles = {0: bold, 3: heading}
    if section.total:
        styles[len(lines)] = bold
        lines.append(section.total)
    if section.definitions:
        lines += [[], ["Arti angka"]]
        lines += [[label, text] for label, text in section.definitions]
    if section.address:
        lines += [[], ["Daftarnya", section.address]]
    name = f"{number}. {section.title}".translate(FORBIDDEN)[:NAME_LENGTH]
    _write(workbook, name, lines, styles, label_columns=section.label_columns, columns=len(section.columns))


def _write(
    workbook: Workbook,
    name: str,
    lines: list[list[Cell]],
    styles: dict[int, Format],
    *,
    label_columns: int,
    columns: int,
) -> None:
    sheet = workbook.add_worksheet(name)
    sheet.set_column(0, label_columns - 1, LABEL_WIDTH)
    sheet.set_column(label_columns, max(columns - 1, label_columns), NUMBER_WIDTH)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            if isinstance(cell, str):
                sheet.write_string(row, column, str(harmless(cell)), styles.get(row))
            else:
                sheet.write_number(row, column, cell, styles.get(row))
