"""Which field each column of a register holds: guessed from its title and from its values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clients.importing.fields import Field, Shape, all_fields, field_called
from clients.importing.values.amounts import read_length, read_number
from clients.importing.values.dates import DateProblem, read_date
from clients.importing.values.identity import facts_of, read_nik, read_phones, read_sex
from clients.importing.values.programmes import read_audience, read_programme
from clients.importing.values.text import Cell, clean, is_blank, words

IGNORED = ""
EXACT, PART, REMEMBERED = 10.0, 4.0, 100.0
LEAST_FIT = 3.5
GENERIC = frozenset({"NO", "NOMOR", "TGL", "TANGGAL", "NAMA", "KET", "LAMA", "JUMLAH"})
"""Titles that mean nothing without the group above them."""
SAMPLES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Header:
    """The title of a column: the group above it first; `is_hidden` when Excel hides the column."""

    column: int
    parts: tuple[str, ...]
    is_hidden: bool = False

    @property
    def text(self) -> str:
        """The whole title on one line."""
        return " / ".join(self.parts)

    @property
    def key(self) -> str:
        """The title as it is remembered: capital words without punctuation."""
        return " ".join(words(" ".join(self.parts)))[:200]


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What a column seems to hold ("" for nothing that is imported), with some of its values to check by."""

    column: int
    field: str
    samples: tuple[str, ...]


SHAPE_TESTS: dict[Shape, Callable[[Cell], bool]] = {
    Shape.NIK: lambda cell: bool(read_nik(cell).value) or (isinstance(cell, float) and 1e15 <= cell < 1e16),
    Shape.DATE: lambda cell: read_date(cell).problem in {None, DateProblem.PARTIAL, DateProblem.IMPOSSIBLE},
    Shape.PHONE: lambda cell: bool(read_phones(cell).numbers),
    Shape.SEX: lambda cell: bool(read_sex(cell)),
    Shape.PROGRAMME: lambda cell: bool(read_programme(cell)),
    Shape.AUDIENCE: lambda cell: bool(read_audience(cell)),
    Shape.NUMBER: lambda cell: read_number(cell) is not None and len(clean(cell)) <= 12,
    Shape.LENGTH: lambda cell: read_length(cell, bare_unit="day") is not None,
    Shape.PAPER: lambda cell: any(sign.isdigit() for sign in clean(cell)),
    Shape.NAME: lambda cell: isinstance(cell, str) and not any(sign.isdigit() for sign in cell),
    Shape.TEXT: lambda _: True,
}
TELLING_SHAPES = (Shape.NIK, Shape.PHONE, Shape.PROGRAMME, Shape.SEX, Shape.AUDIENCE)
"""Shapes that say by themselves what a column without a readable title holds."""


def fit_of(text: str, remembered: dict[str, str]) -> float:
    """How well one text reads as the title of any column."""
    if remembered.get(" ".join(words(text))):
        return EXACT
    return max((_fit(field, text) for field in all_fields()), default=0.0)


def _fit(field: Field, text: str) -> float:
    """How well a title names a field: all words of a phrase and nothing else is best."""
    tokens = words(text)
    if not tokens or len(tokens) > 10 or set(tokens) & set(field.never):
        return 0.0
    joined = "".join(tokens)
    best = 0.0
    for phrase in field.headers:
        wanted = phrase.split()
        if wanted == tokens or phrase.replace(" ", "") == joined:
            return EXACT
        if set(wanted) <= set(tokens) and not (len(wanted) == 1 and wanted[0] in GENERIC):
            best = max(best, PART + 4 * len(wanted) / len(tokens))
    return best


def _title_fit(field: Field, header: Header) -> float:
    if not header.parts:
        return 0.0
    whole = _fit(field, " ".join(header.parts))
    if len(header.parts) == 1:
        return whole
    lowest = header.parts[-1]
    if set(words(lowest)) <= GENERIC:
        return whole
    return max(whole, _fit(field, lowest) * 0.95)


def guess_columns(
    headers: Sequence[Header], sample: Sequence[Sequence[Cell]], remembered: dict[str, str]
) -> list[ColumnGuess]:
    """The field of every column, each field once; `remembered` holds the office's own answers by title."""
    values = [_values(sample, header.column) for header in headers]
    fits: list[tuple[float, int, str]] = []
    for header, cells in zip(headers, values, strict=True):
        known = remembered.get(header.key) if header.key else None
        if known is not None:
            if known and field_called(known):
                fits.append((REMEMBERED, header.column, known))
            continue
        for field in all_fields():
            fit = _title_fit(field, header) * _shape_fit(field.shape, cells)
            if not header.parts and field.shape in TELLING_SHAPES and _share(field.shape, cells) > 0.6:
                fit = LEAST_FIT + 0.5 * _share(field.shape, cells)
            if fit >= LEAST_FIT:
                fits.append((fit - header.column * 1e-4, header.column, field.code))
    taken = _settle(fits)
    taken = _nik_by_birth_date(headers, sample, taken, remembered)
    return [
        ColumnGuess(header.column, taken.get(header.column, IGNORED), _samples(cells))
        for header, cells in zip(headers, values, strict=True)
    ]


def _settle(fits: list[tuple[float, int, str]]) -> dict[int, str]:
    """The best fits first; each column and each field once."""
    taken: dict[int, str] = {}
    used: set[str] = set()
    for _, column, code in sorted(fits, reverse=True):
        if column not in taken and code not in used:
            taken[column] = code
            used.add(code)
    return taken


def _nik_by_birth_date(
    headers: Sequence[Header], sample: Sequence[Sequence[Cell]], taken: dict[int, str], remembered: dict[str, str]
) -> dict[int, str]:
    """A NIK holds its owner's birth date, a family card's number does not: the values decide between two columns."""
    birth = next((column for column, code in taken.items() if code == "birth"), None)
    chosen = next((column for column, code in taken.items() if code == "nik"), None)
    if birth is None or (chosen is not None and remembered.get(headers[chosen].key)):
        return taken
    agreeing = {
        header.column: share
        for header in headers
        if _share(Shape.NIK, _values(sample, header.column)) > 0.5
        and (share := _agreement(sample, header.column, birth)) > 0.5
    }
    if not agreeing:
        return taken
    best = max(agreeing, key=lambda column: agreeing[column])
    if best == chosen:
        return taken
    settled = {column: code for column, code in taken.items() if code != "nik" and column != best}
    if chosen is not None and "kk" not in settled.values():
        settled[chosen] = "kk"
    return {**settled, best: "nik"}


def _agreement(sample: Sequence[Sequence[Cell]], nik: int, birth: int) -> float:
    """The share of rows whose number holds the birth date beside it."""
    seen = agreed = 0
    for cells in sample:
        if max(nik, birth) >= len(cells):
            continue
        number, day = read_nik(cells[nik]).value, read_date(cells[birth], pivot=26).value
        if number and day:
            facts = facts_of(number)
            seen += 1
            agreed += facts is not None and (facts.day, facts.month, facts.year) == (day.day, day.month, day.year % 100)
    return agreed / seen if seen else 0.0


def _values(sample: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    cells = [row[column] for row in sample if column < len(row)]
    return [cell for cell in cells if not is_blank(clean(cell))][:120]


def _share(shape: Shape, cells: Sequence[Cell]) -> float:
    """The share of filled cells that look like this shape."""
    return sum(map(SHAPE_TESTS[shape], cells)) / len(cells) if cells else 0.0


def _shape_fit(shape: Shape, cells: Sequence[Cell]) -> float:
    """How much the values speak for a title: 1 when all fit or there are none, almost nothing when few do."""
    if not cells:
        return 1.0
    share = _share(shape, cells)
    return 0.2 if share < 0.3 else 0.6 + 0.4 * share


def _samples(cells: Sequence[Cell]) -> tuple[str, ...]:
    shown: dict[str, None] = {}
    for cell in cells:
        shown.setdefault(clean(cell)[:40])
        if len(shown) == SAMPLES_SHOWN:
            break
    return tuple(shown)
