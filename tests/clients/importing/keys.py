"""The public registers with their answer keys, and the comparison their README describes."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from clients.importing.duplicates import SeenRows
from clients.importing.judge import Judgement, RowJudge, twin_of
from clients.importing.layout import Layout, RowKind, classified_rows, find_layout
from clients.importing.villages import VillageIndex
from clients.importing.workbook import open_sheets
from villages.models import Regency

REGISTERS = Path(__file__).parents[2] / "data" / "registers"
NEVER_NEEDED = {"nik_missing", "person_repeated"}


@dataclass
class Reading:
    """A register as the importer understands it, with no database row of its own."""

    layout: Layout
    columns: dict[str, int]
    judgements: dict[int, Judgement] = field(default_factory=dict)
    skipped: dict[int, RowKind] = field(default_factory=dict)


def key_of(name: str) -> dict[str, Any]:
    """The answer key of a register."""
    return json.loads((REGISTERS / f"{name}.key.json").read_text())  # type: ignore[no-any-return]


def understand(workbook: Path, regencies: list[str], today: date) -> Reading:
    """Reads and judges every row of a workbook."""
    layout = find_layout(open_sheets(workbook), {})
    columns = {guess.field: guess.column for guess in layout.guesses if guess.field}
    titles = {guess.field: header.text for guess, header in zip(layout.guesses, layout.headers, strict=True)}
    villages = VillageIndex.of_regencies(Regency.objects.filter(code__in=regencies))
    judge, seen, above = RowJudge(villages, today, titles), SeenRows(), ""
    reading = Reading(layout, columns)
    for row, kind in classified_rows(layout, columns):
        if kind != RowKind.DATA:
            reading.skipped[row.number] = kind
            continue
        cells = {code: row.cells[index] if index < len(row.cells) else "" for code, index in columns.items()}
        judgement = judge.judge(cells, nik_above=above)
        above = judgement.values["nik"] or ""
        twin = twin_of(judgement.values, row.number)
        repeated, _ = seen.find(twin)
        seen.add(twin)
        if repeated:
            judgement.reasons.append(repeated)
        reading.judgements[row.number] = judgement
    return reading


def disagreements(judgement: Judgement, answer: dict[str, Any], fields: list[str]) -> list[str]:
    """What the README's "To compare" finds wrong in one row."""
    expected = answer["expected"] if isinstance(answer["expected"], list) else [answer["expected"]]
    also = answer.get("also_ok", {})
    named = {reason.code for reason in judgement.reasons}
    found = []
    if judgement.outcome not in expected:
        found.append(f"outcome {judgement.outcome}, not {expected}")
    if false := named - set(answer["reasons"]) - set(also.get("reasons", [])):
        found.append(f"false alarm {sorted(false)}")
    missed = set(answer["reasons"]) - named - NEVER_NEEDED
    if missed and not ("accept" in expected and not named):
        found.append(f"missed {sorted(missed)}")
    for name in fields:
        value = judgement.values.get(name)
        right = [answer["values"].get(name), *also.get(name, [])]
        if name == "name":
            value, right = (value or "").casefold(), [(text or "").casefold() for text in right]
        if value not in right:
            found.append(f"{name} {value!r}, not {right}")
    return found
