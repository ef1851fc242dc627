"""What a programme of a higher app adds to the import: columns, and checks of a row."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clients.importing.fields import Field, register_fields
from clients.importing.reasons import Reason, register_labels

Values = dict[str, Any]
"""What the cells of a row say, by name, as plain JSON values; dates are ISO text."""
Cells = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ProgrammeImport:
    """One programme's part in the import.

    `read` adds to the values of a row, given its cells and the titles of their columns (a title says what a bare number
    counts); `check` returns what is wrong with them. What a case of the programme needs beyond a register is asked
    afterwards: its form begins with the values of the imported row (`values_of` in `clients.importing.content`).
    """

    fields: tuple[Field, ...]
    labels: Mapping[str, str]
    read: Callable[[Cells, Mapping[str, str]], Values]
    check: Callable[[Values], Iterable[Reason]]


_registered: list[ProgrammeImport] = []


def register_programme(programme: ProgrammeImport) -> None:
    """Declares a programme's part; called from AppConfig.ready() of a higher app."""
    if programme not in _registered:
        _registered.append(programme)
        register_fields(programme.fields)
        register_labels(dict(programme.labels))


def programmes() -> tuple[ProgrammeImport, ...]:
    """Every declared part."""
    return tuple(_registered)
