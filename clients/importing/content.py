"""What is kept of a row of a register, as one encrypted text: its cells, what they say, and why they are doubted."""

import json
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any, Self

from clients.importing.extensions import Values
from clients.importing.reasons import Reason, Weight
from clients.importing.values.text import LONGEST_CELL, Cell, clean
from clients.models import ImportRow, Supervision


@dataclass(slots=True)
class RowContent:
    """Cells by field code (as the workbook holds them, or as corrected), values, reasons, and what is still lacking."""

    cells: dict[str, Cell]
    values: Values = field(default_factory=dict)
    reasons: list[Reason] = field(default_factory=list)

    @classmethod
    def of(cls, row: ImportRow) -> Self:
        """The content of a row; empty when it was purged."""
        kept = json.loads(row.content) if row.content else {}
        cells = {code: _from_json(cell) for code, cell in kept.get("cells", {}).items()}
        reasons = [Reason(**{**reason, "weight": Weight(reason["weight"])}) for reason in kept.get("reasons", [])]
        return cls(cells, kept.get("values", {}), reasons)

    def as_text(self) -> str:
        """The JSON text that is encrypted."""
        kept = {
            "cells": {code: _to_json(cell) for code, cell in self.cells.items() if cell not in (None, "")},
            "values": self.values,
            "reasons": [asdict(reason) for reason in self.reasons],
        }
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def values_of(supervision: Supervision) -> Values:
    """What the register said of an imported case, for the forms that ask for more; empty for any other case."""
    row = ImportRow.objects.filter(supervision=supervision).first()
    return RowContent.of(row).values if row else {}


def _to_json(cell: Cell) -> Any:
    if isinstance(cell, (date, datetime)):
        return {"date": cell.isoformat()[:10]}
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return cell
    return str(cell)[:LONGEST_CELL].replace("\x00", "") if isinstance(cell, str) else clean(cell)


def _from_json(cell: Any) -> Cell:
    return date.fromisoformat(cell["date"]) if isinstance(cell, dict) else cell
