"""First step: find the register in the workbook and guess what its columns hold."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bapas_portal.law import DomainError
from clients.importing.columns import ColumnGuess, Header
from clients.importing.fields import NOTE, field_called
from clients.importing.layout import Layout, find_layout
from clients.importing.steps.hold import Hold
from clients.importing.values.text import column_letter
from clients.importing.workbook import MOST_ROWS, TOO_MANY_ROWS, open_sheets
from clients.models import ColumnMemory, ImportBatch


@dataclass(slots=True)
class Column:
    """One column as the mapping page shows it: its title, some values, and what it is taken for."""

    index: int
    title: str
    key: str
    field: str
    samples: list[str]
    is_hidden: bool = False

    @property
    def letter(self) -> str:
        """The column as Excel names it."""
        return column_letter(self.index)

    @property
    def key_in_row(self) -> str:
        """The name its cells have in a row: the field's code, and for notes one of its own, as there may be several."""
        return f"{NOTE}:{self.index}" if self.field == NOTE else self.field

    @property
    def label(self) -> str:
        """What the column is taken for, in words; "" for nothing that is imported."""
        known = field_called(self.field)
        return known.label if known else ""


@dataclass(slots=True)
class BatchLayout:
    """Where the header stands, and the columns under it."""

    header_rows: list[int]
    columns: list[Column]

    @classmethod
    def of(cls, batch: ImportBatch) -> Self:
        """As kept on the import; without columns before it was read and after it was purged."""
        kept = json.loads(batch.layout) if batch.layout else {"header_rows": [], "columns": []}
        return cls(kept["header_rows"], [Column(**column) for column in kept["columns"]])

    def as_text(self) -> str:
        """The JSON text that is encrypted: samples hold names and NIKs."""
        columns = [
            {
                "index": c.index,
                "title": c.title,
                "key": c.key,
                "field": c.field,
                "samples": c.samples,
                "is_hidden": c.is_hidden,
            }
            for c in self.columns
        ]
        return json.dumps({"header_rows": self.header_rows, "columns": columns}, ensure_ascii=False)

    def by_field(self) -> dict[str, int]:
        """Column index by the key of its cells, for the columns that are imported."""
        return {column.key_in_row: column.index for column in self.columns if column.field}

    def titles(self) -> dict[str, str]:
        """Column title by the key of its cells."""
        return {column.key_in_row: column.title for column in self.columns if column.field}

    def letters(self) -> dict[str, str]:
        """Column letter by the key of its cells."""
        return {column.key_in_row: column.letter for column in self.columns if column.field}

    def not_taken(self) -> list[Column]:
        """Columns that hold something and are not imported; the dry run names them."""
        return [column for column in self.columns if not column.field and column.samples]


def find_register(batch: ImportBatch) -> Layout:
    """The register in the batch's workbook. Raises DomainError when there is none."""
    return find_layout(open_sheets(Path(batch.file.path)), _remembered(batch))


def _remembered(batch: ImportBatch) -> dict[str, str]:
    """What column titles meant the last time at this office."""
    return dict(ColumnMemory.objects.filter(office=batch.office_id).values_list("title", "field"))


def _meaning(header: Header, guess: ColumnGuess, remembered: dict[str, str]) -> str:
    """What a column is taken for at first: one with a title that names no field becomes a note, so nothing is lost."""
    is_open = header.parts and guess.samples and not header.is_hidden and header.key not in remembered
    return guess.field or (NOTE if is_open else "")


def read(hold: Hold) -> None:
    """Keeps the guessed columns and leaves the import to a person."""
    batch = hold.batch
    layout = find_register(batch)
    total = max(0, layout.sheet.height - layout.header_rows[-1])
    if total > MOST_ROWS:
        raise DomainError(TOO_MANY_ROWS)
    remembered = _remembered(batch)
    columns = [
        Column(
            header.column,
            header.text,
            header.key,
            _meaning(header, guess, remembered),
            list(guess.samples),
            header.is_hidden,
        )
        for header, guess in zip(layout.headers, layout.guesses, strict=True)
        if header.parts or guess.samples
    ]
    hold.release(
        state=ImportBatch.State.MAPPING,
        sheet=layout.sheet.name[:100],
        layout=BatchLayout(list(layout.header_rows), columns).as_text(),
        total=total,
    )
