"""Opening a workbook safely and reading its rows one by one, merged and all."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from bapas_portal.law import DomainError
from clients.importing.values.text import LONGEST_CELL, Cell, clean

MAX_BYTES = 15 * 1024 * 1024
MAX_UNPACKED_BYTES = 400 * 1024 * 1024
MAX_PARTS = 2000
SUFFIXES = frozenset({".xlsx", ".xls", ".ods"})
OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"
MOST_COLUMNS = 120
MOST_ROWS = 100_000

NOT_A_WORKBOOK = "Berkas ini bukan buku kerja yang dapat dibaca. Simpan register sebagai .xlsx, .xls, atau .ods."
HAS_MACROS = "Buku kerja ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu unggah kembali."
IS_ENCRYPTED = "Buku kerja ini dikunci dengan kata sandi. Buka kuncinya, simpan, lalu unggah kembali."
TOO_LARGE = "Berkas ini lebih dari 15 MB. Hapus gambar di dalamnya, atau pecah menjadi beberapa berkas."
TOO_BIG_INSIDE = "Isi berkas ini terlalu besar setelah dibuka. Pecah register menjadi beberapa berkas."
TOO_MANY_ROWS = f"Lembar ini lebih dari {MOST_ROWS:,} baris. Pecah register menjadi beberapa berkas.".replace(",", ".")


def check_workbook(path: Path) -> None:
    """Raises DomainError when the file is too large, no workbook, locked, carries macros, or unpacks to a flood."""
    if path.stat().st_size > MAX_BYTES:
        raise DomainError(TOO_LARGE)
    with path.open("rb") as file:
        head = file.read(8)
        file.seek(0)
        content = file.read() if head == OLE_MAGIC else b""
    if head == OLE_MAGIC:
        if _names(content, "EncryptedPackage") or _names(content, "EncryptionInfo"):
            raise DomainError(IS_ENCRYPTED)
        if _names(content, "_VBA_PROJECT"):
            raise DomainError(HAS_MACROS)
        return
    if not head.startswith(ZIP_MAGIC):
        raise DomainError(NOT_A_WORKBOOK)
    _check_zip(path)


def _names(content: bytes, name: str) -> bool:
    return name.encode("utf-16-le") in content


def _check_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise DomainError(NOT_A_WORKBOOK) from error
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        raise DomainError(TOO_BIG_INSIDE)
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise DomainError(IS_ENCRYPTED)
    if any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in names):
        raise DomainError(HAS_MACROS)
    if not names & {"xl/workbook.xml", "content.xml"}:
        raise DomainError(NOT_A_WORKBOOK)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a sheet with its number as Excel shows it."""

    number: int
    cells: list[Cell]

    def filled(self) -> list[int]:
        """Indices of the cells that hold something."""
        return [
            index
            for index, cell in enumerate(self.cells)
            if cell is not None and cell != "" and (type(cell) is not str or cell[0].isalnum() or clean(cell))
        ]


@dataclass(slots=True)
class Sheet:
    """A sheet of an opened workbook."""

    name: str
    source: CalamineSheet
    hidden: frozenset[int] = field(default_factory=frozenset)

    @property
    def height(self) -> int:
        """Number of the last row."""
        return 0 if self.source.end is None else self.source.end[0] + 1

    def rows(self, limit: int | None = None) -> Iterator[SheetRow]:
        """Every row from the first used one; a cell merged downwards repeats its value in each row it covers."""
        if self.source.start is None:
            return
        first_row, first_column = self.source.start
        below = self._covered_cells()
        above: dict[int, Cell] = {}
        padding: list[Cell] = [""] * first_column
        for position, cells in enumerate(self.source.iter_rows()):
            if limit is not None and position >= limit:
                return
            row = first_row + position
            line: list[Cell] = [*padding, *cells][:MOST_COLUMNS]
            for column in below.get(row, ()):
                if column < len(line) and line[column] in ("", None):
                    line[column] = above.get(column)
            above = {column: line[column] for column in below.get(row + 1, ()) if column < len(line)}
            yield SheetRow(row + 1, [_bounded(cell) for cell in line])

    def _covered_cells(self) -> dict[int, list[int]]:
        """Columns by row whose cell is merged with the one above."""
        covered: dict[int, list[int]] = {}
        for (top, left), (bottom, right) in self.source.merged_cell_ranges or ():
            if left != right:
                continue
            for row in range(top + 1, min(bottom, top + 5000) + 1):
                covered.setdefault(row, []).append(left)
        return covered

    def merged_sideways(self, row: int) -> dict[int, int]:
        """Columns of a row (by its Excel number) that a merged cell covers, and the column its text stands in."""
        return {
            column: left
            for (top, left), (bottom, right) in self.source.merged_cell_ranges or ()
            if top <= row - 1 <= bottom and right > left
            for column in range(left, min(right, MOST_COLUMNS) + 1)
        }


def _bounded(cell: Cell) -> Cell:
    """A cell no longer than Excel lets one be; another program may have written megabytes into it."""
    return cell[:LONGEST_CELL] if type(cell) is str and len(cell) > LONGEST_CELL else cell


def open_sheets(path: Path) -> list[Sheet]:
    """The visible sheets of a checked workbook; hidden ones only when nothing else is there. Raises DomainError."""
    check_workbook(path)
    try:
        book = CalamineWorkbook.from_path(str(path))
        known = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
        visible = [meta for meta in known if meta.visible == SheetVisibleEnum.Visible] or known
        hidden = hidden_columns(path)
        sheets = [
            Sheet(meta.name, book.get_sheet_by_name(meta.name), hidden.get(meta.name, frozenset()))
            for meta in visible[:20]
        ]
    except (CalamineError, OSError, ValueError) as error:
        text = str(error).lower()
        raise DomainError(IS_ENCRYPTED if "password" in text or "encrypt" in text else NOT_A_WORKBOOK) from error
    except BaseException as error:  # the reader is written in Rust: a broken file may end it in a panic
        if type(error).__name__ != "PanicException":
            raise
        raise DomainError(NOT_A_WORKBOOK) from error
    if not sheets:
        raise DomainError(NOT_A_WORKBOOK)
    return sheets


def hidden_columns(path: Path) -> dict[str, frozenset[int]]:
    """Hidden columns by sheet name, read from the head of each sheet of an .xlsx; nothing for other formats."""
    if not zipfile.is_zipfile(path):
        return {}
    found: dict[str, frozenset[int]] = {}
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return {}
        book = archive.read("xl/workbook.xml").decode("utf-8", "ignore")
        links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "ignore")
        targets = {}
        for tag in re.findall(r"<Relationship\b[^>]*>", links):
            marks = dict(re.findall(r'(\w+)="([^"]*)"', tag))
            targets[marks.get("Id", "")] = marks.get("Target", "").removeprefix("/xl/").removeprefix("xl/")
        for tag in re.findall(r"<sheet\b[^>]*>", book):
            marks = dict(re.findall(r'([\w:]+)="([^"]*)"', tag))
            part = f"xl/{targets.get(marks.get('r:id', ''), '')}"
            if part in names:
                with archive.open(part) as file:
                    head = file.read(200_000).decode("utf-8", "ignore").partition("<sheetData")[0]
                found[marks.get("name", "")] = _hidden_in(head)
    return found


def _hidden_in(head: str) -> frozenset[int]:
    columns: set[int] = set()
    for tag in re.findall(r"<col\b[^>]*>", head):
        marks = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        first, last = marks.get("min", ""), marks.get("max", "")
        if marks.get("hidden") in {"1", "true"} and first.isdecimal() and last.isdecimal():
            columns.update(range(int(first) - 1, min(int(last), MOST_COLUMNS)))
    return frozenset(columns)
