"""The two files of a list: XLSX and CSV, written line by line, with the watermark on top."""

import csv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from reports.exports.dates import Dated

COLUMN_WIDTH = 24
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
SEPARATOR = ";"
"""What a spreadsheet in Indonesian expects, in which the comma parts whole numbers from decimals."""


def harmless(cell: str | int) -> str | int:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection): an apostrophe goes before the sign."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_SIGNS) else cell


class ListFiles:
    """An open workbook and an open CSV with the same lines. Memory stays the same however many there are."""

    def __init__(self, folder: Path, *, title: str, watermark: str, columns: Sequence[str]) -> None:
        self.xlsx, self.csv = folder / "daftar.xlsx", folder / "daftar.csv"
        options = {
            "constant_memory": True,
            "tmpdir": str(folder),
            "strings_to_formulas": False,
            "strings_to_urls": False,
        }
        self._workbook = Workbook(str(self.xlsx), options)
        self._sheet = self._workbook.add_worksheet(title[:31])
        self._text = self.csv.open("w", encoding="utf-8-sig", newline="")
        self._csv = csv.writer(self._text, delimiter=SEPARATOR)
        self._row = 0
        self._formats: dict[str, Format] = {}
        bold = self._workbook.add_format({"bold": True, "bottom": 1})
        self._sheet.set_column(0, len(columns) - 1, COLUMN_WIDTH)
        self._sheet.set_landscape()
        self._sheet.set_footer("&L" + watermark.replace("&", "&&")[:240] + "&R&P / &N")
        self.add([watermark])
        self.add([])
        self.add(columns, bold)

    def add(self, line: Sequence[str | int | Dated], style: object = None) -> None:
        """Writes one line into both files."""
        cells = [cell if isinstance(cell, Dated) else harmless(cell) for cell in line]
        self._csv.writerow([cell.shown if isinstance(cell, Dated) else cell for cell in cells])
        for column, cell in enumerate(cells):
            if isinstance(cell, Dated):
                self._sheet.write_datetime(self._row, column, cell.value, self._format(cell.number_format))
            elif isinstance(cell, str):
                self._sheet.write_string(self._row, column, cell, style)
            else:
                self._sheet.write_number(self._row, column, cell, style)
        self._row += 1

    def _format(self, number_format: str) -> Format:
        """A format for dates, made once in each workbook."""
        if number_format not in self._formats:
            made = {"num_format": number_format, "align": "left"}
            self._formats[number_format] = self._workbook.add_format(made)
        return self._formats[number_format]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        """Closes both, also when the lines broke off: the folder goes with whatever is in it."""
        self._text.close()
        self._workbook.close()
