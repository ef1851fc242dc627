"""How a register lies on its sheet: where the header stands, and which rows under it are people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice, pairwise

from bapas_portal.law import DomainError
from clients.importing.columns import ColumnGuess, Header, fit_of, guess_columns
from clients.importing.fields import IDENTIFYING
from clients.importing.values.text import DITTO_STARTS, Cell, clean, is_blank, is_ditto, squash, words
from clients.importing.workbook import Sheet, SheetRow

HEADER_SEARCH_ROWS = 80
DEEPEST_HEADER = 4
SAMPLE_ROWS = 400
LEAST_FIELDS = 3
NO_REGISTER = (
    "Tidak ada lembar yang tampak seperti register: baris judul kolom dengan nama klien tidak ditemukan. "
    "Periksa apakah berkasnya benar."
)
TOTAL = re.compile(r"^\W*(?:sub\s*)?(?:jumlah|total|jml)\b", re.IGNORECASE)
NOTE = re.compile(r"^\W*\*|^\W*(?:catatan|keterangan|ket)\b\s*[:.]", re.IGNORECASE)


class RowKind(StrEnum):
    """What a row under the header is, when it is no person."""

    DATA = "data"
    BLANK = "blank"
    NUMBERING = "numbering"
    HEADER = "header"
    SUBTOTAL = "subtotal"
    SECTION = "section"
    FOOTNOTE = "footnote"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Layout:
    """The register found in a workbook: its sheet, header rows and columns."""

    sheet: Sheet
    header_rows: tuple[int, ...]
    headers: tuple[Header, ...]
    guesses: tuple[ColumnGuess, ...]


def find_layout(sheets: list[Sheet], remembered: dict[str, str]) -> Layout:
    """The sheet and header block that look most like a register. Raises DomainError when none does."""
    best: tuple[float, Layout] | None = None
    for sheet in sheets:
        rows = list(sheet.rows(limit=HEADER_SEARCH_ROWS + SAMPLE_ROWS))
        block, score = _header_block(sheet, rows[:HEADER_SEARCH_ROWS], remembered)
        if not block:
            continue
        headers = _headers(sheet, [row for row in rows if row.number in block], remembered)
        sample = [row for row in rows if row.number > block[-1] and len(row.filled()) >= LEAST_FIELDS]
        guesses = guess_columns(headers, [row.cells for row in sample[:SAMPLE_ROWS]], remembered)
        codes = {guess.field for guess in guesses}
        if "name" not in codes or len(codes & IDENTIFYING) < LEAST_FIELDS:
            continue
        layout = Layout(sheet, tuple(block), tuple(headers), tuple(guesses))
        total = score + min(sheet.height, 1000) / 1000
        if best is None or total > best[0]:
            best = (total, layout)
    if best is None:
        raise DomainError(NO_REGISTER)
    return best[1]


def _header_block(sheet: Sheet, rows: list[SheetRow], remembered: dict[str, str]) -> tuple[list[int], float]:
    """Numbers of the rows that make the header, and how well they read as one."""
    scores = [_header_score(row, remembered) for row in rows]
    if not scores or max(scores) < LEAST_FIELDS * 3:
        return [], 0.0
    at = scores.index(max(scores))
    first = last = at
    while first > 0 and last - first < DEEPEST_HEADER - 1 and _is_header_part(rows[first - 1], rows[first], remembered):
        first -= 1
    while (
        last + 1 < len(rows)
        and last - first < DEEPEST_HEADER - 1
        and _is_header_part(rows[last + 1], rows[last], remembered)
    ):
        last += 1
    return [row.number for row in rows[first : last + 1]], scores[at]


def _header_score(row: SheetRow, remembered: dict[str, str]) -> float:
    """How many cells of a row read as column titles."""
    texts = [clean(row.cells[index]) for index in row.filled()]
    if any(isinstance(row.cells[index], (int, float)) for index in row.filled()):
        return 0.0
    return sum(fit for text in texts if (fit := fit_of(text, remembered)) >= 5)


def _is_header_part(row: SheetRow, neighbour: SheetRow, remembered: dict[str, str]) -> bool:
    """Whether a row beside the header belongs to it: several titles, no numbers, nothing as long as a sentence."""
    filled = row.filled()
    if len(filled) < 2 or row.number not in {neighbour.number - 1, neighbour.number + 1}:
        return False
    texts = [clean(row.cells[index]) for index in filled]
    if not all(
        isinstance(row.cells[index], str) and len(text) <= 60 for index, text in zip(filled, texts, strict=True)
    ):
        return False
    if any(re.search(r"\d", text) for text in texts) or len({text.upper() for text in texts}) < 2:
        return False
    return sum(fit_of(text, remembered) >= 5 for text in texts) * 2 >= len(texts)


def _headers(sheet: Sheet, block: list[SheetRow], remembered: dict[str, str]) -> list[Header]:
    """The title of each column: the group above it and the words over it."""
    width = max(len(row.cells) for row in block)
    parts: list[list[str]] = [[] for _ in range(width)]
    for depth, row in enumerate(block):
        sideways = sheet.merged_sideways(row.number)
        carried = ""
        for column in range(width):
            text = clean(row.cells[column]) if column < len(row.cells) else ""
            if text:
                carried = text
            elif column in sideways:
                text = clean(row.cells[sideways[column]])
            elif depth + 1 < len(block) and not sideways and carried and _has_text(block[depth + 1 :], column):
                text = carried
            if text and text not in parts[column]:
                parts[column].append(text)
    return [Header(column, tuple(texts), column in sheet.hidden) for column, texts in enumerate(parts)]


def _has_text(rows: list[SheetRow], column: int) -> bool:
    return any(column < len(row.cells) and clean(row.cells[column]) for row in rows)


def classified_rows(layout: Layout, columns: dict[str, int]) -> Iterator[tuple[SheetRow, RowKind]]:
    """Every row under the header and what it is; `columns` maps field codes to column indices.

    Ditto marks are replaced by the value above. Titles of sections and the signature at the end differ only in
    whether data follows; both are passed over.
    """
    titles = {header.column: squash(header.parts[-1]) for header in layout.headers if header.parts}
    looked_at = [columns[code] for code in sorted(IDENTIFYING) if code in columns]
    last: list[Cell] = []
    for row in layout.sheet.rows():
        if row.number <= layout.header_rows[-1]:
            continue
        kind = _kind_of(row, columns, looked_at, titles)
        if kind == RowKind.DATA:
            _fill_dittos(row.cells, last)
            last = row.cells
        yield row, kind


def _fill_dittos(cells: list[Cell], last: list[Cell]) -> None:
    for index, cell in enumerate(cells):
        if not (isinstance(cell, str) and cell and index < len(last)):
            continue
        if (cell[0] in DITTO_STARTS or not cell[0].isalnum()) and is_ditto(clean(cell)):
            cells[index] = last[index]


def _kind_of(row: SheetRow, columns: dict[str, int], looked_at: list[int], titles: dict[int, str]) -> RowKind:
    filled = row.filled()
    if not filled:
        return RowKind.BLANK
    telling = (index for index in looked_at if index < len(row.cells) and not is_blank(clean(row.cells[index])))
    told = sum(1 for _ in islice(telling, LEAST_FIELDS))
    first = clean(row.cells[filled[0]])
    if len(filled) >= LEAST_FIELDS:
        if _is_numbering(row, filled):
            return RowKind.NUMBERING
        if _repeats_header(row, filled, titles):
            return RowKind.HEADER
    if TOTAL.match(first) and told < LEAST_FIELDS:
        return RowKind.SUBTOTAL
    if told >= LEAST_FIELDS or (len(filled) > 1 and _is_numbered_name(row, columns)):
        return RowKind.DATA
    if NOTE.match(first):
        return RowKind.FOOTNOTE
    return RowKind.SECTION if filled[0] == 0 else RowKind.SIGNATURE


def _is_numbering(row: SheetRow, filled: list[int]) -> bool:
    """A row that counts the columns: 1, 2, 3 or (1), (2), (3)."""
    counted: list[int] = []
    for index in filled:
        number = clean(row.cells[index]).strip("()")
        if not number.isdecimal() or len(number) > 3:
            return False
        counted.append(int(number))
    return all(after - before == 1 for before, after in pairwise(counted))


def _repeats_header(row: SheetRow, filled: list[int], titles: dict[int, str]) -> bool:
    """A title row printed again at the top of a page."""
    same = sum(
        1
        for index in filled
        if isinstance(row.cells[index], str) and titles.get(index) == squash(clean(row.cells[index])) != ""
    )
    return same * 2 > len(filled) or same >= 4


def _is_numbered_name(row: SheetRow, columns: dict[str, int]) -> bool:
    """A row with a running number and a name and little else: a person whose data are still missing."""
    number, name = columns.get("row_no"), columns.get("name")
    if number is None or name is None or max(number, name) >= len(row.cells):
        return False
    text = clean(row.cells[name])
    return (
        clean(row.cells[number]).rstrip(".").isdigit() and len(words(text)) > 0 and not any(s.isdigit() for s in text)
    )
